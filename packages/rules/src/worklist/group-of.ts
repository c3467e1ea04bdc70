import { endOfWeek } from '../calendar/arithmetic.ts';
import type { IsoDate } from '../calendar/iso-date.ts';
import type { Owner } from '../law/rule.ts';

/** The groups of the worklist, in the order of the page. */
export type WorklistGroup = 'OVERDUE' | 'THIS_WEEK' | 'THIS_HALF_TERM' | 'WAITING' | 'LATER';

/** The parties whose duties are the school's or the person's own work; everyone else's are waited for. */
export const ownOwners: readonly Owner[] = ['SCHOOL', 'GOVERNING_BODY', 'EY_SETTING', 'CONTROLLER', 'SENCO'];

/** Whether a duty is the school's or the person's own work. */
export function isOwn(owner: string): boolean {
  return (ownOwners as readonly string[]).includes(owner);
}

/** What decides the group of an open duty. */
export interface GroupFacts {
  readonly dueOn: IsoDate;
  readonly owner: string;
  readonly today: IsoDate;
  /** The last day of the school's present half-term, in a holiday of its next; null when its calendar is not known. */
  readonly halfTermEndsOn: IsoDate | null;
}

/**
 * The one group in which an open duty stands: overdue, whoever owes it; else by date when the school or the person owes
 * it (weeks end on Sunday); else waiting for others. Later is the rest.
 */
export function groupOf({ dueOn, owner, today, halfTermEndsOn }: GroupFacts): WorklistGroup {
  if (dueOn < today) return 'OVERDUE';
  if (!isOwn(owner)) return 'WAITING';
  if (dueOn <= endOfWeek(today)) return 'THIS_WEEK';
  return halfTermEndsOn !== null && dueOn <= halfTermEndsOn ? 'THIS_HALF_TERM' : 'LATER';
}
