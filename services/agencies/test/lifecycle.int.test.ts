import { beforeAll, describe, expect, test } from 'vitest';
import { expectRefusal, useTestDatabase } from '@hedgerow/testing';
import { recordAdvice } from '../src/advice/operations/record-advice.ts';
import { recordAppointment } from '../src/advice/operations/record-appointment.ts';
import { editAppointment } from '../src/advice/operations/edit-appointment.ts';
import { turnAdviceIntoProvision } from '../src/advice/operations/turn-advice-into-provision.ts';
import { acceptReferral } from '../src/referral/operations/accept-referral.ts';
import { acknowledgeReferral } from '../src/referral/operations/acknowledge-referral.ts';
import { chaseReferral } from '../src/referral/operations/chase-referral.ts';
import { closeReferral } from '../src/referral/operations/close-referral.ts';
import { editReferral } from '../src/referral/operations/edit-referral.ts';
import { rejectReferral } from '../src/referral/operations/reject-referral.ts';
import { revokeReferral } from '../src/referral/operations/revoke-referral.ts';
import { sendReferral } from '../src/referral/operations/send-referral.ts';
import { startWaiting } from '../src/referral/operations/start-waiting.ts';
import {
  accepted,
  active,
  agreed,
  audited,
  createCast,
  draft,
  dutiesIn,
  facts,
  key,
  sent,
  shared,
  today,
  type Cast,
} from './cast.ts';

const db = useTestDatabase();
let cast: Cast;
beforeAll(async () => {
  cast = await createCast(db);
});

const step = (row: { id: string; version: number }) => ({
  idempotencyKey: key(),
  expectedVersion: row.version,
  referralId: row.id,
});
const newLine = '01990000-0000-7000-8000-00000000abcd';

describe('a referral from draft to provision', () => {
  test('a school refers its own children alone: another school’s child and one of nobody are not found, here or in SQL', async () => {
    const [ashcombe, , corrie] = cast.world.schools;
    const stranger = await cast.world.child(corrie);
    for (const pupilId of [stranger, key()]) {
      await expectRefusal('not-found', draft(cast, { pupilId }));
      const written = cast.as(cast.senco).write(
        (tx) => tx.sql`
          insert into agencies.referral (id, school_id, pupil_id, agency_id, service_id, stage, stage_since, urgency, reason, opened_on, opened_by)
          values (${key()}, ${ashcombe.id}, ${pupilId}, ${cast.agencyId}, ${cast.serviceId}, 'DRAFT', ${today}, 'ROUTINE', 'x', ${today}, ${cast.senco.personId})`,
      );
      await expect(written).rejects.toThrow(/row-level security/);
    }
  });

  test('sending raises the acknowledgement that the service promised, in the name of the service', async () => {
    const row = await sent(cast);
    expect(row).toMatchObject({
      stage: 'SENT',
      sentOn: today,
      sharedGivenName: 'Wren',
      sharedSchoolName: 'Ashcombe Primary School',
      sharedReferrerName: 'Maeve Tordoff',
    });
    expect(await dutiesIn(db, row.id)).toEqual([
      {
        rule: 'REFERRAL_ACK',
        due_on: '2026-12-07',
        met_on: null,
        withdrawn_on: null,
        owner_name: 'Speech and language therapy',
      },
    ]);
  });

  test('each answer of the agency meets what it owed and raises what comes next', async () => {
    let row = await sent(cast);
    row = await acknowledgeReferral(cast.as(cast.therapist), step(row));
    row = await acceptReferral(cast.as(cast.therapist), step(row));
    row = await startWaiting(cast.as(cast.therapist), step(row));
    expect(await dutiesIn(db, row.id)).toMatchObject([
      { rule: 'REFERRAL_ACK', met_on: today },
      { rule: 'REFERRAL_FIRST_CONTACT', due_on: '2027-03-29', met_on: null },
    ]);
    row = await recordAppointment(cast.as(cast.therapist), {
      ...step(row),
      appointment: { kind: 'ASSESSMENT', status: 'HELD', on: today, time: '09:30', place: 'School' },
    });
    expect(row).toMatchObject({ stage: 'ACTIVE', firstContactOn: today, lastContactOn: today });
    expect(await dutiesIn(db, row.id)).toMatchObject([
      { met_on: today },
      { met_on: today },
      { rule: 'REFERRAL_REPORT', due_on: '2027-01-04', met_on: null },
    ]);
    row = await recordAdvice(cast.as(cast.therapist), {
      ...step(row),
      receivedOn: today,
      authorName: 'Idris Vaughan',
      text: 'Wren fronts back sounds.',
      recommendations: ['Ten minutes of sound work each day', 'A visual timetable'],
    });
    expect(row).toMatchObject({ stage: 'REPORT_RECEIVED', reportedOn: today });
    expect((await dutiesIn(db, row.id)).every(({ met_on }) => met_on === today)).toBe(true);
  });

  test('recommendations become provision one by one, and the referral moves on with the last', async () => {
    let row = await active(cast);
    row = await recordAdvice(cast.as(cast.senco), {
      ...step(row),
      receivedOn: today,
      authorName: 'Idris Vaughan',
      text: 'Letter of today.',
      recommendations: ['Sound work', 'Visual timetable'],
    });
    const [first, second] = await db.seed<
      { id: string }[]
    >`select id from agencies.recommendation where referral_id = ${row.id} order by position`;
    row = await turnAdviceIntoProvision(cast.as(cast.senco), {
      ...step(row),
      outcomes: [{ recommendationId: first?.id ?? '', decision: 'TURNED_INTO_PROVISION', provisionLineIds: [newLine] }],
    });
    expect(row.stage).toBe('REPORT_RECEIVED');
    await expectRefusal(
      'bad-input',
      turnAdviceIntoProvision(cast.as(cast.senco), {
        ...step(row),
        outcomes: [{ recommendationId: first?.id ?? '', decision: 'NOT_TAKEN', reason: 'Twice' }],
      }),
    );
    row = await turnAdviceIntoProvision(cast.as(cast.senco), {
      ...step(row),
      outcomes: [
        { recommendationId: second?.id ?? '', decision: 'NOT_TAKEN', reason: 'Already there for the whole class.' },
      ],
    });
    expect(row.stage).toBe('PROVISION_MADE');
    row = await closeReferral(cast.as(cast.senco), { ...step(row), reason: 'Provision runs.' });
    expect(row).toMatchObject({ stage: 'DONE', closedOn: today });
  });

  test('a line without an id, or a refusal without a reason, is no outcome', async () => {
    let row = await active(cast);
    row = await recordAdvice(cast.as(cast.therapist), {
      ...step(row),
      receivedOn: today,
      authorName: 'Idris Vaughan',
      text: 'Advice.',
      recommendations: ['Sound work'],
    });
    const [one] = await db.seed<{ id: string }[]>`select id from agencies.recommendation where referral_id = ${row.id}`;
    for (const outcome of [{ decision: 'TURNED_INTO_PROVISION' }, { decision: 'NOT_TAKEN', reason: ' ' }] as const) {
      await expectRefusal(
        'bad-input',
        turnAdviceIntoProvision(cast.as(cast.senco), {
          ...step(row),
          outcomes: [{ recommendationId: one?.id ?? '', ...outcome }],
        }),
      );
    }
  });

  test('a school writes down the answers of a service that does not use Hedgerow', async () => {
    let row = await sent(cast);
    row = await acceptReferral(cast.as(cast.senco), { ...step(row), note: 'Letter of 20 November' });
    expect(row).toMatchObject({ stage: 'ACCEPTED', acknowledgedOn: today });
    const events = await db.seed<
      { action: string; side: string; by_name: string }[]
    >`select action, side, by_name from agencies.referral_event where referral_id = ${row.id} order by at, id`;
    expect(events.at(-1)).toEqual({ action: 'ACCEPT', side: 'SCHOOL', by_name: 'Maeve Tordoff' });
  });

  test('the history names who made each move, and every move is in the audit trail', async () => {
    const row = await accepted(cast);
    const events = await db.seed<
      { action: string; side: string; by_name: string; to_stage: string }[]
    >`select action, side, by_name, to_stage from agencies.referral_event where referral_id = ${row.id} order by at, id`;
    expect(events).toEqual([
      { action: 'OPEN', side: 'SCHOOL', by_name: 'Maeve Tordoff', to_stage: 'DRAFT' },
      { action: 'RECORD_CONSENT', side: 'SCHOOL', by_name: 'Maeve Tordoff', to_stage: 'CONSENT_RECORDED' },
      { action: 'SEND', side: 'SCHOOL', by_name: 'Maeve Tordoff', to_stage: 'SENT' },
      { action: 'ACCEPT', side: 'AGENCY', by_name: 'Idris Vaughan', to_stage: 'ACCEPTED' },
    ]);
    expect(await audited(db, row.id)).toEqual([
      'referral.open',
      'referral.record-consent',
      'referral.send',
      'referral.accept',
    ]);
  });

  test('a refusal keeps the reason and leaves nothing owed', async () => {
    let row = await sent(cast);
    row = await rejectReferral(cast.as(cast.therapist), { ...step(row), reason: 'Below our threshold.' });
    expect(row).toMatchObject({ stage: 'REJECTED', rejectedReason: 'Below our threshold.' });
    expect(await dutiesIn(db, row.id)).toMatchObject([{ rule: 'REFERRAL_ACK', met_on: today }]);
    await expectRefusal('rule-refused', acceptReferral(cast.as(cast.therapist), step(row)));
  });

  test('a referral taken back leaves nothing owed', async () => {
    let row = await accepted(cast);
    row = await revokeReferral(cast.as(cast.senco), { ...step(row), reason: 'The family moved away.' });
    expect(await dutiesIn(db, row.id)).toMatchObject([
      { met_on: today },
      { rule: 'REFERRAL_FIRST_CONTACT', met_on: null, withdrawn_on: today },
    ]);
  });

  test('a chaser is kept and moves nothing', async () => {
    const row = await sent(cast);
    const chased = await chaseReferral(cast.as(cast.senco), {
      idempotencyKey: key(),
      referralId: row.id,
      note: 'Rang the team; they will look.',
    });
    expect(chased).toMatchObject({ stage: 'SENT', stageSince: row.stageSince });
    expect(
      await db.seed`select note from agencies.referral_event where referral_id = ${row.id} and action = 'CHASE'`,
    ).toMatchObject([{ note: 'Rang the team; they will look.' }]);
  });

  test('a missed appointment is kept and does not count as contact', async () => {
    let row = await accepted(cast);
    row = await recordAppointment(cast.as(cast.therapist), {
      ...step(row),
      appointment: { kind: 'APPOINTMENT', on: '2026-12-01' },
    });
    const [contact] = await db.seed<
      { id: string; version: number }[]
    >`select id, version from agencies.agency_contact where referral_id = ${row.id}`;
    cast.clock.moveTo('2026-12-02');
    row = await editAppointment(cast.as(cast.therapist), {
      ...step(row),
      expectedVersion: contact?.version ?? 0,
      contactId: contact?.id ?? '',
      appointment: { kind: 'APPOINTMENT', on: '2026-12-01', status: 'NOT_ATTENDED' },
    });
    cast.clock.moveTo(today);
    expect(row).toMatchObject({ stage: 'ACCEPTED', firstContactOn: null });
  });

  test('the clock of the report runs from the last contact', async () => {
    let row = await active(cast);
    cast.clock.moveTo('2026-12-10');
    row = await recordAppointment(cast.as(cast.therapist), {
      ...step(row),
      appointment: { kind: 'VISIT', status: 'HELD', on: '2026-12-08' },
    });
    cast.clock.moveTo(today);
    expect((await dutiesIn(db, row.id)).find(({ rule }) => rule === 'REFERRAL_REPORT')).toMatchObject({
      due_on: '2027-01-19',
      met_on: null,
    });
  });
});

describe('what cannot be', () => {
  test('a day in the future, or before the referral was sent', async () => {
    const row = await sent(cast);
    for (const on of ['2026-11-24', '2026-11-22']) {
      const refusal = await expectRefusal('bad-input', acknowledgeReferral(cast.as(cast.senco), { ...step(row), on }));
      expect(refusal.details).toHaveProperty('fields.on');
    }
  });

  test('what was sent is not edited any more', async () => {
    const row = await sent(cast);
    await expectRefusal(
      'rule-refused',
      editReferral(cast.as(cast.senco), {
        ...step(row),
        serviceId: cast.serviceId,
        referral: { ...facts, reason: 'Something else' },
      }),
    );
  });

  test('with consent for one agency, another is not slipped in', async () => {
    const row = await agreed(cast);
    await expectRefusal(
      'bad-input',
      editReferral(cast.as(cast.senco), { ...step(row), serviceId: cast.otherServiceId, referral: facts }),
    );
  });

  test('a referral to a service that closed', async () => {
    const [closed] = await db.seed<
      { id: string }[]
    >`insert into agencies.agency_service (id, agency_id, name, kind, route, closed_on) values (${key()}, ${cast.agencyId}, 'Old service', 'PORTAGE', 'EMAIL', '2026-08-31') returning id`;
    await expectRefusal('bad-input', draft(cast, { serviceId: closed?.id ?? '' }));
  });
});

describe('two at once', () => {
  test('a stale save is refused with both texts', async () => {
    const row = await draft(cast);
    await editReferral(cast.as(cast.senco), {
      ...step(row),
      serviceId: cast.serviceId,
      referral: { ...facts, reason: 'First' },
    });
    const refusal = await expectRefusal(
      'stale-save',
      editReferral(cast.as(cast.head), {
        ...step(row),
        serviceId: cast.serviceId,
        referral: { ...facts, reason: 'Second' },
      }),
    );
    expect(refusal.details).toMatchObject({
      currentVersion: 2,
      current: { reason: 'First' },
      yours: { reason: 'Second' },
    });
  });

  test('a retry with the same key changes nothing twice and gives the same answer', async () => {
    const row = await agreed(cast);
    const input = { ...step(row), shared };
    const first = await sendReferral(cast.as(cast.senco), input);
    const again = await sendReferral(cast.as(cast.senco), input);
    expect(again).toEqual(first);
    expect(
      await db.seed`select id from agencies.referral_event where referral_id = ${row.id} and action = 'SEND'`,
    ).toHaveLength(1);
    await expectRefusal('key-reused', sendReferral(cast.as(cast.senco), { ...input, note: 'Other words' }));
  });

  test('of two answers at the same moment one is refused', async () => {
    const row = await sent(cast);
    const answers = await Promise.allSettled([
      acceptReferral(cast.as(cast.therapist), step(row)),
      rejectReferral(cast.as(cast.senco), { ...step(row), reason: 'Letter' }),
    ]);
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  test('any Unicode text comes back byte for byte', async () => {
    const reason = '  «Ŵyneb» 👩‍👧 \u202Eabc\u202C\n\ttab — ﷽ ';
    const row = await draft(cast);
    const edited = await editReferral(cast.as(cast.senco), {
      ...step(row),
      serviceId: cast.serviceId,
      referral: { ...facts, reason },
    });
    expect(edited.reason).toBe(reason);
  });
});
