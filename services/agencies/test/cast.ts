import { contextsOf, createWorld, type TestDatabase, type World } from '@hedgerow/testing';
import { newId } from '@hedgerow/db';
import { standingClock, type Actor } from '@hedgerow/service-kit';
import { acceptReferral } from '../src/referral/operations/accept-referral.ts';
import { openReferral } from '../src/referral/operations/open-referral.ts';
import { sendReferral } from '../src/referral/operations/send-referral.ts';
import { recordConsent } from '../src/consent/operations/record-consent.ts';
import { startInvolvement } from '../src/advice/operations/start-involvement.ts';
import { createLoaders } from '../src/loaders.ts';
import type { Context } from '../src/context.ts';
import type { ReferralRow } from '../src/db/referral.ts';

/** The day of every test, a Monday. */
export const today = '2026-11-23';

export interface Cast {
  readonly world: World;
  readonly clock: ReturnType<typeof standingClock>;
  readonly as: (actor: Actor) => Context;
  /** Shared by the first two schools. */
  readonly senco: Actor;
  readonly otherSenco: Actor;
  readonly head: Actor;
  readonly teacher: Actor;
  readonly manager: Actor;
  readonly governor: Actor;
  /** Works for the agency of the referral; the other for another agency. */
  readonly therapist: Actor;
  readonly otherTherapist: Actor;
  readonly agencyId: string;
  readonly otherAgencyId: string;
  readonly serviceId: string;
  readonly otherServiceId: string;
  readonly pupilId: string;
}

/** People of three schools and two agencies. */
export async function createCast(db: TestDatabase): Promise<Cast> {
  const clock = standingClock(today);
  await db.standOn(today);
  const world = await createWorld(db.seed);
  const [ashcombe, brindle, corrie] = world.schools;
  const [agencyId, otherAgencyId, serviceId, otherServiceId] = [newId(), newId(), newId(), newId()];
  await db.seed`insert into agencies.agency (id, organisation_id, name, kind) values (${agencyId}, ${world.trustId}, 'Northdale Children''s Therapies', 'HEALTH'), (${otherAgencyId}, ${world.trustId}, 'Northdale Council', 'COUNCIL')`;
  await db.seed`insert into agencies.agency_service (id, agency_id, name, kind, route, acknowledge_working_days, first_contact_weeks, report_weeks, minimum_reviewed_cycles, verified_on) values
    (${serviceId}, ${agencyId}, 'Speech and language therapy', 'SPEECH_AND_LANGUAGE_THERAPY', 'PORTAL', 10, 18, 6, 2, '2026-09-01'),
    (${otherServiceId}, ${otherAgencyId}, 'Educational psychology', 'EDUCATIONAL_PSYCHOLOGY', 'PORTAL', 5, 12, 4, 0, '2026-09-01')`;
  const senco = await world.alsoHolds(
    await world.person('shared_senco', { school: ashcombe }, { givenName: 'Maeve', familyName: 'Tordoff' }),
    'shared_senco',
    { school: brindle },
  );
  const therapist = await world.person(
    'agency_professional',
    { agencyId },
    { givenName: 'Idris', familyName: 'Vaughan' },
  );
  await db.seed`insert into agencies.professional (id, agency_id, service_id, person_id, name, job_title, starts_on) values (${newId()}, ${agencyId}, ${serviceId}, ${therapist.personId}, 'Idris Vaughan', 'Speech and language therapist', '2024-01-01')`;
  const pupilId = await world.child(ashcombe);
  return {
    world,
    clock,
    as: contextsOf('agencies', db.open('agencies_app'), clock, createLoaders),
    senco,
    otherSenco: await world.person('school_senco', { school: corrie }),
    head: await world.person('head_teacher', { school: ashcombe }),
    teacher: await world.person('class_teacher', { school: ashcombe }),
    manager: await world.person('inclusion_manager', {}),
    governor: await world.person('governor', { school: ashcombe }),
    therapist,
    otherTherapist: await world.person('agency_professional', { agencyId: otherAgencyId }),
    agencyId,
    otherAgencyId,
    serviceId,
    otherServiceId,
    pupilId,
  };
}

export const key = (): string => newId();
export const shared = {
  givenName: 'Wren',
  familyName: 'Ogunleye',
  birthDate: '2019-03-04',
  referrerContact: 'senco@ashcombe.example',
};
export const facts = {
  reason: 'Wren is hard to understand outside the family.',
  triedSoFar: 'Two cycles of a sound programme, five times a week, with little change.',
  reviewedCycles: 2,
};

/** A referral of the first school to the first agency's service, as a draft. */
export function draft(
  cast: Cast,
  over: Partial<{ actor: Actor; serviceId: string; pupilId: string; schoolId: string }> = {},
): Promise<ReferralRow> {
  return openReferral(cast.as(over.actor ?? cast.senco), {
    idempotencyKey: key(),
    schoolId: over.schoolId ?? cast.world.schools[0].id,
    pupilId: over.pupilId ?? cast.pupilId,
    serviceId: over.serviceId ?? cast.serviceId,
    referral: facts,
  });
}

/** The same with a parent's consent. */
export async function agreed(cast: Cast, row?: ReferralRow): Promise<ReferralRow> {
  const referral = row ?? (await draft(cast));
  return recordConsent(cast.as(cast.senco), {
    idempotencyKey: key(),
    expectedVersion: referral.version,
    referralId: referral.id,
    scope: 'The referral form and reports about speech.',
    givenOn: '2026-11-16',
    givenByName: 'Bola Ogunleye',
    relationship: 'Mother',
    hasParentalResponsibility: true,
    how: 'IN_PERSON',
  });
}

/** The same, sent today. */
export async function sent(cast: Cast): Promise<ReferralRow> {
  const referral = await agreed(cast);
  return sendReferral(cast.as(cast.senco), {
    idempotencyKey: key(),
    expectedVersion: referral.version,
    referralId: referral.id,
    shared,
  });
}

/** The same, accepted by the agency itself. */
export async function accepted(cast: Cast): Promise<ReferralRow> {
  const referral = await sent(cast);
  return acceptReferral(cast.as(cast.therapist), {
    idempotencyKey: key(),
    expectedVersion: referral.version,
    referralId: referral.id,
  });
}

/** The same, with the first contact today. */
export async function active(cast: Cast): Promise<ReferralRow> {
  const referral = await accepted(cast);
  return startInvolvement(cast.as(cast.therapist), {
    idempotencyKey: key(),
    expectedVersion: referral.version,
    referralId: referral.id,
  });
}

/** The duties of a referral as they are stored. */
export async function dutiesIn(
  db: TestDatabase,
  referralId: string,
): Promise<{ rule: string; due_on: string; met_on: string | null; withdrawn_on: string | null; owner_name: string }[]> {
  return db.seed<
    { rule: string; due_on: string; met_on: string | null; withdrawn_on: string | null; owner_name: string }[]
  >`
    select rule, due_on, met_on, withdrawn_on, owner_name from agencies.duty where cause_id = ${referralId} order by rule`;
}

/** The actions in the audit trail about a referral, oldest first. */
export async function audited(db: TestDatabase, subjectId: string): Promise<string[]> {
  const rows = await db.seed<
    { action: string }[]
  >`select action from audit.event where subject_id = ${subjectId} order by id`;
  return rows.map(({ action }) => action);
}
