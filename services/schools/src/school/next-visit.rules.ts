import { isRefusal, parseIsoDate, visitDueDuties, type DutyInstance, type IsoDate } from '@hedgerow/rules';

/** Weeks between visits where nothing was agreed; the rule's own default. */
export const defaultVisitIntervalWeeks = 6;

/** What the last visit says of the next. */
export interface LastVisit {
  readonly visitedOn: string;
  readonly nextAgreedOn: string | null;
}

/**
 * The visit that is owed after the last one: on the day agreed then, else the place's interval later (VISIT_DUE, agreed
 * with the school or setting).
 *
 * @throws {RangeError} when the day lies outside the calendar
 */
export function nextVisit({ visitedOn, nextAgreedOn }: LastVisit, intervalWeeks?: number | null): DutyInstance {
  const counted = visitDueDuties({ lastVisit: parseIsoDate(visitedOn), intervalWeeks });
  if (isRefusal(counted)) throw new RangeError(counted.message);
  const [duty] = counted;
  if (duty === undefined) throw new RangeError('A visit is followed by the next.');
  return nextAgreedOn === null ? duty : { ...duty, dueOn: parseIsoDate(nextAgreedOn) };
}

/** The same for a list: the day alone. */
export function nextVisitDueOn(last: LastVisit | null, intervalWeeks?: number | null): IsoDate | null {
  return last === null ? null : nextVisit(last, intervalWeeks).dueOn;
}
