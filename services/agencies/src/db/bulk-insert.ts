import type { TransactionSql } from '@hedgerow/db';

const ROWS_AT_ONCE = 2000;

/** `sharedGivenName` as `shared_given_name`. */
function columnOf(key: string): string {
  return key.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** Inserts many rows of one shape, whose keys are camelCase columns, in few statements. */
export async function insertRows(sql: TransactionSql, table: string, rows: readonly object[]): Promise<void> {
  const keys = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const columns = sql(keys.map(columnOf));
  for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) {
    const batch = rows
      .slice(start, start + ROWS_AT_ONCE)
      .map((row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [columnOf(key), value as unknown])));
    await sql`insert into ${sql(`agencies.${table}`)} (${columns}) select ${columns} from jsonb_populate_recordset(null::${sql(`agencies.${table}`)}, ${JSON.stringify(batch)}::jsonb)`;
  }
}
