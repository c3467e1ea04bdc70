import { and, gte, isNull, lte, or, type SQL } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';

/** What has a first day and, once it is over, a last one; both count. */
interface Dated {
  readonly startsOn: AnyPgColumn;
  readonly endsOn: AnyPgColumn;
}

/** Lasts on the day. */
export function lastsOn(table: Dated, day: string): SQL | undefined {
  return and(lte(table.startsOn, day), or(isNull(table.endsOn), gte(table.endsOn, day)));
}

/** Lasts on the day or begins after it: what an end on that day would cut short. */
export function lastsBeyond(table: Dated, day: string): SQL | undefined {
  return or(isNull(table.endsOn), gte(table.endsOn, day));
}
