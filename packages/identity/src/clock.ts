/** The time that limits are judged by. The kit's clock fits; tests pass one that they move. */
export interface Clock {
  now(): { readonly epochMilliseconds: number };
  /** The day by which roles are judged, `YYYY-MM-DD`, in the time zone of the schools. */
  today(): string;
}

/** An instant as ISO 8601 in UTC, from what Postgres wrote or from milliseconds since 1970. */
export function isoInstant(time: string | number): string {
  return new Date(time).toISOString();
}

/** The instant some milliseconds away from now, as ISO 8601. */
export function instantAt(clock: Clock, offsetMilliseconds = 0): string {
  return isoInstant(clock.now().epochMilliseconds + offsetMilliseconds);
}
