import type { TransactionSql } from '@hedgerow/db';

const rowsAtOnce = 2000;

/** Inserts many rows of one shape in few statements. The keys of the first row are the columns, in camelCase. */
export async function insertRows(sql: TransactionSql, table: string, rows: readonly object[]): Promise<void> {
  const columnOf = (key: string): string => key.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  const columns = Object.keys(rows[0] ?? {}).map(columnOf);
  const target = sql(`training.${table}`);
  for (let start = 0; start < rows.length; start += rowsAtOnce) {
    const batch = rows
      .slice(start, start + rowsAtOnce)
      .map((row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [columnOf(key), value as unknown])));
    await sql`insert into ${target} (${sql(columns)}) select ${sql(columns)} from jsonb_populate_recordset(null::${target}, ${JSON.stringify(batch)}::jsonb)`;
  }
}
