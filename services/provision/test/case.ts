import { newId } from '@hedgerow/db';
import type { Actor } from '@hedgerow/service-kit';
import type { TestDatabase, WorldSchool } from '@hedgerow/testing';
import { recordAgreement } from '../src/agreement/operations/record-agreement.ts';
import { scheduleAnnualReview } from '../src/annual-review/operations/schedule-annual-review.ts';
import { raiseConcern } from '../src/concern/operations/raise-concern.ts';
import { saveContact } from '../src/contact/operations/save-contact.ts';
import { recordEhcPlan } from '../src/ehc-plan/operations/record-ehc-plan.ts';
import { recordEhcRequest } from '../src/ehc-request/operations/record-ehc-request.ts';
import { recordObservation } from '../src/observation/operations/record-observation.ts';
import { addOutcome } from '../src/plan/operations/add-outcome.ts';
import { openPlan } from '../src/plan/operations/open-plan.ts';
import { addProvisionLine } from '../src/provision-line/operations/add-provision-line.ts';
import type { Bench } from './bench.ts';

/** A child of a school with one of everything that operations change. */
export interface Case {
  readonly school: WorldSchool;
  readonly pupilId: string;
  readonly ids: Readonly<
    Record<
      | 'enrolment'
      | 'status'
      | 'need'
      | 'contact'
      | 'concern'
      | 'observation'
      | 'plan'
      | 'cycle'
      | 'outcome'
      | 'line'
      | 'request'
      | 'ehcPlan'
      | 'review'
      | 'agreement',
      string
    >
  >;
}

/** Makes a case through the operations themselves, as the SENCo of the school. */
export async function makeCase(
  bench: Bench,
  database: TestDatabase,
  senco: Actor,
  school: WorldSchool,
  classId?: string,
): Promise<Case> {
  const ctx = bench.as(senco);
  const key = () => ({ idempotencyKey: newId() });
  const pupilId = await bench.child(senco, school, classId === undefined ? {} : { classId });
  const at = { schoolId: school.id, pupilId };
  await bench.supports(senco, school, pupilId);
  const contact = await saveContact(ctx, {
    ...key(),
    ...at,
    givenName: 'Ann',
    familyName: 'Warburton',
    relationship: 'PAM',
    hasParentalResponsibility: true,
    priority: 1,
  });
  const concern = await raiseConcern(ctx, { ...key(), ...at, text: 'Falls behind in reading.' });
  const observation = await recordObservation(ctx, { ...key(), ...at, text: 'Followed two steps.' });
  const plan = await openPlan(ctx, {
    ...key(),
    ...at,
    title: 'Speech and language',
    startsOn: '2026-09-07',
    reviewAgreedOn: '2026-12-04',
  });
  const [cycle] = await database.seed`select id from provision.cycle where plan_id = ${plan.id}`;
  const cycleId = cycle?.['id'] as string;
  const outcome = await addOutcome(ctx, { ...key(), cycleId, text: 'Follows a three-step instruction.' });
  const [line] = await addProvisionLine(ctx, {
    ...key(),
    schoolId: school.id,
    pupilIds: [pupilId],
    what: 'Listening group',
    groupSize: 4,
    minutes: 15,
    timesPerWeek: 4,
    weeks: 12,
    startsOn: '2026-09-07',
  });
  const request = await recordEhcRequest(ctx, { ...key(), ...at, requestedBy: 'SCHOOL', receivedOn: '2026-09-14' });
  const ehcPlan = await recordEhcPlan(ctx, { ...key(), ...at, madeOn: '2026-02-02' });
  const review = await scheduleAnnualReview(ctx, { ...key(), ...at, meetingOn: '2026-12-10' });
  const agreement = await recordAgreement(ctx, {
    ...key(),
    ...at,
    agreedOn: '2026-09-08',
    agreedByName: 'Ann Warburton',
    how: 'In a meeting',
  });
  const one = async (table: string): Promise<string> => {
    const [row] =
      await database.seed`select id from ${database.seed(`provision.${table}`)} where pupil_id = ${pupilId} and ends_on is null`;
    return row?.['id'] as string;
  };
  return {
    school,
    pupilId,
    ids: {
      enrolment: await one('enrolment'),
      status: await one('sen_status'),
      need: await one('need'),
      contact: contact.id,
      concern: concern.id,
      observation: observation.id,
      plan: plan.id,
      cycle: cycleId,
      outcome: outcome.id,
      line: line?.id ?? '',
      request: request.id,
      ehcPlan: ehcPlan.id,
      review: review.id,
      agreement: agreement.id,
    },
  };
}
