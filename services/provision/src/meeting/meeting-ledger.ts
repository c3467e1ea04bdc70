import type { AcademicYear } from '@hedgerow/rules';
import type { Context } from '../context.ts';
import { supportedSince } from '../status/status.rules.ts';
import { meetingLedger, termEnds, type Ledger } from './meeting.rules.ts';

/** The ledger of a child at one school; without a school, at the one that has her. Null where she is on no roll in reach. */
export async function ledgerOf(
  ctx: Context,
  pupilId: string,
  wantedSchool: string | null | undefined,
  academicYear: AcademicYear,
): Promise<Ledger | null> {
  const [enrolments, statuses, meetings] = await Promise.all([
    ctx.loaders.enrolments.load(pupilId),
    ctx.loaders.statuses.load(pupilId),
    ctx.loaders.meetings.load(pupilId),
  ]);
  const running = enrolments.find(
    ({ schoolId, endsOn }) => (!wantedSchool || schoolId === wantedSchool) && (endsOn === null || endsOn >= ctx.today),
  );
  if (running === undefined) return null;
  const halves = (await ctx.loaders.halfTerms.load(running.schoolId)).filter(
    (half) => half.academicYear === academicYear,
  );
  const counted = meetings.filter(
    ({ schoolId, countsTowardsThree }) => schoolId === running.schoolId && countsTowardsThree,
  );
  return meetingLedger({
    academicYear,
    meetings: counted.map(({ heldOn }) => heldOn),
    termEndsOn: termEnds(halves),
    supportedSince: supportedSince(statuses),
  });
}
