import { addDays, type IsoDate } from '@hedgerow/rules';
import type { ProvisionCostRow, ProvisionLineRow } from '../db/plan.table.ts';

/** Days on which a school is open, both ends included. */
export interface OpenDays {
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate;
}

/** Longest run of weeks that is counted through: a year and a half. */
const furthest = 80;

/** Whether any day of the week that begins on a day is open; beyond the known calendar every week counts. */
function isOpen(weekStart: IsoDate, halfTerms: readonly OpenDays[]): boolean {
  const weekEnd = addDays(weekStart, 6);
  const known = halfTerms.at(-1)?.endsOn;
  if (known === undefined || weekStart > known) return true;
  return halfTerms.some(({ startsOn, endsOn }) => startsOn <= weekEnd && endsOn >= weekStart);
}

/**
 * The last day of a line of so many weeks: weeks in which the school is closed throughout do not count.
 *
 * @param halfTerms the school's half-terms, first to last
 */
export function lineEndsOn(startsOn: IsoDate, weeks: number, halfTerms: readonly OpenDays[]): IsoDate {
  let left = weeks;
  for (let passed = 0; passed < furthest; passed += 1) {
    const weekStart = addDays(startsOn, 7 * passed);
    if (isOpen(weekStart, halfTerms)) left -= 1;
    if (left === 0) return addDays(weekStart, 6);
  }
  return addDays(startsOn, 7 * weeks - 1);
}

/** Weeks of a line that have begun by a day. */
export function weeksBegun(
  line: Pick<ProvisionLineRow, 'startsOn' | 'endsOn' | 'weeks'>,
  today: IsoDate,
  halfTerms: readonly OpenDays[],
): number {
  const until = line.endsOn !== null && line.endsOn < today ? line.endsOn : today;
  let begun = 0;
  for (let weekStart = line.startsOn; weekStart <= until && begun < line.weeks; weekStart = addDays(weekStart, 7)) {
    if (isOpen(weekStart, halfTerms)) begun += 1;
  }
  return begun;
}

/** Minutes over all weeks. */
export function plannedMinutes({
  minutes,
  timesPerWeek,
  weeks,
}: Pick<ProvisionLineRow, 'minutes' | 'timesPerWeek' | 'weeks'>): number {
  return minutes * timesPerWeek * weeks;
}

/**
 * What a line costs for this child, in whole pence: hourly rate × hours ÷ group size, and resources. Planned is over all
 * weeks, to date is what was delivered.
 */
export function costOf(line: ProvisionLineRow, cost: ProvisionCostRow, deliveredMinutes: number) {
  const share = (minutes: number): number =>
    Math.round((cost.hourlyPence * minutes) / 60 / line.groupSize) + cost.resourcesPence;
  return {
    hourlyPence: cost.hourlyPence,
    resourcesPence: cost.resourcesPence,
    plannedPence: share(plannedMinutes(line)),
    toDatePence: share(deliveredMinutes),
  };
}
