import { certainDuty } from '@hedgerow/rules';
import { newId, type WriteTx } from '@hedgerow/db';
import { takeTurn } from '../reference/outbox.ts';
import type { RegisterRow } from './register-row.rules.ts';

/** What became of one line of a register. */
export interface RegisterAct {
  readonly line: number;
  readonly act: 'created' | 'updated' | 'unchanged' | 'held-elsewhere';
  /** Null for a place that another organisation holds: it is not the actor's to know. */
  readonly schoolId: string | null;
  /** For a line that updated: the fields as they were, for taking it back. */
  readonly before: Readonly<Record<string, string | number | boolean | null>> | null;
}

/** The columns that a register decides, as they are called in `schools.school`. */
export const registerColumns = [
  'laestab',
  'name',
  'kind',
  'phase',
  'establishment_type_code',
  'establishment_type_name',
  'la_code',
  'la_name',
  'street',
  'locality',
  'town',
  'county',
  'postcode',
  'telephone',
  'website',
  'easting',
  'northing',
  'low_age',
  'high_age',
  'capacity',
  'pupils_on_roll',
  'urban_rural',
  'jurisdiction',
  'is_early_years',
  'is_maintained',
  'needs_qualified_senco',
  'needs_inclusion_strategy',
  'opened_on',
  'closed_on',
] as const;
/** Given to a new place and left alone ever after. */
const givenOnce = ['urn', 'short_name', 'colour'] as const;

/** Makes the table that a register is laid out in. It is gone with the transaction. */
export async function layOutRegister(tx: WriteTx): Promise<void> {
  const { sql } = tx;
  await sql`create temporary table register_row on commit drop as select 0 as line, s.*, null::uuid as membership_id, null::uuid as duty_id, null::uuid as outbox_id from schools.school s where false`;
  await sql`create unique index register_row_by_urn on register_row (urn)`;
}

/**
 * Lays out some lines. A file is streamed through here in batches, so that memory does not grow with it. Each URN comes
 * once: of lines that repeat one, the caller lays out the first and reports the others.
 */
export async function layOutLines(tx: WriteTx, rows: readonly RegisterRow[]): Promise<void> {
  const { sql } = tx;
  const laidOut = rows.map((row) => {
    const columns = Object.fromEntries(
      Object.entries(row).map(([key, value]) => [
        key.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
        value as unknown,
      ]),
    );
    return { ...columns, version: 1, id: newId(), membership_id: newId(), duty_id: newId(), outbox_id: newId() };
  });
  await sql`insert into register_row select * from jsonb_populate_recordset(null::register_row, ${JSON.stringify(laidOut)}::jsonb)`;
}

/**
 * Brings the places of an organisation into line with the register that was laid out, by URN and in sets: new places
 * become members and owe what their kind owes; places that differ take the register's word, but for the name and the
 * colour that people gave them; a place that another organisation holds is left alone and said to be so.
 *
 * @returns one act a line, in the order of the lines
 */
export async function upsertRegister(tx: WriteTx, organisationId: string): Promise<readonly RegisterAct[]> {
  const { sql } = tx;
  const ours = sql`s.id = any ((select access.school_ids('school.write'))::uuid[])`;
  const columns = (prefix: string) => sql.unsafe(registerColumns.map((column) => `${prefix}.${column}`).join(', '));
  const acts = await sql<RegisterAct[]>`
    create temporary table register_act on commit drop as
    select r.line, r.urn, coalesce(s.id, case when held.school_id is null then r.id end) as school_id,
      case when s.id is null then case when held.school_id is null then 'created' else 'held-elsewhere' end
        when (${columns('s')}) is distinct from (${columns('r')}) then 'updated' else 'unchanged' end as act,
      case when (${columns('s')}) is distinct from (${columns('r')}) then to_jsonb(s) - 'created_at' end as before
    from register_row r
    left join schools.school s on s.urn = r.urn and ${ours}
    left join reference.school held on held.urn = r.urn`.then(
    () => sql<RegisterAct[]>`
      select line, act, school_id as "schoolId", case when act = 'updated' then before end as before from register_act order by line`,
  );
  await createPlaces(tx, organisationId);
  await changePlaces(tx);
  await settleInSets(tx);
  return acts;
}

async function createPlaces(tx: WriteTx, organisationId: string): Promise<void> {
  const { sql } = tx;
  const created = sql`register_row r join register_act a on a.line = r.line and a.act = 'created'`;
  const all = sql.unsafe([...givenOnce, ...registerColumns].join(', '));
  // The membership first: through it the administrator reaches the place that follows.
  await sql`insert into access.membership (id, school_id, organisation_id, starts_on) select r.membership_id, r.id, ${organisationId}, ${tx.actor.today} from ${created}`;
  await sql`insert into schools.school (id, ${all}) select r.id, ${sql.unsafe([...givenOnce, ...registerColumns].map((column) => `r.${column}`).join(', '))} from ${created}`;
}

async function changePlaces(tx: WriteTx): Promise<void> {
  const { sql } = tx;
  await sql`
    update schools.school s set ${sql.unsafe(registerColumns.map((column) => `${column} = r.${column}`).join(', '))}, version = s.version + 1
    from register_row r join register_act a on a.line = r.line and a.act = 'updated'
    where s.id = a.school_id`;
  await sql`
    insert into reference.school (school_id, urn, name, short_name, phase, is_early_years, is_maintained, jurisdiction, la_code, la_name, colour, easting, northing, high_age, closed_on)
    select s.id, s.urn, s.name, s.short_name, replace(lower(s.phase), '_', '-'), s.is_early_years, s.is_maintained, s.jurisdiction, s.la_code, s.la_name, s.colour, s.easting, s.northing, s.high_age, s.closed_on
    from register_act a join schools.school s on s.id = a.school_id where a.act in ('created', 'updated')
    on conflict (school_id) do update set
      name = excluded.name, short_name = excluded.short_name, colour = excluded.colour, phase = excluded.phase, is_early_years = excluded.is_early_years, is_maintained = excluded.is_maintained, jurisdiction = excluded.jurisdiction,
      la_code = excluded.la_code, la_name = excluded.la_name, easting = excluded.easting, northing = excluded.northing, high_age = excluded.high_age, closed_on = excluded.closed_on`;
  await takeTurn(tx);
  await sql`
    insert into reference.outbox (id, topic, school_id, payload)
    select r.outbox_id, 'school.changed', a.school_id, jsonb_build_object('schoolId', a.school_id)
    from register_act a join register_row r on r.line = a.line where a.act in ('created', 'updated')`;
}

/** The same as settlePlace, in sets: what a new or changed kind of place owes, and what a closed one no longer does. */
async function settleInSets(tx: WriteTx): Promise<void> {
  const { sql } = tx;
  const { rule, owner, dueOn, basis, strength, occurrence } = certainDuty(
    'INCLUSION_STRATEGY',
    {},
    { occurrence: 'first' },
  );
  const raised = await sql<{ id: string; school_id: string }[]>`
    insert into schools.duty (id, rule, school_id, owner, due_on, basis, strength, cause_type, cause_id, occurrence)
    select r.duty_id, ${rule}, s.id, ${owner}, ${dueOn}, ${basis}, ${strength}, 'school', s.id, ${occurrence}
    from register_act a join register_row r on r.line = a.line join schools.school s on s.id = a.school_id
    where a.act in ('created', 'updated') and s.needs_inclusion_strategy and (s.closed_on is null or s.closed_on >= ${dueOn})
      and not exists (select 1 from schools.inclusion_strategy p where p.school_id = s.id)
    on conflict on constraint duty_once_per_cause do nothing returning id, school_id`;
  if (raised.length > 0)
    await sql`insert into schools.duty_subject ${sql(raised.map((row) => ({ duty_id: row.id, school_id: row.school_id })))}`;
  await sql`
    update schools.duty d set withdrawn_on = ${tx.actor.today}, version = d.version + 1
    from register_act a join schools.school s on s.id = a.school_id
    where a.act = 'updated' and d.school_id = s.id and d.met_on is null and d.withdrawn_on is null and d.due_on > s.closed_on`;
}
