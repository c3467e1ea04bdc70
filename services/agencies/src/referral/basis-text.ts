import { consentStands, groundStands } from '../consent/basis.rules.ts';
import type { Context } from '../context.ts';
import type { ReferralRow } from '../db/referral.ts';
import { isBasisStanding } from './move-referral.ts';

const groundWords: Readonly<Record<string, string>> = {
  SAFEGUARDING: "Safeguarding or welfare (Children's Wellbeing and Schools Act 2026 s.4)",
  STATUTORY_DUTY: 'A duty in law',
  COURT_ORDER: 'A court order',
  VITAL_INTERESTS: 'Vital interests',
};

/** On what the sharing of a referral rests, in one sentence; null while nothing is recorded. */
export async function basisTextOf(
  ctx: Context,
  row: ReferralRow,
): Promise<{ kind: 'CONSENT' | 'OTHER_GROUND'; text: string; stands: boolean } | null> {
  if (row.basis === null) return null;
  const stands = isBasisStanding(row, ctx.today);
  return {
    kind: row.basis,
    stands,
    text: row.basis === 'CONSENT' ? await consentText(ctx, row) : await groundText(ctx, row),
  };
}

async function consentText(ctx: Context, row: ReferralRow): Promise<string> {
  const consents = await ctx.loaders.consentsOfReferral.load(row.id);
  const consent = consents.findLast((one) => consentStands(one, ctx.today)) ?? consents.at(-1);
  if (consent === undefined) return 'Consent is recorded at the school.';
  const ended = consent.withdrawnOn === null ? '' : ` and took it back on ${consent.withdrawnOn}`;
  return `${consent.givenByName} agreed on ${consent.givenOn}${consent.validUntil === null ? '' : `, until ${consent.validUntil}`}${ended}.`;
}

async function groundText(ctx: Context, row: ReferralRow): Promise<string> {
  const grounds = await ctx.loaders.groundsOfReferral.load(row.id);
  const ground = grounds.findLast((one) => groundStands(one, ctx.today)) ?? grounds.at(-1);
  if (ground === undefined) return 'Another legal ground is recorded at the school.';
  return `${groundWords[ground.ground] ?? ground.ground}, recorded on ${ground.recordedOn}: ${ground.reason}`;
}
