import { createHash } from 'node:crypto';

/** The identifier of something of this world: the same for the same words, so that a failure can be looked up again. */
export function idOf(words: string): string {
  const hex = createHash('sha256').update(words).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** The days around today, on which rights begin and end. */
export interface Days {
  readonly yesterday: string;
  readonly today: string;
  readonly tomorrow: string;
}

/** A day and its neighbours, as `YYYY-MM-DD`. */
export function daysAround(today: string): Days {
  const shifted = (days: number): string =>
    new Date(Date.parse(`${today}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
  return { yesterday: shifted(-1), today, tomorrow: shifted(1) };
}

/** Since when everything in this world stands that has no date of its own. */
export const LONG_AGO = '2024-09-02';
