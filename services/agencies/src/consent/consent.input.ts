import { z } from 'zod';
import { expectedVersion, id, idempotencyKey, isoDate, text } from '@hedgerow/service-kit';
import type { ReferralInputOf } from '../input.ts';

export const recordConsentInput = z.object({
  idempotencyKey: idempotencyKey(),
  expectedVersion: expectedVersion(),
  referralId: id(),
  scope: text({ min: 1, max: 2000 }),
  givenOn: isoDate(),
  givenByName: text({ min: 1, max: 200 }),
  givenByContactId: id().nullish(),
  relationship: text({ max: 100 }).nullish(),
  hasParentalResponsibility: z.literal(true, 'Only a person with parental responsibility can agree. Check this first, or record another legal ground.'),
  how: z.enum(['SIGNED_FORM', 'IN_PERSON', 'TELEPHONE', 'EMAIL', 'ONLINE'], 'Choose how consent was given.'),
  validUntil: isoDate().nullish(),
});
export type RecordConsentInput = ReferralInputOf<typeof recordConsentInput>;

export const recordOtherGroundInput = z.object({
  idempotencyKey: idempotencyKey(),
  expectedVersion: expectedVersion(),
  referralId: id(),
  ground: z.enum(['SAFEGUARDING', 'STATUTORY_DUTY', 'COURT_ORDER', 'VITAL_INTERESTS'], 'Choose the legal ground.'),
  reason: text({ min: 1, max: 2000 }).refine((reason) => reason.trim() !== '', 'Say why this ground applies to this child now.'),
});
export type RecordOtherGroundInput = ReferralInputOf<typeof recordOtherGroundInput>;

export const withdrawConsentInput = z.object({
  idempotencyKey: idempotencyKey(),
  referralId: id(),
  consentId: id(),
  on: isoDate().nullish(),
  note: text({ max: 2000 }).nullish(),
});
export type WithdrawConsentInput = ReferralInputOf<typeof withdrawConsentInput>;

export const endOtherGroundInput = z.object({ idempotencyKey: idempotencyKey(), referralId: id(), groundId: id(), on: isoDate().nullish() });
export type EndOtherGroundInput = ReferralInputOf<typeof endOtherGroundInput>;
