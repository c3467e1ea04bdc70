import { beforeAll, describe, expect, test } from 'vitest';
import { expectRefusal, useTestDatabase } from '@hedgerow/testing';
import type { Actor } from '@hedgerow/service-kit';
import { recordAdvice } from '../src/advice/operations/record-advice.ts';
import { recordAppointment } from '../src/advice/operations/record-appointment.ts';
import { turnAdviceIntoProvision } from '../src/advice/operations/turn-advice-into-provision.ts';
import { selectAdvice, selectContacts, selectOwnAdvice, selectRecommendations } from '../src/advice/advice.queries.ts';
import { selectConsents, selectGrounds, selectRefusals } from '../src/consent/consent.queries.ts';
import { decideRefusal } from '../src/consent/operations/decide-refusal.ts';
import { endOtherGround } from '../src/consent/operations/end-other-ground.ts';
import { recordConsent } from '../src/consent/operations/record-consent.ts';
import { recordOtherGround } from '../src/consent/operations/record-other-ground.ts';
import { recordRefusal } from '../src/consent/operations/record-refusal.ts';
import { withdrawConsent } from '../src/consent/operations/withdraw-consent.ts';
import type { ReferralRow } from '../src/db/referral.ts';
import { acceptReferral } from '../src/referral/operations/accept-referral.ts';
import { sendReferral } from '../src/referral/operations/send-referral.ts';
import { selectEvents, selectOpenDuties } from '../src/referral/referral.queries.ts';
import { openForReading } from '../src/referral/open-for-reading.ts';
import { accepted, active, agreed, createCast, draft, dutiesIn, key, sent, shared, today, type Cast } from './cast.ts';

const db = useTestDatabase();
let cast: Cast;
beforeAll(async () => {
  cast = await createCast(db);
});

const step = (row: ReferralRow) => ({ idempotencyKey: key(), expectedVersion: row.version, referralId: row.id });
const consentIdOf = async (referralId: string): Promise<string> =>
  (await db.seed<{ id: string }[]>`select id from agencies.consent where referral_id = ${referralId}`)[0]?.id ?? '';
const withdraw = async (row: ReferralRow) =>
  withdrawConsent(cast.as(cast.senco), {
    idempotencyKey: key(),
    referralId: row.id,
    consentId: await consentIdOf(row.id),
    note: 'Mother rang.',
  });

/** Everything about a referral that an actor's policies let through. */
async function seenBy(actor: Actor, id: string) {
  const ctx = cast.as(actor);
  const referral = await openForReading(ctx, id);
  return ctx.read(async (tx) => {
    const advice = await selectAdvice(tx, [id]);
    return {
      referral: referral?.id ?? null,
      events: (await selectEvents(tx, [id])).map(({ action }) => action),
      consents: (await selectConsents(tx, [id])).length,
      grounds: (await selectGrounds(tx, [id])).length,
      contacts: (await selectContacts(tx, [id])).map(({ note }) => note),
      advice: advice.map(({ text }) => text),
      recommendations: (
        await selectRecommendations(
          tx,
          advice.map((one) => one.id),
        )
      ).map(({ text }) => text),
      duties: (await selectOpenDuties(tx, [id])).length,
    };
  });
}

describe('nothing is shared without consent or another legal ground', () => {
  test('a draft is not sent', async () => {
    const row = await draft(cast);
    const refusal = await expectRefusal('rule-refused', sendReferral(cast.as(cast.senco), { ...step(row), shared }));
    expect(refusal.details).toMatchObject({ rule: 'referral/no-ground' });
    expect(await dutiesIn(db, row.id)).toEqual([]);
  });

  test('the agency sees nothing of a referral that is only agreed', async () => {
    const row = await agreed(cast);
    expect((await seenBy(cast.therapist, row.id)).referral).toBeNull();
  });

  test('Postgres itself refuses a row that was sent on nothing', async () => {
    const row = await draft(cast);
    await expect(
      db.seed`update agencies.referral set stage = 'SENT', sent_on = ${today}, shared_given_name = 'W', shared_family_name = 'O', shared_birth_date = '2019-03-04', shared_school_name = 'A', shared_referrer_name = 'M' where id = ${row.id}`,
    ).rejects.toMatchObject({ constraint_name: 'referral_sent_on_a_basis' });
  });

  test('a consent that has run out by the day of sending does not carry it', async () => {
    const drafted = await draft(cast);
    const row = await recordConsent(cast.as(cast.senco), {
      ...step(drafted),
      scope: 'All',
      givenOn: '2026-11-16',
      givenByName: 'Bola Ogunleye',
      hasParentalResponsibility: true,
      how: 'EMAIL',
      validUntil: '2026-11-30',
    });
    cast.clock.moveTo('2026-12-01');
    await expectRefusal('rule-refused', sendReferral(cast.as(cast.senco), { ...step(row), shared }));
    cast.clock.moveTo(today);
  });

  test('only a person with parental responsibility agrees', async () => {
    const row = await draft(cast);
    const refusal = await expectRefusal(
      'bad-input',
      recordConsent(cast.as(cast.senco), {
        ...step(row),
        scope: 'All',
        givenOn: today,
        givenByName: 'Gran',
        hasParentalResponsibility: false,
        how: 'TELEPHONE',
      }),
    );
    expect(refusal.details).toHaveProperty('fields.hasParentalResponsibility');
  });

  test('another ground needs its reason, and then carries the sending', async () => {
    const row = await draft(cast);
    await expectRefusal(
      'bad-input',
      recordOtherGround(cast.as(cast.senco), { ...step(row), ground: 'SAFEGUARDING', reason: '  ' }),
    );
    const grounded = await recordOtherGround(cast.as(cast.senco), {
      ...step(row),
      ground: 'SAFEGUARDING',
      reason: 'Asking would put Wren at risk; agreed with the safeguarding lead.',
    });
    const gone = await sendReferral(cast.as(cast.senco), { ...step(grounded), shared });
    expect(gone).toMatchObject({ stage: 'SENT', basis: 'OTHER_GROUND', isShared: true });
    expect(await seenBy(cast.therapist, row.id)).toMatchObject({ referral: row.id, grounds: 0 });
  });
});

describe('while consent stands, the agency sees what was shared', () => {
  test("the referral with the name it was sent under, its consent and its own words; not the school's history", async () => {
    const row = await accepted(cast);
    expect(await seenBy(cast.therapist, row.id)).toMatchObject({
      referral: row.id,
      consents: 1,
      events: ['ACCEPT'],
      duties: 1,
    });
  });

  test('another agency sees nothing', async () => {
    const row = await accepted(cast);
    expect(await seenBy(cast.otherTherapist, row.id)).toEqual({
      referral: null,
      events: [],
      consents: 0,
      grounds: 0,
      contacts: [],
      advice: [],
      recommendations: [],
      duties: 0,
    });
  });

  const advised = async () =>
    recordAdvice(cast.as(cast.therapist), {
      ...step(await active(cast)),
      receivedOn: today,
      authorName: 'Idris Vaughan',
      text: 'Advice',
      recommendations: ['Sound work', 'Visual timetable'],
    });
  const recommendationsOf = (row: ReferralRow) =>
    db.seed<{ id: string }[]>`select id from agencies.recommendation where referral_id = ${row.id} order by position`;
  const decideOne = (row: ReferralRow, recommendationId: string, decision: 'NOT_TAKEN' | 'TURNED_INTO_PROVISION') =>
    turnAdviceIntoProvision(cast.as(cast.senco), {
      ...step(row),
      outcomes: [
        decision === 'NOT_TAKEN'
          ? { recommendationId, decision, reason: 'No staff for it' }
          : { recommendationId, decision, provisionLineIds: [key()] },
      ],
    });

  test('one recommendation is decided at a time, and the referral moves on with the last', async () => {
    const row = await advised();
    const [first, second] = await recommendationsOf(row);
    const halfway = await decideOne(row, first?.id ?? '', 'TURNED_INTO_PROVISION');
    expect(halfway.stage).toBe('REPORT_RECEIVED');
    expect(await decideOne(halfway, second?.id ?? '', 'NOT_TAKEN')).toMatchObject({ stage: 'PROVISION_MADE' });
  });

  test('who gave the advice sees what became of it, also when the referral is closed', async () => {
    const row = await advised();
    const [first] = await recommendationsOf(row);
    await decideOne(row, first?.id ?? '', 'NOT_TAKEN');
    const outcome = { decision: 'NOT_TAKEN', reason: 'No staff for it' };
    expect(await cast.as(cast.therapist).loaders.outcomeOfRecommendation.load(first?.id ?? '')).toMatchObject(outcome);
    expect(await cast.as(cast.otherTherapist).loaders.outcomeOfRecommendation.load(first?.id ?? '')).toBeNull();
    await withdraw(row);
    expect(await cast.as(cast.therapist).loaders.outcomeOfRecommendation.load(first?.id ?? '')).toMatchObject(outcome);
  });

  test('what a school decides after sharing has ended is its own', async () => {
    const row = await advised();
    const [first] = await recommendationsOf(row);
    const withdrawn = await withdraw(row);
    await decideOne(withdrawn, first?.id ?? '', 'NOT_TAKEN');
    expect(await cast.as(cast.therapist).loaders.outcomeOfRecommendation.load(first?.id ?? '')).toBeNull();
    expect(await cast.as(cast.senco).loaders.outcomeOfRecommendation.load(first?.id ?? '')).toMatchObject({
      reason: 'No staff for it',
    });
  });

  test('an agency finds what it wrote when the referral is out of its sight', async () => {
    const row = await advised();
    await withdraw(row);
    const kept = (actor: Actor) => cast.as(actor).read((tx) => selectOwnAdvice(tx, 500));
    expect((await kept(cast.therapist)).map(({ referralId }) => referralId)).toContain(row.id);
    expect((await kept(cast.otherTherapist)).map(({ referralId }) => referralId)).not.toContain(row.id);
    expect(await kept(cast.senco)).toEqual([]);
  });

  test('access ends with the last day that the consent covers', async () => {
    const row = await recordConsent(cast.as(cast.senco), {
      ...step(await draft(cast)),
      scope: 'All',
      givenOn: today,
      givenByName: 'Bola Ogunleye',
      hasParentalResponsibility: true,
      how: 'EMAIL',
      validUntil: '2026-12-31',
    });
    await sendReferral(cast.as(cast.senco), { ...step(row), shared });
    cast.clock.moveTo('2026-12-31');
    expect((await seenBy(cast.therapist, row.id)).referral).toBe(row.id);
    cast.clock.moveTo('2027-01-01');
    expect((await seenBy(cast.therapist, row.id)).referral).toBeNull();
    cast.clock.moveTo(today);
  });
});

describe('withdrawal ends access at once', () => {
  test('nothing is left to the agency but its own words', async () => {
    let row = await active(cast);
    row = await recordAppointment(cast.as(cast.senco), {
      ...step(row),
      appointment: { kind: 'CALL', status: 'HELD', on: today, note: 'School: mother is worried.' },
    });
    row = await recordAppointment(cast.as(cast.therapist), {
      ...step(row),
      appointment: { kind: 'VISIT', status: 'HELD', on: today, note: 'Agency: first look.' },
    });
    row = await recordAdvice(cast.as(cast.therapist), {
      ...step(row),
      receivedOn: today,
      authorName: 'Idris Vaughan',
      text: 'Agency: advice.',
      recommendations: ['Sound work'],
    });
    row = await recordAdvice(cast.as(cast.senco), {
      ...step(row),
      receivedOn: today,
      authorName: 'Dr Brandt',
      text: 'School: copied letter.',
      recommendations: ['Hearing test'],
    });
    const withdrawn = await withdraw(row);
    expect(withdrawn).toMatchObject({ isShared: false, basisEndedOn: today });
    expect(await seenBy(cast.therapist, row.id)).toEqual({
      referral: null,
      consents: 0,
      grounds: 0,
      duties: 0,
      events: ['ACCEPT', 'START_INVOLVEMENT', 'RECORD_APPOINTMENT', 'RECORD_ADVICE'],
      contacts: ['Agency: first look.'],
      advice: ['Agency: advice.'],
      recommendations: ['Sound work'],
    });
    expect((await seenBy(cast.senco, row.id)).advice).toHaveLength(2);
  });

  test('what waits for the agency is taken back, and it owes nothing more', async () => {
    const row = await withdraw(await accepted(cast));
    expect(row).toMatchObject({ stage: 'REVOKED', closedReason: 'Nothing allows sharing any more.' });
    expect(await dutiesIn(db, row.id)).toMatchObject([
      { rule: 'REFERRAL_ACK', met_on: today },
      { rule: 'REFERRAL_FIRST_CONTACT', met_on: null, withdrawn_on: today },
    ]);
  });

  test('an answer that comes a moment later finds nothing', async () => {
    const row = await sent(cast);
    await withdraw(row);
    await expectRefusal('not-found', acceptReferral(cast.as(cast.therapist), step(row)));
  });

  test('another ground that stands keeps the sharing', async () => {
    const row = await recordOtherGround(cast.as(cast.senco), {
      ...step(await sent(cast)),
      ground: 'STATUTORY_DUTY',
      reason: 'Advice asked for in the assessment.',
    });
    const withdrawn = await withdraw(row);
    expect(withdrawn).toMatchObject({ stage: 'SENT', isShared: true, basis: 'OTHER_GROUND' });
    const [ground] = await db.seed<
      { id: string }[]
    >`select id from agencies.other_ground where referral_id = ${row.id}`;
    expect(
      await endOtherGround(cast.as(cast.senco), {
        idempotencyKey: key(),
        referralId: row.id,
        groundId: ground?.id ?? '',
      }),
    ).toMatchObject({ stage: 'REVOKED', isShared: false });
  });

  test('a consent is withdrawn once, and only with its own referral', async () => {
    const row = await sent(cast);
    const other = await sent(cast);
    const consentId = await consentIdOf(row.id);
    await expectRefusal(
      'not-found',
      withdrawConsent(cast.as(cast.senco), { idempotencyKey: key(), referralId: other.id, consentId }),
    );
    await withdraw(row);
    await expectRefusal(
      'not-found',
      withdrawConsent(cast.as(cast.senco), { idempotencyKey: key(), referralId: row.id, consentId }),
    );
  });

  test('before sending it makes the referral a draft again', async () => {
    expect(await withdraw(await agreed(cast))).toMatchObject({ stage: 'DRAFT', basis: null });
  });
});

describe('a person with parental responsibility says no', () => {
  const refuse = (row: ReferralRow, refusedByName = 'Tunde Ogunleye') =>
    recordRefusal(cast.as(cast.senco), {
      ...step(row),
      refusedOn: today,
      refusedByName,
      relationship: 'Father',
      hasParentalResponsibility: true,
      how: 'TELEPHONE',
      said: 'He wants to hear more first.',
    });
  const refusalOf = async (row: ReferralRow) => {
    const [refusal] = await cast.as(cast.senco).read((tx) => selectRefusals(tx, [row.id]));
    if (refusal === undefined) throw new Error('The refusal was not recorded.');
    return refusal;
  };
  const decide = async (
    row: ReferralRow,
    decision: 'TAKEN_BACK' | 'SHARE_ALL_THE_SAME',
    reason: string | null = 'Spoke to both; she has waited a year.',
  ) => decideRefusal(cast.as(cast.senco), { ...step(row), refusalId: (await refusalOf(row)).id, decision, reason });

  test('one parent’s refusal is not lost beside the other’s consent: nothing is sent until somebody decides', async () => {
    const row = await refuse(await agreed(cast));
    expect(await refusalOf(row)).toMatchObject({ refusedByName: 'Tunde Ogunleye', decision: null });
    const refusal = await expectRefusal('rule-refused', sendReferral(cast.as(cast.senco), { ...step(row), shared }));
    expect(refusal.details).toMatchObject({ rule: 'referral/disputed' });
    expect((await seenBy(cast.therapist, row.id)).referral).toBeNull();
  });

  test('a decision to share needs its reason, carries the sending, and stays on the record with who made it', async () => {
    const row = await refuse(await agreed(cast));
    const refusal = await expectRefusal('bad-input', decide(row, 'SHARE_ALL_THE_SAME', ' '));
    expect(refusal.details).toHaveProperty('fields.reason');
    const decided = await decide(row, 'SHARE_ALL_THE_SAME');
    await sendReferral(cast.as(cast.senco), { ...step(decided), shared });
    expect(await refusalOf(row)).toMatchObject({
      decision: 'SHARE_ALL_THE_SAME',
      decidedReason: 'Spoke to both; she has waited a year.',
      decidedByName: 'Maeve Tordoff',
    });
  });

  test('where nobody agreed there is nothing to weigh, and the refusal cannot be overruled', async () => {
    const row = await refuse(await draft(cast));
    const refusal = await expectRefusal('bad-input', decide(row, 'SHARE_ALL_THE_SAME'));
    expect(refusal.details).toHaveProperty('fields.decision');
  });

  test('who agrees after saying no disagrees with nobody any more', async () => {
    const refused = await refuse(await draft(cast), '  bola   OGUNLEYE ');
    const row = await agreed(cast, refused);
    expect(await refusalOf(row)).toMatchObject({ decision: 'TAKEN_BACK' });
    await sendReferral(cast.as(cast.senco), { ...step(row), shared });
  });

  test('who agreed and now says no withdraws; a refusal beside her own consent would leave that standing', async () => {
    const row = await agreed(cast);
    const refusal = await expectRefusal('bad-input', refuse(row, 'Bola Ogunleye'));
    expect(refusal.details).toHaveProperty('fields.refusedByName');
  });

  test('a refusal after the sending ends nothing silently: the agency stays until the school acts', async () => {
    const row = await refuse(await sent(cast));
    expect((await seenBy(cast.therapist, row.id)).referral).toBe(row.id);
  });

  test('a safeguarding ground does not wait for what parents say', async () => {
    const refused = await refuse(await draft(cast));
    const row = await recordOtherGround(cast.as(cast.senco), {
      ...step(refused),
      ground: 'SAFEGUARDING',
      reason: 'Asking at home would put her at risk.',
    });
    await sendReferral(cast.as(cast.senco), { ...step(row), shared });
  });

  test('the agency is not told who said no', async () => {
    const row = await refuse(await sent(cast));
    expect(await cast.as(cast.therapist).read((tx) => selectRefusals(tx, [row.id]))).toEqual([]);
  });

  test('a decided refusal is not decided again', async () => {
    const row = await decide(await refuse(await agreed(cast)), 'TAKEN_BACK');
    await expectRefusal('not-found', decide(row, 'SHARE_ALL_THE_SAME'));
  });
});
