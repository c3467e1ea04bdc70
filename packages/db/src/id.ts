import { v7 } from 'uuid';

/** A new identifier: UUIDv7, made here rather than in SQL, since SQL runs on Postgres 15 to 18. Sorts by time of making. */
export function newId(): string {
  return v7();
}

/** The person in whose name Hedgerow's own jobs act; holds the role `system` of the matrix and nothing else. */
export const SYSTEM_PERSON = '00000000-0000-7000-8000-000000000001';
