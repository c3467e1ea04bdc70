import { inclusionStrategyDuties, parseIsoDate, type DutyInstance } from '@hedgerow/rules';
import type { WriteTx } from '@hedgerow/db';
import { decided, dutyStore, type NewDuty } from '@hedgerow/service-kit';
import { publicationDays } from '../strategy/strategy.queries.ts';
import { lastVisitBySchool, visitDays } from '../visit/visit.queries.ts';
import type { SchoolRow } from '../db/school.table.ts';
import { openDuties, withdrawAfterClosing } from './place-duties.queries.ts';
import { nextVisit } from './next-visit.rules.ts';
import { visitArrangements } from './school.queries.ts';

const duties = dutyStore('schools');

/** A duty of a place as the store takes it: the place itself is its cause. */
export function dutyOfPlace(
  schoolId: string,
  { rule, occurrence, opensOn, dueOn, owner, basis, strength }: DutyInstance,
): NewDuty {
  return { rule, schoolId, owner, opensOn, dueOn, basis, strength, causeType: 'school', causeId: schoolId, occurrence };
}

/** Brings the VISIT_DUE of a place into step with its visits: each visit meets what was open before it, the last raises the next. */
export async function settleVisits(
  tx: WriteTx,
  { id: schoolId, closedOn }: Pick<SchoolRow, 'id' | 'closedOn'>,
): Promise<void> {
  const days = await visitDays(tx, schoolId);
  const [last] = await lastVisitBySchool(tx, [schoolId]);
  const [arrangement] = await visitArrangements(tx, [schoolId]);
  for (const { occurrence } of await openDuties(tx, 'VISIT_DUE', schoolId)) {
    const key = { rule: 'VISIT_DUE', causeId: schoolId, occurrence };
    const next = days.find((day) => day > occurrence);
    if (next !== undefined) await duties.meet(tx, key, next);
    else if (occurrence !== last?.visitedOn) await duties.withdraw(tx, key, tx.actor.today);
  }
  if (last !== undefined) await raiseBeforeClosing(tx, schoolId, closedOn, nextVisit(last, arrangement?.intervalWeeks));
}

/** Brings the INCLUSION_STRATEGY of a place into step with its publications. */
export async function settleStrategies(
  tx: WriteTx,
  { id: schoolId, closedOn, needsInclusionStrategy }: Pick<SchoolRow, 'id' | 'closedOn' | 'needsInclusionStrategy'>,
): Promise<void> {
  if (!needsInclusionStrategy) return;
  const counted = inclusionStrategyDuties({ publishedOn: (await publicationDays(tx, schoolId)).map(parseIsoDate) });
  for (const duty of decided(counted)) {
    if (duty.metOn === null) await raiseBeforeClosing(tx, schoolId, closedOn, duty);
    else await duties.meet(tx, { rule: duty.rule, causeId: schoolId, occurrence: duty.occurrence }, duty.metOn);
  }
}

/** Brings what a place owes into step after it closed, opened again or became another kind of place. */
export async function settlePlace(tx: WriteTx, place: SchoolRow): Promise<void> {
  if (place.closedOn !== null) await withdrawAfterClosing(tx, place.id, place.closedOn);
  await settleStrategies(tx, place);
}

/** Nothing falls due at a place that has closed. */
async function raiseBeforeClosing(
  tx: WriteTx,
  schoolId: string,
  closedOn: string | null,
  duty: DutyInstance,
): Promise<void> {
  if (closedOn === null || duty.dueOn <= closedOn) await duties.raise(tx, dutyOfPlace(schoolId, duty));
}
