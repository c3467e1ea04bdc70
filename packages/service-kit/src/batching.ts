import DataLoader from 'dataloader';
import type { ReadTx } from '@hedgerow/db';
import type { BaseContext } from './context.ts';

const identifier = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What is no identifier names nothing; Postgres would call it a fault of ours. */
export function identifiers(keys: readonly string[]): string[] {
  return keys.filter((key) => identifier.test(key));
}

/** Loads at most one row for each key, one statement for all; what does not exist or is out of reach is null. */
export function oneByKey<Row>(
  base: BaseContext,
  query: (tx: ReadTx, keys: readonly string[]) => PromiseLike<readonly Row[]>,
  keyOf: (row: Row) => string,
): DataLoader<string, Row | null> {
  return new DataLoader(async (keys) => {
    const known = identifiers(keys);
    const rows = known.length === 0 ? [] : await base.read(async (tx) => query(tx, known));
    const byKey = new Map(rows.map((row) => [keyOf(row), row]));
    return keys.map((key) => byKey.get(key) ?? null);
  });
}

/** Loads every row of each parent, one statement for all, in the order that the query gives. */
export function rowsByParent<Row>(
  base: BaseContext,
  query: (tx: ReadTx, parentIds: readonly string[]) => PromiseLike<readonly Row[]>,
  parentOf: (row: Row) => string,
): DataLoader<string, readonly Row[]> {
  return new DataLoader(async (keys) => {
    const known = identifiers(keys);
    const rows = known.length === 0 ? [] : await base.read(async (tx) => query(tx, known));
    const children = Map.groupBy(rows, parentOf);
    return keys.map((key) => children.get(key) ?? []);
  });
}
