import { inclusionStrategyDuties, isRefusal, parseIsoDate, type DutyInstance } from '@hedgerow/rules';
import { AppError } from '@hedgerow/errors';
import type { WriteTx } from '@hedgerow/db';
import { dutyStore, type NewDuty } from '@hedgerow/service-kit';
import { publicationDays } from '../strategy/strategy.queries.ts';
import { lastVisitBySchool, visitDays } from '../visit/visit.queries.ts';
import type { SchoolRow } from '../db/school.table.ts';
import { openDuties, withdrawOpenDuties } from './place-duties.queries.ts';
import { nextVisit } from './next-visit.rules.ts';
import { visitArrangements } from './school.queries.ts';

const duties = dutyStore('schools');

/** A duty of a place as the store takes it: the place itself is its cause. */
export function dutyOfPlace(schoolId: string, { rule, occurrence, opensOn, dueOn, owner, basis, strength }: DutyInstance): NewDuty {
  return { rule, schoolId, owner, opensOn, dueOn, basis, strength, causeType: 'school', causeId: schoolId, occurrence };
}

/** Brings the VISIT_DUE of a place into step with its visits: each visit meets what was open before it, the last raises the next. */
export async function settleVisits(tx: WriteTx, { id: schoolId, closedOn }: Pick<SchoolRow, 'id' | 'closedOn'>): Promise<void> {
  const days = await visitDays(tx, schoolId);
  const [last] = await lastVisitBySchool(tx, [schoolId]);
  const [arrangement] = await visitArrangements(tx, [schoolId]);
  for (const { occurrence } of await openDuties(tx, 'VISIT_DUE', schoolId)) {
    const key = { rule: 'VISIT_DUE', causeId: schoolId, occurrence };
    const next = days.find((day) => day > occurrence);
    if (next !== undefined) await duties.meet(tx, key, next);
    else if (occurrence !== last?.visitedOn) await duties.withdraw(tx, key, tx.actor.today);
  }
  if (last === undefined || closedOn !== null) return;
  await duties.raise(tx, dutyOfPlace(schoolId, nextVisit(last, arrangement?.intervalWeeks)));
}

/** Brings the INCLUSION_STRATEGY of a place into step with its publications. */
export async function settleStrategies(tx: WriteTx, { id: schoolId, closedOn, needsInclusionStrategy }: Pick<SchoolRow, 'id' | 'closedOn' | 'needsInclusionStrategy'>): Promise<void> {
  if (!needsInclusionStrategy || closedOn !== null) return;
  const counted = inclusionStrategyDuties({ publishedOn: (await publicationDays(tx, schoolId)).map(parseIsoDate) });
  if (isRefusal(counted)) throw new AppError('bad-input', { details: { fields: { publishedOn: counted.message } } });
  for (const duty of counted) {
    if (duty.metOn === null) await duties.raise(tx, dutyOfPlace(schoolId, duty));
    else await duties.meet(tx, { rule: duty.rule, causeId: schoolId, occurrence: duty.occurrence }, duty.metOn);
  }
}

/** A place that has closed owes nothing more; one that opens again owes what it owed. */
export async function settlePlace(tx: WriteTx, place: SchoolRow): Promise<void> {
  if (place.closedOn !== null) await withdrawOpenDuties(tx, place.id, place.closedOn);
  await settleStrategies(tx, place);
}
