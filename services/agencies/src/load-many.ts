import DataLoader from 'dataloader';
import type { ReadTx } from '@hedgerow/db';
import type { BaseContext } from '@hedgerow/service-kit';

type Select<Row> = (tx: ReadTx, keys: readonly string[]) => Promise<readonly Row[]>;

/** Loads one row for each key in one statement; null where the actor reaches none. */
export function oneByKey<Row>(ctx: BaseContext, select: Select<Row>, keyOf: (row: Row) => string): DataLoader<string, Row | null> {
  return new DataLoader(async (keys) => {
    const rows = new Map((await ctx.read((tx) => select(tx, keys))).map((row) => [keyOf(row), row]));
    return keys.map((key) => rows.get(key) ?? null);
  });
}

/** Loads all rows for each key in one statement, in the statement's order. */
export function manyByKey<Row>(ctx: BaseContext, select: Select<Row>, keyOf: (row: Row) => string): DataLoader<string, readonly Row[]> {
  return new DataLoader(async (keys) => {
    const rows = Map.groupBy(await ctx.read((tx) => select(tx, keys)), keyOf);
    return keys.map((key) => rows.get(key) ?? []);
  });
}
