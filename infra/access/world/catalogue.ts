import type { Sql } from '@hedgerow/db';

/** The schemas whose tables hold what people may or may not see. `identity` is behind a role of its own. */
export const guardedSchemas = ['access', 'reference', 'audit', 'schools', 'provision', 'training', 'agencies'] as const;

export interface Column {
  readonly name: string;
  readonly type: string;
  readonly isNullable: boolean;
  readonly hasDefault: boolean;
  /** Computed by Postgres, or numbered by it: never written. */
  readonly isGenerated: boolean;
  /** The first value that a check allows, where a check lists them or bounds them. */
  readonly allowed: string | null;
  /** The table whose `id` it names. */
  readonly refersTo: string | null;
}

export interface Table {
  /** With its schema: `provision.plan`. */
  readonly name: string;
  readonly columns: readonly Column[];
  /** The columns of its primary key. */
  readonly key: readonly string[];
}

/** Every table of the guarded schemas, as Postgres describes it. */
export async function readCatalogue(sql: Sql): Promise<readonly Table[]> {
  const rows = await sql<{ table: string; key: string[]; columns: Column[] }[]>`
    select n.nspname || '.' || c.relname as table,
      array(select a.attname::text from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = any (i.indkey)
        where i.indrelid = c.oid and i.indisprimary order by a.attnum) as key,
      (select json_agg(json_build_object(
          'name', a.attname, 'type', format_type(a.atttypid, null), 'isNullable', not a.attnotnull, 'hasDefault', a.atthasdef,
          'isGenerated', a.attgenerated <> '' or a.attidentity <> '',
          'allowed', (
            select coalesce(
              substring(pg_get_constraintdef(k.oid) from '^CHECK \\(\\(' || a.attname || ' = ANY \\(ARRAY\\[''([^'']*)'''),
              substring(pg_get_constraintdef(k.oid) from '^CHECK \\(\\(+' || a.attname || ' >= \\(?''?(-?[0-9]+)'))
            from pg_constraint k where k.conrelid = c.oid and k.contype = 'c'
              and pg_get_constraintdef(k.oid) ~ ('^CHECK \\(\\(+' || a.attname || ' (= ANY|>=)') limit 1),
          'refersTo', (
            select k.confrelid::regclass::text from pg_constraint k
            where k.conrelid = c.oid and k.contype = 'f' and k.conkey[1] = a.attnum
              and (select f.attname from pg_attribute f where f.attrelid = k.confrelid and f.attnum = k.confkey[1]) = 'id' limit 1)
        ) order by a.attnum)
        from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and n.nspname = any (${[...guardedSchemas]})
    order by 1`;
  return rows.map(({ table, key, columns }) => ({ name: table, key, columns }));
}

/** The key of a row of a table, as SQL over `t`. */
export function keySql(table: Table): string {
  return table.key.map((column) => `t.${column}::text`).join(` || '|' || `);
}
