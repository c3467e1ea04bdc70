import type { Sql } from '@hedgerow/db';

/** Puts a test database back to how it was, so that every operation meets the same world and can be tried again alone. */
export interface Undo {
  /** The tables changed since the last `rewind` or `keep`. */
  changed(): Promise<readonly string[]>;
  /** A moment to rewind to. */
  mark(): Promise<string>;
  /** Takes back every change since a moment, or since the last `rewind` or `keep`. @returns the tables that had changed */
  rewind(since?: string): Promise<readonly string[]>;
  /** Lets every change so far stand. */
  keep(): Promise<void>;
  /** Removes whatever belongs to one place, until the next `rewind`. */
  vanish(schoolId: string): Promise<void>;
  /** Frees what earlier changes left in the tables: a temporary server does not by itself, and each run of 10,000 would be slower than the last. */
  tidy(): Promise<void>;
}

/** What many schools share stays when one of them vanishes: the directory is everybody's. */
const shared = ['agencies.agency', 'agencies.agency_service', 'agencies.professional'];

/**
 * Notes every changed row of the product's tables, by triggers that only a test database has.
 *
 * @param admin administrator of the test database
 */
export async function installUndo(admin: Sql): Promise<Undo> {
  await admin.unsafe(`
    create schema fuzz;
    create unlogged table fuzz.change (position bigint generated always as identity primary key, relation oid not null, before jsonb, after jsonb);
    create table fuzz.relation (relation oid primary key, forget text not null, restore text not null, vanish text);
    create function fuzz.note() returns trigger language plpgsql security definer set search_path = '' as $body$
    begin
      if current_setting('fuzz.is_undoing', true) = 'yes' then return null; end if;
      -- That a session is in use is noted once a minute whatever is asked: no operation wrote it, and taken back it would be noted again.
      if tg_op = 'UPDATE' and to_jsonb(new) - 'last_used_at' = to_jsonb(old) - 'last_used_at' and to_jsonb(new) ? 'token_hash' then return null; end if;
      insert into fuzz.change (relation, before, after) values (tg_relid,
        case when tg_op <> 'INSERT' then to_jsonb(old) end, case when tg_op <> 'DELETE' then to_jsonb(new) end);
      return null;
    end $body$;
    create function fuzz.undo(since bigint) returns void language plpgsql as $body$
    declare one record;
    begin
      for one in select c.before, c.after, r.forget, r.restore from fuzz.change c join fuzz.relation r using (relation) where c.position > since order by c.position desc loop
        if one.after is not null then execute one.forget using one.after; end if;
        if one.before is not null then execute one.restore using one.before; end if;
      end loop;
      delete from fuzz.change where position > since;
    end $body$;
    create function fuzz.vanish(school uuid) returns void language plpgsql as $body$
    declare one record;
    begin
      for one in select vanish from fuzz.relation where vanish is not null loop execute one.vanish using school; end loop;
    end $body$;`);
  for (const { oid, name, keys, columns, hasSchool } of await tablesOf(admin)) {
    const same = keys.map((key) => `t.${key} is not distinct from k.${key}`).join(' and ');
    const record = `jsonb_populate_record(null::${name}, $1)`;
    const vanish = name === 'schools.school' ? 'id' : hasSchool && !shared.includes(name) ? 'school_id' : null;
    await admin`insert into fuzz.relation values (${oid}, ${`delete from ${name} t using ${record} k where ${same}`},
      ${`insert into ${name} (${columns.join(', ')}) overriding system value select ${columns.join(', ')} from ${record}`},
      ${vanish === null ? null : `delete from ${name} where ${vanish} = $1`})`;
    await admin.unsafe(`create trigger fuzz_note after insert or update or delete on ${name} for each row execute function fuzz.note();
      alter table ${name} enable always trigger fuzz_note`);
  }
  const asReplica = async (setting: string, statement: string, values: string[]): Promise<void> => {
    await admin.begin(async (tx) => {
      await tx.unsafe(`set local session_replication_role = replica; set local fuzz.is_undoing = '${setting}'`);
      await tx.unsafe(statement, values);
    });
  };
  const changedSince = async (since: string): Promise<string[]> => {
    const names = await admin<{ name: string }[]>`
      select distinct relation::regclass::text as name from fuzz.change where position > ${since}`;
    return names.map(({ name }) => name);
  };
  let tidied = 0;
  return {
    changed: () => changedSince('0'),
    mark: async () => {
      const [last] = await admin<{ position: string }[]>`
        select coalesce(max(position), 0)::text as position from fuzz.change`;
      return last?.position ?? '0';
    },
    rewind: async (since = '0') => {
      const names = await changedSince(since);
      if (names.length > 0) await asReplica('yes', 'select fuzz.undo($1)', [since]);
      return names;
    },
    keep: async () => {
      await admin`delete from fuzz.change`;
    },
    vanish: (schoolId) => asReplica('no', 'select fuzz.vanish($1)', [schoolId]),
    tidy: async () => {
      tidied += 1;
      await (tidied % 10 === 0 ? admin`vacuum` : admin`vacuum fuzz.change`);
    },
  };
}

interface Table {
  readonly oid: number;
  readonly name: string;
  /** The primary key, or every column where there is none. */
  readonly keys: readonly string[];
  /** What can be written: generated columns cannot. */
  readonly columns: readonly string[];
  readonly hasSchool: boolean;
}

function tablesOf(admin: Sql): Promise<readonly Table[]> {
  return admin<Table[]>`
    select c.oid::int as oid, format('%I.%I', n.nspname, c.relname) as name,
      coalesce((select array_agg(quote_ident(a.attname)) from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = any(i.indkey)
        where i.indrelid = c.oid and i.indisprimary), array_agg(quote_ident(w.attname))) as keys,
      array_agg(quote_ident(w.attname)) as columns, bool_or(w.attname = 'school_id') as "hasSchool"
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute w on w.attrelid = c.oid and w.attnum > 0 and not w.attisdropped and w.attgenerated = ''
    where c.relkind = 'r' and n.nspname in ('access', 'reference', 'schools', 'provision', 'training', 'agencies', 'audit', 'identity')
    group by c.oid, n.nspname, c.relname order by name`;
}
