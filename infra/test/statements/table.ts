import { readFileSync } from 'node:fs';

/** The committed table: how many statements and transactions each operation of the portal may cost. */
export const tableFile = new URL('../../../docs/statements.md', import.meta.url);

export interface Cost {
  readonly statements: number;
  readonly transactions: number;
}

/** The rows of the table, by the operation's name. */
export function readTable(): ReadonlyMap<string, Cost> {
  const rows = readFileSync(tableFile, 'utf8').matchAll(/^\| (\w+) \| (\d+) \| (\d+) \|$/gm);
  return new Map(
    [...rows].map(([, name = '', statements, transactions]) => [
      name,
      { statements: Number(statements), transactions: Number(transactions) },
    ]),
  );
}
