import { academicYearOf, academicYearStart, type IsoDate } from '@hedgerow/rules';
import type { WriteTx } from '@hedgerow/db';
import { reviewsOf } from '../annual-review/annual-review.queries.ts';
import { plansInForce, councilsOf } from '../ehc-plan/ehc-plan.queries.ts';
import { settleManyDuties } from '../duty/settle-duties.ts';
import { meetingsOf } from '../meeting/meeting.queries.ts';
import { pupilsById } from '../pupil/pupil.queries.ts';
import { supportedSince } from '../status/status.rules.ts';
import { statusesOf } from '../status/status.queries.ts';
import { checksOf } from '../two-year-check/two-year-check.queries.ts';
import { enrolmentsOf, placeOf, termEndsOf } from './enrolment.queries.ts';
import { enrolmentCauses, type ChildFacts } from './enrolment.rules.ts';

/**
 * Brings the duties that follow from a child's registrations in line with what is known of her, at every school of the
 * actor: meetings with the family, the check at age two, the next change of phase.
 */
export async function settleEnrolments(tx: WriteTx, pupilId: string, today: IsoDate): Promise<void> {
  const running = (await enrolmentsOf(tx, [pupilId])).filter(({ endsOn }) => endsOn === null || endsOn >= today);
  const child = await childFacts(tx, pupilId);
  if (child === null) return;
  for (const registration of running) {
    const place = await placeOf(tx, registration.schoolId);
    if (place === undefined) continue;
    await settleManyDuties(
      tx,
      enrolmentCauses(registration, place, await factsAt(tx, child, registration.schoolId, today), today),
      today,
    );
  }
}

type Known = Awaited<ReturnType<typeof childFacts>>;

async function childFacts(tx: WriteTx, pupilId: string) {
  const ids = [pupilId];
  const [[core], statuses, plans, meetings, checks, reviews] = await Promise.all([
    pupilsById(tx, ids),
    statusesOf(tx, ids),
    plansInForce(tx, ids),
    meetingsOf(tx, ids),
    checksOf(tx, ids),
    reviewsOf(tx, ids),
  ]);
  return core === undefined ? null : { core, statuses, plans, meetings, checks, reviews };
}

async function factsAt(tx: WriteTx, known: NonNullable<Known>, schoolId: string, today: IsoDate): Promise<ChildFacts> {
  const here = <T extends { readonly schoolId: string }>(rows: readonly T[]): T[] =>
    rows.filter((row) => row.schoolId === schoolId);
  const academicYear = academicYearOf(today);
  const [plan] = here(known.plans);
  const [termEndsOn, councils] = await Promise.all([
    termEndsOf(tx, schoolId, academicYear),
    plan === undefined ? [] : councilsOf(tx, [plan.id]),
  ]);
  const transfers = here(known.reviews).filter(
    ({ kind, amendedFinalOn }) =>
      kind === 'PHASE_TRANSFER' && amendedFinalOn !== null && amendedFinalOn >= academicYearStart(academicYear),
  );
  return {
    birthOn: known.core.birthOn,
    ncYearOverride: known.core.ncYearOverride,
    supportedSince: supportedSince(known.statuses),
    hasPlan: known.statuses.some(({ code, endsOn }) => code === 'E' && endsOn === null),
    council: councils.find(({ endsOn }) => endsOn === null)?.name ?? null,
    meetings: here(known.meetings)
      .filter(({ countsTowardsThree }) => countsTowardsThree)
      .map(({ heldOn }) => heldOn),
    termEndsOn,
    twoYearCheckOn: here(known.checks).at(0)?.doneOn ?? null,
    transferPlanSentOn: transfers.at(0)?.amendedFinalOn ?? null,
  };
}
