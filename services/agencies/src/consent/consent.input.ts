import { z } from 'zod';
import { expectedVersion, id, idempotencyKey, isoDate, text } from '@hedgerow/service-kit';

/** What callers send, as the contract says; the schemas below look at it. */
export type {
  DecideRefusalInput,
  EndOtherGroundInput,
  RecordConsentInput,
  RecordOtherGroundInput,
  RecordRefusalInput,
  WithdrawConsentInput,
} from '../__generated__/resolvers.ts';

export const recordConsentInput = z.object({
  idempotencyKey: idempotencyKey(),
  expectedVersion: expectedVersion(),
  referralId: id(),
  scope: text({ min: 1, max: 2000 }),
  givenOn: isoDate(),
  givenByName: text({ min: 1, max: 200 }),
  givenByContactId: id().nullish(),
  relationship: text({ max: 100 }).nullish(),
  hasParentalResponsibility: z
    .boolean()
    .refine(
      (isHeld) => isHeld,
      'Only a person with parental responsibility can agree. Check this first, or record another legal ground.',
    ),
  how: z.enum(['SIGNED_FORM', 'IN_PERSON', 'TELEPHONE', 'EMAIL', 'ONLINE'], 'Choose how consent was given.'),
  validUntil: isoDate().nullish(),
});

export const recordRefusalInput = z.object({
  idempotencyKey: idempotencyKey(),
  expectedVersion: expectedVersion(),
  referralId: id(),
  refusedOn: isoDate(),
  refusedByName: text({ min: 1, max: 200 }).refine((name) => name.trim() !== '', 'Say who refused.'),
  relationship: text({ max: 100 }).nullish(),
  hasParentalResponsibility: z
    .boolean()
    .refine(
      (isHeld) => isHeld,
      'A refusal counts from a person with parental responsibility. Check this first, or keep what was said as a note.',
    ),
  how: z.enum(['SIGNED_FORM', 'IN_PERSON', 'TELEPHONE', 'EMAIL', 'ONLINE'], 'Choose how you were told.'),
  said: text({ max: 2000 }).nullish(),
});

export const decideRefusalInput = z
  .object({
    idempotencyKey: idempotencyKey(),
    expectedVersion: expectedVersion(),
    referralId: id(),
    refusalId: id(),
    decision: z.enum(['TAKEN_BACK', 'SHARE_ALL_THE_SAME'], 'Choose what you decide.'),
    reason: text({ max: 2000 }).nullish(),
  })
  .refine(({ decision, reason }) => decision === 'TAKEN_BACK' || (reason ?? '').trim() !== '', {
    path: ['reason'],
    message: 'Say why you share although this person said no: whom you spoke to, and why it serves the child.',
  });

export const recordOtherGroundInput = z.object({
  idempotencyKey: idempotencyKey(),
  expectedVersion: expectedVersion(),
  referralId: id(),
  ground: z.enum(['SAFEGUARDING', 'STATUTORY_DUTY', 'COURT_ORDER', 'VITAL_INTERESTS'], 'Choose the legal ground.'),
  reason: text({ min: 1, max: 2000 }).refine(
    (reason) => reason.trim() !== '',
    'Say why this ground applies to this child now.',
  ),
});

export const withdrawConsentInput = z.object({
  idempotencyKey: idempotencyKey(),
  referralId: id(),
  consentId: id(),
  on: isoDate().nullish(),
  note: text({ max: 2000 }).nullish(),
});

export const endOtherGroundInput = z.object({
  idempotencyKey: idempotencyKey(),
  referralId: id(),
  groundId: id(),
  on: isoDate().nullish(),
});
