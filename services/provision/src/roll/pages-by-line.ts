/** Rows in the order of their lines, some at a time. */
export async function* pagesByLine<Row extends { readonly line: number }>(
  after: (line: number) => Promise<Row[]>,
): AsyncGenerator<Row[]> {
  for (let rows = await after(0); rows.length > 0; rows = await after(rows.at(-1)?.line ?? 0)) yield rows;
}
