import type { TransactionSql } from './pool.ts';

const rowsAtOnce = 2000;

/** `sharedGivenName` as `shared_given_name`. */
function columnOf(key: string): string {
  return key.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** The columns that a row names; one that is undefined is not named. */
function columnsOf(row: object): string[] {
  return Object.entries(row)
    .filter(([, value]) => value !== undefined)
    .map(([key]) => key)
    .toSorted();
}

/**
 * Inserts many rows in few statements: for seeds and imports. Columns that a row does not name take their default.
 *
 * @param table with its schema, e.g. `training.dbs_check`
 * @param rows keys are the columns in camelCase
 */
export async function bulkInsert(sql: TransactionSql, table: string, rows: readonly object[]): Promise<void> {
  for (const alike of Map.groupBy(rows, (row) => columnsOf(row).join()).values()) {
    const keys = columnsOf(alike[0] ?? {});
    const columns = sql(keys.map(columnOf));
    for (let start = 0; start < alike.length; start += rowsAtOnce) {
      const batch = alike
        .slice(start, start + rowsAtOnce)
        .map((row) => Object.fromEntries(keys.map((key) => [columnOf(key), (row as Record<string, unknown>)[key]])));
      await sql`insert into ${sql(table)} (${columns}) select ${columns} from jsonb_populate_recordset(null::${sql(table)}, ${JSON.stringify(batch)}::jsonb)`;
    }
  }
}
