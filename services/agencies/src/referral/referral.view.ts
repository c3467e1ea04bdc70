import { found } from '@hedgerow/service-kit';
import { isDisputed } from '../consent/basis.rules.ts';
import type { Context } from '../context.ts';
import type { ReferralRow } from '../db/referral.ts';
import { isBasisStanding } from './move-referral.ts';
import { nextReferralMoves, type ReferralMove } from './referral.rules.ts';
import { waitOf, type ReferralDutyRule, type ReferralWait } from './wait.rules.ts';
import { referralWarnings, type ReferralWarning } from './warnings.rules.ts';

/** What a referral waits for, by its open duties and its service's standards. */
export async function waitOfReferral(ctx: Context, row: ReferralRow): Promise<ReferralWait | null> {
  const [duties, service] = await Promise.all([
    ctx.loaders.openDutiesOfReferral.load(row.id),
    ctx.loaders.service.load(row.serviceId),
  ]);
  return waitOf(
    { ...row, ...found(service) },
    new Map(duties.map((duty) => [duty.rule as ReferralDutyRule, duty.due_on])),
    ctx.today,
  );
}

/** What the service asks for and a referral does not show; only as long as it can still be changed. */
export async function warningsOf(ctx: Context, row: ReferralRow): Promise<ReferralWarning[]> {
  if (row.sentOn !== null) return [];
  return referralWarnings(row, found(await ctx.loaders.service.load(row.serviceId)), ctx.today);
}

/** The moves that the viewer may make now; none for somebody who only reads. */
export async function movesOf(ctx: Context, row: ReferralRow): Promise<ReferralMove[]> {
  const isGrounded = isBasisStanding(row, ctx.today);
  if ((await ctx.reach('referral.write')).has(row.schoolId)) {
    const [refusals, grounds] = await Promise.all([
      ctx.loaders.refusalsOfReferral.load(row.id),
      ctx.loaders.groundsOfReferral.load(row.id),
    ]);
    return nextReferralMoves(row.stage, 'SCHOOL', isGrounded, isDisputed(refusals, grounds, ctx.today));
  }
  return ctx.actor.roles.includes('agency_professional') ? nextReferralMoves(row.stage, 'AGENCY', isGrounded) : [];
}

/** Whether the referral is read from the school's side: the agency sees what was shared with it, and neither file. */
export async function isOfReader(ctx: Context, row: ReferralRow): Promise<boolean> {
  return (await ctx.reach('referral.read')).has(row.schoolId);
}

/** Who the child is, as the agency was told; null until sent. */
export function sharedIdentityOf(row: ReferralRow) {
  const {
    sharedGivenName: givenName,
    sharedFamilyName: familyName,
    sharedBirthDate: birthDate,
    sharedSchoolName: schoolName,
    sharedReferrerName: referrerName,
  } = row;
  if (givenName === null || familyName === null || birthDate === null || schoolName === null || referrerName === null)
    return null;
  return { givenName, familyName, birthDate, schoolName, referrerName, referrerContact: row.sharedReferrerContact };
}
