import { inArray } from 'drizzle-orm';
import { newId, type DrizzleTx } from '@hedgerow/db';
import { academicYearOf, academicYearStart, isRefusal, type IsoDate } from '@hedgerow/rules';
import { annualReviewCause, ehcPlanCause, intervalsOf, lastReviewOf } from '../annual-review/annual-review.rules.ts';
import type { Cause } from '../duty/cause.ts';
import { dutyRows } from '../duty/duty-rows.ts';
import { ehcRequestCause } from '../ehc-request/ehc-request.rules.ts';
import { enrolmentCauses, type ChildFacts } from '../enrolment/enrolment.rules.ts';
import { termEnds } from '../meeting/meeting.rules.ts';
import { cycleCause } from '../plan/plan.rules.ts';
import { supportedSince } from '../status/status.rules.ts';
import type { NewDuty, NewDutySubject } from './duty.table.ts';
import { publishedHalfTerm, publishedSchool } from './reference.table.ts';
import type { ProvisionSeed } from './seed-types.ts';
import { rowsOf, type SeededRows } from './seed-rows.ts';

export interface SeededDuty {
  readonly row: NewDuty;
  readonly subject: NewDutySubject;
}

/**
 * The duties of everything in a seed, open and met, by the same pure rules as the operations.
 *
 * @throws {RangeError} where a seeded date cannot be counted
 */
export async function seededDuties(db: DrizzleTx, data: ProvisionSeed): Promise<SeededDuty[]> {
  const rows = rowsOf(data);
  const onRollNow = new Set(
    rows.enrolments
      .filter(({ endsOn }) => endsOn === null || endsOn >= data.today)
      .map((row) => `${row.pupilId} ${row.schoolId}`),
  );
  const stays = ({ pupilId, schoolId }: Cause): boolean => onRollNow.has(`${pupilId} ${schoolId}`);
  return [...recordCauses(rows), ...(await registrationCauses(db, rows, data.today))].flatMap((cause) =>
    dutiesOf(cause, stays(cause)),
  );
}

function dutiesOf(cause: Cause, isOnRoll: boolean): SeededDuty[] {
  const values = dutyRows(cause);
  if (isRefusal(values))
    throw new RangeError(`The seeded ${cause.type} ${cause.id} cannot be counted. ${values.message}`);
  // A child who has left is owed nothing more here; what was done stays.
  return values
    .filter(({ met_on: metOn }) => isOnRoll || metOn !== null)
    .map((value) => {
      const id = newId();
      return {
        row: {
          id,
          rule: value.rule,
          schoolId: cause.schoolId,
          owner: value.owner,
          ownerName: value.owner_name,
          opensOn: value.opens_on,
          dueOn: value.due_on,
          basis: value.basis,
          strength: value.strength,
          causeType: cause.type,
          causeId: cause.id,
          occurrence: value.occurrence,
          metOn: value.met_on,
          exceptionCode: value.exception_code,
          exceptionFrom: value.exception_from,
          exceptionTo: value.exception_to,
        },
        subject: { dutyId: id, schoolId: cause.schoolId, pupilId: cause.pupilId },
      };
    });
}

function recordCauses(rows: SeededRows): Cause[] {
  const reviewsOf = Map.groupBy(rows.reviews, ({ planId }) => planId);
  const exceptionsOf = Map.groupBy(rows.ehcExceptions, ({ requestId }) => requestId);
  const birthOn = new Map(rows.pupils.map((child) => [child.id, child.birthOn]));
  return [
    ...rows.cycles.map(cycleCause),
    ...rows.ehcRequests.map((request) => ehcRequestCause(request, exceptionsOf.get(request.id) ?? [])),
    ...rows.ehcPlans.flatMap((plan) => {
      const council = rows.councils.get(plan.id) ?? '';
      const reviews = reviewsOf.get(plan.id) ?? [];
      return [
        ehcPlanCause(plan, intervalsOf(plan, reviews), birthOn.get(plan.pupilId) ?? null, council),
        ...reviews.map((review) => annualReviewCause(review, lastReviewOf(plan), council)),
      ];
    }),
  ];
}

async function registrationCauses(db: DrizzleTx, rows: SeededRows, today: IsoDate): Promise<Cause[]> {
  const running = rows.enrolments.filter(({ endsOn }) => endsOn === null || endsOn >= today);
  const schoolIds = [...new Set(running.map(({ schoolId }) => schoolId))];
  if (schoolIds.length === 0) return [];
  const places = new Map(
    (await db.select().from(publishedSchool).where(inArray(publishedSchool.schoolId, schoolIds))).map((place) => [
      place.schoolId,
      place,
    ]),
  );
  const academicYear = academicYearOf(today);
  const halves = Map.groupBy(
    await db.select().from(publishedHalfTerm).where(inArray(publishedHalfTerm.schoolId, schoolIds)),
    ({ schoolId }) => schoolId,
  );
  const facts = childFactsOf(rows, today);
  return running.flatMap((registration) => {
    const place = places.get(registration.schoolId);
    const known = facts(registration.pupilId, registration.schoolId);
    if (place === undefined || known === null) return [];
    const year = (halves.get(registration.schoolId) ?? [])
      .filter((half) => half.academicYear === academicYear)
      .toSorted((a, b) => (a.endsOn < b.endsOn ? -1 : 1));
    return enrolmentCauses(registration, place, { ...known, termEndsOn: termEnds(year) }, today);
  });
}

function childFactsOf(
  rows: SeededRows,
  today: IsoDate,
): (pupilId: string, schoolId: string) => Omit<ChildFacts, 'termEndsOn'> | null {
  const children = new Map(rows.pupils.map((child) => [child.id, child]));
  const statuses = Map.groupBy(rows.statuses, ({ pupilId }) => pupilId);
  const file = ({ pupilId, schoolId }: { readonly pupilId: string; readonly schoolId: string }): string =>
    `${pupilId} ${schoolId}`;
  const meetings = Map.groupBy(
    rows.meetings.filter(({ countsTowardsThree }) => countsTowardsThree),
    file,
  );
  const checks = new Map(rows.checks.map((check) => [file(check), check.doneOn]));
  const plans = new Map(rows.ehcPlans.filter(({ ceasedOn }) => ceasedOn === null).map((plan) => [file(plan), plan.id]));
  const yearStart = academicYearStart(academicYearOf(today));
  const transfers = new Map(
    rows.reviews.flatMap((review) =>
      review.kind === 'PHASE_TRANSFER' && review.amendedFinalOn !== null && review.amendedFinalOn >= yearStart
        ? [[file(review), review.amendedFinalOn] as const]
        : [],
    ),
  );
  return (pupilId, schoolId) => {
    const child = children.get(pupilId);
    if (child === undefined) return null;
    const history = statuses.get(pupilId) ?? [];
    const key = file({ pupilId, schoolId });
    const planId = plans.get(key);
    return {
      birthOn: child.birthOn,
      ncYearOverride: child.ncYearOverride,
      supportedSince: supportedSince(history),
      hasPlan: history.some(({ code, endsOn }) => code === 'E' && endsOn === null),
      council: planId === undefined ? null : (rows.councils.get(planId) ?? null),
      meetings: (meetings.get(key) ?? []).map(({ heldOn }) => heldOn),
      twoYearCheckOn: checks.get(key) ?? null,
      transferPlanSentOn: transfers.get(key) ?? null,
    };
  };
}
