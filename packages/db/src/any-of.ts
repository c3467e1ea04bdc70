import { type Column, sql, type SQL } from 'drizzle-orm';

/**
 * The rows whose column holds one of the values. The list is one parameter, so that it is the same statement for one value
 * as for a hundred, and Postgres keeps it planned; drizzle's `inArray` is another statement for every length.
 */
export function anyOf<Value>(
  column: Column & { readonly _: { readonly data: Value } },
  values: readonly NoInfer<Value>[],
): SQL {
  return sql`${column} = any(${sql.param([...values])})`;
}
