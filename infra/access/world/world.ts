import { bulkInsert, type Sql } from '@hedgerow/db';
import { keySql, readCatalogue, type Table } from './catalogue.ts';
import { rowsOf, type Row } from './fill.ts';
import { fillSignIns } from './sign-ins.ts';
import { daysAround, type Days } from './names.ts';

/** Everything that stands in the database of this world, by table: what expectations are worked out from. */
export interface World {
  readonly days: Days;
  readonly tables: readonly Table[];
  /** Each as JSON, with its key as one text under `$key`. */
  readonly rows: ReadonlyMap<string, readonly Row[]>;
}

/**
 * Fills an empty, migrated database with rows in every table, and reads them back with the defaults that they took.
 *
 * @param admin administrator of the database: keys between tables are not checked while it is filled
 */
export async function fillWorld(admin: Sql, today: string): Promise<World> {
  const days = daysAround(today);
  const tables = await readCatalogue(admin);
  const wanted = rowsOf(tables, days);
  return admin.begin(async (tx) => {
    await tx`set local session_replication_role = replica`;
    const rows = new Map<string, Row[]>();
    for (const table of tables) {
      const { name } = table;
      await tx.unsafe(`delete from ${name}`);
      await bulkInsert(tx, name, wanted.get(name) ?? []);
      const kept = await tx.unsafe<{ row: Row }[]>(
        `select to_jsonb(t) || jsonb_build_object('$key', ${keySql(table)}) as row from ${name} t`,
      );
      rows.set(
        name,
        kept.map(({ row }) => row),
      );
    }
    await fillSignIns(tx);
    return { days, tables, rows };
  });
}
