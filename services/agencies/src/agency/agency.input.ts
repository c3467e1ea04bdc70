import { z } from 'zod';
import { expectedVersion, id, idempotencyKey, isoDate, text } from '@hedgerow/service-kit';

/** What callers send, as the contract says; the schemas below look at it. */
export type {
  AddAgencyInput,
  AddAgencyServiceInput,
  AddProfessionalInput,
  EditAgencyInput,
  EditAgencyServiceInput,
  EndProfessionalInput,
} from '../__generated__/resolvers.ts';

const line = (max = 200) =>
  text({ max })
    .nullish()
    .transform((value) => value ?? null);
const name = text({ min: 1, max: 200 }).refine((value) => value.trim() !== '', 'Give it a name.');
const agencyKind = z.enum(
  ['COUNCIL', 'HEALTH', 'SCHOOL', 'VOLUNTARY', 'INDEPENDENT'],
  'Choose what kind of agency this is.',
);
const agencyFacts = { name, kind: agencyKind, area: line(), website: line(500) };

export const addAgencyInput = z
  .object({
    idempotencyKey: idempotencyKey(),
    schoolId: id().nullish(),
    organisationId: id().nullish(),
    ...agencyFacts,
  })
  .refine((input) => (input.schoolId == null) !== (input.organisationId == null), {
    path: ['schoolId'],
    message: 'Say who keeps this entry: one school, or one organisation.',
  });

export const editAgencyInput = z.object({
  idempotencyKey: idempotencyKey(),
  expectedVersion: expectedVersion(),
  agencyId: id(),
  ...agencyFacts,
  closedOn: isoDate()
    .nullish()
    .transform((value) => value ?? null),
});

const age = z
  .number()
  .int()
  .min(0, 'Ages run from 0 to 25.')
  .max(25, 'Ages run from 0 to 25.')
  .nullish()
  .transform((value) => value ?? null);
const standard = (unit: string) =>
  z
    .number()
    .int()
    .min(1, `Give the standard in whole ${unit}, or leave it out.`)
    .max(260, `That is more than 260 ${unit}.`)
    .nullish()
    .transform((value) => value ?? null);

const serviceKinds = [
  'EDUCATIONAL_PSYCHOLOGY',
  'SPEECH_AND_LANGUAGE_THERAPY',
  'OCCUPATIONAL_THERAPY',
  'PHYSIOTHERAPY',
  'COMMUNITY_PAEDIATRICS',
  'CHILD_MENTAL_HEALTH',
  'MENTAL_HEALTH_SUPPORT_TEAM',
  'GENERAL_PRACTICE',
  'SCHOOL_NURSING',
  'HEALTH_VISITING',
  'HEARING_SUPPORT',
  'VISION_SUPPORT',
  'MULTI_SENSORY_SUPPORT',
  'AUTISM_OUTREACH',
  'LANGUAGE_OUTREACH',
  'LEARNING_SUPPORT',
  'BEHAVIOUR_SUPPORT',
  'PORTAGE',
  'EARLY_HELP',
  'SOCIAL_CARE',
  'VIRTUAL_SCHOOL',
  'ATTENDANCE',
  'INFORMATION_AND_ADVICE',
  'SEND_CASEWORK',
  'ALTERNATIVE_PROVISION',
  'ACCESS_ASSESSMENT',
  'VOLUNTARY',
] as const;
export type ServiceKind = (typeof serviceKinds)[number];

const serviceFacts = z
  .object({
    name,
    kind: z.enum(serviceKinds, 'Choose what the service does.'),
    area: line(),
    youngestAge: age,
    oldestAge: age,
    whoMayRefer: line(500),
    route: z.enum(['PORTAL', 'EMAIL', 'FORM', 'TELEPHONE'], 'Choose how a referral reaches the service.'),
    threshold: line(5000),
    minimumReviewedCycles: z
      .number()
      .int()
      .min(0)
      .max(12, 'No service asks for more than 12 reviewed cycles.')
      .nullish()
      .transform((value) => value ?? 0),
    evidence: z
      .array(text({ min: 1, max: 500 }))
      .max(30, 'Keep the list to 30 things.')
      .nullish()
      .transform((value) => value ?? []),
    urgentRoute: line(1000),
    price: line(),
    email: line(320),
    telephone: line(50),
    acknowledgeWorkingDays: standard('working days'),
    firstContactWeeks: standard('weeks'),
    reportWeeks: standard('weeks'),
    verifiedOn: isoDate()
      .nullish()
      .transform((value) => value ?? null),
  })
  .refine(
    (service) => service.youngestAge === null || service.oldestAge === null || service.youngestAge <= service.oldestAge,
    { path: ['oldestAge'], message: 'The oldest age is below the youngest.' },
  );

export const addAgencyServiceInput = z.object({
  idempotencyKey: idempotencyKey(),
  agencyId: id(),
  service: serviceFacts,
});

export const editAgencyServiceInput = z.object({
  idempotencyKey: idempotencyKey(),
  expectedVersion: expectedVersion(),
  serviceId: id(),
  service: serviceFacts,
  closedOn: isoDate()
    .nullish()
    .transform((value) => value ?? null),
});

export const addProfessionalInput = z.object({
  idempotencyKey: idempotencyKey(),
  agencyId: id(),
  serviceId: id()
    .nullish()
    .transform((value) => value ?? null),
  name,
  jobTitle: line(),
  email: line(320),
  personId: id()
    .nullish()
    .transform((value) => value ?? null),
  startsOn: isoDate(),
});

export const endProfessionalInput = z.object({
  idempotencyKey: idempotencyKey(),
  professionalId: id(),
  endsOn: isoDate(),
});
