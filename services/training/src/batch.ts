import DataLoader from 'dataloader';
import type { ReadTx } from '@hedgerow/db';
import type { BaseContext } from '@hedgerow/service-kit';

type Query<Row> = (tx: ReadTx, keys: readonly string[]) => Promise<readonly Row[]>;

/** Loads the rows of many parents in one statement, each parent's rows in the order of the query. */
export function rowsByKey<Row>(ctx: BaseContext, query: Query<Row>, keyOf: (row: Row) => string): DataLoader<string, readonly Row[]> {
  return new DataLoader(async (keys) => {
    const groups = Map.groupBy(await ctx.read((tx) => query(tx, keys)), keyOf);
    return keys.map((key) => groups.get(key) ?? []);
  });
}

/** Loads many single rows in one statement; null for one that is not there or not in reach. */
export function rowByKey<Row>(ctx: BaseContext, query: Query<Row>, keyOf: (row: Row) => string): DataLoader<string, Row | null> {
  return new DataLoader(async (keys) => {
    const found = new Map((await ctx.read((tx) => query(tx, keys))).map((row) => [keyOf(row), row]));
    return keys.map((key) => found.get(key) ?? null);
  });
}
