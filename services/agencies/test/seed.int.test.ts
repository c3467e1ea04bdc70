import { beforeAll, describe, expect, test } from 'vitest';
import { newId } from '@hedgerow/db';
import { useTestDatabase } from '@hedgerow/testing';
import { seed, type AgenciesSeed, type ReferralSeed } from '../src/db/seed.ts';
import { acceptReferral } from '../src/referral/operations/accept-referral.ts';
import { openForReading } from '../src/referral/open-for-reading.ts';
import { createCast, dutiesIn, key, today, type Cast } from './cast.ts';

const db = useTestDatabase();
let cast: Cast;
let referrals: Record<'draft' | 'late' | 'withdrawn' | 'done', ReferralSeed>;

beforeAll(async () => {
  cast = await createCast(db);
  const agency = { id: newId(), organisationId: cast.world.trustId, name: 'Seeded agency', kind: 'HEALTH' } as const;
  const service = {
    id: newId(),
    agencyId: agency.id,
    name: 'Seeded therapy',
    kind: 'OCCUPATIONAL_THERAPY',
    route: 'PORTAL',
    acknowledgeWorkingDays: 10,
    firstContactWeeks: 18,
    reportWeeks: 6,
  } as const;
  const make = (over: Partial<ReferralSeed>): ReferralSeed => ({
    id: newId(),
    schoolId: cast.world.schools[0].id,
    pupilId: newId(),
    serviceId: service.id,
    reason: 'Fine motor skills.',
    openedOn: '2026-09-14',
    openedBy: { personId: cast.senco.personId, name: 'Maeve Tordoff' },
    consents: [{ id: newId(), scope: 'All', givenOn: '2026-09-15', givenByName: 'A parent', how: 'SIGNED_FORM' }],
    sent: {
      on: '2026-09-21',
      givenName: 'Wren',
      familyName: 'Ogunleye',
      birthDate: '2019-03-04',
      schoolName: 'Ashcombe',
    },
    ...over,
  });
  const line = newId();
  referrals = {
    draft: make({ consents: [], sent: null }),
    late: make({ chasers: [{ on: '2026-10-12', note: 'Rang' }] }),
    withdrawn: make({
      consents: [
        {
          id: newId(),
          scope: 'All',
          givenOn: '2026-09-15',
          givenByName: 'A parent',
          how: 'EMAIL',
          withdrawnOn: '2026-10-01',
        },
      ],
      ended: { on: '2026-10-01', stage: 'REVOKED', reason: 'Consent was withdrawn.' },
    }),
    done: make({
      answeredBy: { personId: cast.therapist.personId, name: 'Idris Vaughan' },
      acknowledgedOn: '2026-09-25',
      acceptedOn: '2026-09-28',
      waitingSince: '2026-09-28',
      contacts: [{ id: newId(), kind: 'ASSESSMENT', status: 'HELD', on: '2026-10-06', time: '09:30' }],
      advice: [
        {
          id: newId(),
          receivedOn: '2026-10-20',
          authorName: 'Idris Vaughan',
          text: 'Advice',
          recommendations: [
            { id: newId(), text: 'A sloped board', outcome: { decidedOn: '2026-11-02', provisionLineIds: [line] } },
          ],
        },
      ],
      ended: { on: '2026-11-09', stage: 'DONE', reason: 'Provision runs.' },
    }),
  };
  const data: AgenciesSeed = {
    today,
    agencies: [agency],
    services: [service],
    professionals: [],
    referrals: Object.values(referrals),
  };
  await seed(db.seed, data);
});

describe('what is seeded', () => {
  test('stands where its dates say', async () => {
    const rows = await db.seed<
      { id: string; stage: string; stage_since: string; is_shared: boolean }[]
    >`select id, stage, stage_since, is_shared from agencies.referral where reason = 'Fine motor skills.'`;
    const of = (name: keyof typeof referrals) => rows.find(({ id }) => id === referrals[name].id);
    expect(of('draft')).toMatchObject({ stage: 'DRAFT', is_shared: false });
    expect(of('late')).toMatchObject({ stage: 'SENT', stage_since: '2026-09-21', is_shared: true });
    expect(of('withdrawn')).toMatchObject({ stage: 'REVOKED', is_shared: false });
    expect(of('done')).toMatchObject({ stage: 'DONE', stage_since: '2026-11-09' });
  });

  test('owes what the rules say, late ones too', async () => {
    expect(await dutiesIn(db, referrals.late.id)).toMatchObject([
      { rule: 'REFERRAL_ACK', due_on: '2026-10-05', met_on: null },
    ]);
    expect(await dutiesIn(db, referrals.withdrawn.id)).toEqual([]);
    expect(await dutiesIn(db, referrals.done.id)).toMatchObject([
      { met_on: '2026-09-25' },
      { met_on: '2026-10-06' },
      { rule: 'REFERRAL_REPORT', due_on: '2026-11-17', met_on: '2026-10-20' },
    ]);
  });

  test('has its history in order, signed', async () => {
    const events = await db.seed<
      { action: string; from_stage: string | null; to_stage: string; by_name: string }[]
    >`select action, from_stage, to_stage, by_name from agencies.referral_event where referral_id = ${referrals.done.id} order by at, id`;
    expect(events.map(({ action }) => action)).toEqual([
      'OPEN',
      'RECORD_CONSENT',
      'SEND',
      'ACKNOWLEDGE',
      'ACCEPT',
      'START_WAITING',
      'START_INVOLVEMENT',
      'RECORD_ADVICE',
      'TURN_ADVICE_INTO_PROVISION',
      'CLOSE',
    ]);
    expect(events.find(({ action }) => action === 'ACCEPT')).toMatchObject({
      from_stage: 'ACKNOWLEDGED',
      to_stage: 'ACCEPTED',
      by_name: 'Idris Vaughan',
    });
  });

  test('is worked on by the same operations as everything else', async () => {
    const row = await openForReading(cast.as(cast.senco), referrals.late.id);
    const accepted = await acceptReferral(cast.as(cast.senco), {
      idempotencyKey: key(),
      expectedVersion: row?.version ?? 0,
      referralId: referrals.late.id,
    });
    expect(accepted.stage).toBe('ACCEPTED');
  });
});
