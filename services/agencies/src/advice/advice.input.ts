import { z } from 'zod';
import { expectedVersion, id, idempotencyKey, isoDate, text } from '@hedgerow/service-kit';

/** What callers send, as the contract says; the schemas below look at it. */
export type {
  EditAppointmentInput,
  RecordAdviceInput,
  RecordAppointmentInput,
  TurnAdviceIntoProvisionInput as TurnAdviceInput,
} from '../__generated__/resolvers.ts';

const line = text({ max: 300 })
  .nullish()
  .transform((value) => value ?? null);

const appointmentFacts = z.object({
  kind: z.enum(['APPOINTMENT', 'ASSESSMENT', 'OBSERVATION', 'VISIT', 'CALL'], 'Choose what kind of contact this is.'),
  status: z
    .enum(['PLANNED', 'HELD', 'NOT_ATTENDED', 'CANCELLED'])
    .nullish()
    .transform((value) => value ?? 'PLANNED'),
  on: isoDate(),
  time: z
    .string()
    .regex(/^([01][0-9]|2[0-3]):[0-5][0-9]$/, 'Write the time as hours and minutes, such as 09:30.')
    .nullish()
    .transform((value) => value ?? null),
  place: line,
  withName: line,
  note: text({ max: 5000 })
    .nullish()
    .transform((value) => value ?? null),
});
export type AppointmentFacts = z.output<typeof appointmentFacts>;

const seen = { idempotencyKey: idempotencyKey(), expectedVersion: expectedVersion(), referralId: id() };

export const recordAppointmentInput = z.object({ ...seen, appointment: appointmentFacts });

export const editAppointmentInput = z.object({ ...seen, contactId: id(), appointment: appointmentFacts });

export const recordAdviceInput = z.object({
  ...seen,
  receivedOn: isoDate(),
  authorName: text({ min: 1, max: 200 }),
  text: text({ min: 1, max: 50_000 }),
  recommendations: z
    .array(text({ min: 1, max: 2000 }).refine((value) => value.trim() !== '', 'A recommendation says something.'))
    .max(50, 'Keep this to 50 recommendations.'),
});

export const turnAdviceInput = z.object({
  ...seen,
  outcomes: z
    .array(
      z
        .object({
          recommendationId: id(),
          decision: z.enum(['TURNED_INTO_PROVISION', 'NOT_TAKEN'], 'Choose what was made of this recommendation.'),
          reason: text({ max: 2000 })
            .nullish()
            .transform((value) => value ?? null),
          provisionLineIds: z
            .array(id())
            .max(20)
            .nullish()
            .transform((value) => value ?? []),
        })
        .refine((outcome) => outcome.decision !== 'TURNED_INTO_PROVISION' || outcome.provisionLineIds.length > 0, {
          path: ['provisionLineIds'],
          message: 'Name the provision lines that were made of it.',
        })
        .refine((outcome) => outcome.decision !== 'NOT_TAKEN' || (outcome.reason ?? '').trim() !== '', {
          path: ['reason'],
          message: 'Say why this recommendation is not taken up.',
        }),
    )
    .min(1, 'Say what was made of one recommendation at least.')
    .max(50),
});
