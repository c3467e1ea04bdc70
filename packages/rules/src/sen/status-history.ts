import { addDays } from '../calendar/arithmetic.ts';
import type { IsoDate } from '../calendar/iso-date.ts';
import { refuse, type Refusal } from '../refusal.ts';
import { isStatusCode, type StatusCode } from './codes.ts';

/** One row of a child's status history; the last day is null while it is open. */
export interface StatusRow {
  readonly code: string;
  readonly since: IsoDate;
  readonly until: IsoDate | null;
}

/** What a change of status does to a history. */
export interface StatusChange {
  /** The row that ends, with its last day; null when the child had no status. */
  readonly close: StatusRow | null;
  readonly open: { readonly code: StatusCode; readonly since: IsoDate; readonly until: null };
}

/**
 * Changes the status of a child from a day on: the open row ends the day before, so that exactly one is open.
 * Refused for the status that already stands, a historic code, and a day on or before the beginning of the open row.
 */
export function changeStatus(history: readonly StatusRow[], code: string, since: IsoDate): StatusChange | Refusal {
  if (!isStatusCode(code)) return refuse('sen/unknown-status', 'A status that is recorded now is N, K or E.');
  const open = history.find(({ until }) => until === null) ?? null;
  if (open?.code === code) return refuse('sen/status-stands', 'The child has this status already.');
  if (open && since <= open.since)
    return refuse(
      'sen/change-before-status',
      `The present status began on ${open.since}: a change is later than that.`,
    );
  const lastClosed = history
    .flatMap(({ until }) => until ?? [])
    .sort()
    .at(-1);
  if (!open && lastClosed !== undefined && since <= lastClosed)
    return refuse('sen/change-before-status', `A status stood until ${lastClosed}: a new one begins later.`);
  return { close: open && { ...open, until: addDays(since, -1) }, open: { code, since, until: null } };
}

/** The status that stood on a day, or null. */
export function statusOn<T extends StatusRow>(history: readonly T[], on: IsoDate): T | null {
  return history.find(({ since, until }) => since <= on && (until === null || until >= on)) ?? null;
}
