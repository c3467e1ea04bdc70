import { z } from 'zod';
import { expectedVersion, id, idempotencyKey, isoDate, text } from '@hedgerow/service-kit';

/** What callers send, as the contract says; the schemas below look at it. */
export type {
  ChaseReferralInput,
  CloseReferralInput as ReasonedMoveInput,
  EditReferralInput,
  MoveReferralInput,
  OpenReferralInput,
  SendReferralInput,
} from '../__generated__/resolvers.ts';

/** What the school writes about the child's need and the help so far; all of it is shared when the referral is sent. */
export const referralFacts = z.object({
  urgency: z
    .enum(['ROUTINE', 'URGENT'])
    .nullish()
    .transform((value) => value ?? 'ROUTINE'),
  isSafeguarding: z
    .boolean()
    .nullish()
    .transform((value) => value ?? false),
  reason: text({ min: 1, max: 10_000 }),
  strengths: text({ max: 10_000 })
    .nullish()
    .transform((value) => value ?? ''),
  impact: text({ max: 10_000 })
    .nullish()
    .transform((value) => value ?? ''),
  triedSoFar: text({ max: 10_000 })
    .nullish()
    .transform((value) => value ?? ''),
  desiredOutcome: text({ max: 10_000 })
    .nullish()
    .transform((value) => value ?? ''),
  previousInvolvement: text({ max: 10_000 })
    .nullish()
    .transform((value) => value ?? ''),
  seenInLastYear: z
    .boolean()
    .nullish()
    .transform((value) => value ?? null),
  otherAgencies: text({ max: 10_000 })
    .nullish()
    .transform((value) => value ?? ''),
  health: text({ max: 10_000 })
    .nullish()
    .transform((value) => value ?? ''),
  homeLanguage: text({ max: 100 })
    .nullish()
    .transform((value) => value ?? null),
  needsInterpreter: z
    .boolean()
    .nullish()
    .transform((value) => value ?? false),
  availability: text({ max: 2000 })
    .nullish()
    .transform((value) => value ?? ''),
  reviewedCycles: z
    .number()
    .int()
    .min(0, 'Count from 0.')
    .max(99, 'Count the cycles in this need area.')
    .nullish()
    .transform((value) => value ?? 0),
});

export const openReferralInput = z.object({
  idempotencyKey: idempotencyKey(),
  schoolId: id(),
  pupilId: id(),
  serviceId: id(),
  referral: referralFacts,
});

export const editReferralInput = z.object({
  idempotencyKey: idempotencyKey(),
  expectedVersion: expectedVersion(),
  referralId: id(),
  serviceId: id(),
  referral: referralFacts,
});

const day = isoDate().nullish();
const note = text({ max: 2000 }).nullish();
const why = text({ min: 1, max: 2000 }).refine((reason) => reason.trim() !== '', 'Say why, in a sentence.');

export const sendReferralInput = z.object({
  idempotencyKey: idempotencyKey(),
  expectedVersion: expectedVersion(),
  referralId: id(),
  on: day,
  shared: z.object({
    givenName: text({ min: 1, max: 200 }),
    familyName: text({ min: 1, max: 200 }),
    birthDate: isoDate(),
    referrerContact: text({ max: 200 }).nullish(),
  }),
  note,
});

export const moveReferralInput = z.object({
  idempotencyKey: idempotencyKey(),
  expectedVersion: expectedVersion(),
  referralId: id(),
  on: day,
  note,
});

export const reasonedMoveInput = z.object({
  idempotencyKey: idempotencyKey(),
  expectedVersion: expectedVersion(),
  referralId: id(),
  on: day,
  reason: why,
});

export const chaseReferralInput = z.object({ idempotencyKey: idempotencyKey(), referralId: id(), on: day, note: why });
