import DataLoader from 'dataloader';
import type { ReadTx } from '@hedgerow/db';
import type { BaseContext } from '@hedgerow/service-kit';

const identifier = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What is no identifier names nothing; Postgres would call it a fault of ours. */
const identifiers = (keys: readonly string[]): string[] => keys.filter((key) => identifier.test(key));

/** Loads rows by id, one statement for all; what does not exist or is out of reach is null. */
export function rowById<Row extends { readonly id: string }>(base: BaseContext, query: (tx: ReadTx, ids: readonly string[]) => Promise<readonly Row[]>): DataLoader<string, Row | null> {
  return oneByKey(base, query, (row) => row.id);
}

/** Loads at most one row for each key. */
export function oneByKey<Row>(base: BaseContext, query: (tx: ReadTx, keys: readonly string[]) => Promise<readonly Row[]>, keyOf: (row: Row) => string): DataLoader<string, Row | null> {
  return new DataLoader(async (keys) => {
    const rows = await base.read((tx) => query(tx, identifiers(keys)));
    const found = new Map(rows.map((row) => [keyOf(row), row]));
    return keys.map((key) => found.get(key) ?? null);
  });
}

/** Loads every row of each parent, one statement for all, in the order that the query gives. */
export function rowsByParent<Row>(base: BaseContext, query: (tx: ReadTx, parentIds: readonly string[]) => Promise<readonly Row[]>, parentOf: (row: Row) => string): DataLoader<string, readonly Row[]> {
  return new DataLoader(async (keys) => {
    const rows = await base.read((tx) => query(tx, identifiers(keys)));
    const children = Map.groupBy(rows, parentOf);
    return keys.map((key) => children.get(key) ?? []);
  });
}
