import { readdirSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { expectRefusal, useTestDatabase } from '@hedgerow/testing';
import type { Actor } from '@hedgerow/service-kit';
import { editAppointment } from '../src/advice/operations/edit-appointment.ts';
import { recordAdvice } from '../src/advice/operations/record-advice.ts';
import { recordAppointment } from '../src/advice/operations/record-appointment.ts';
import { startInvolvement } from '../src/advice/operations/start-involvement.ts';
import { turnAdviceIntoProvision } from '../src/advice/operations/turn-advice-into-provision.ts';
import { addAgencyService } from '../src/agency/operations/add-agency-service.ts';
import { addAgency } from '../src/agency/operations/add-agency.ts';
import { addProfessional } from '../src/agency/operations/add-professional.ts';
import { editAgencyService } from '../src/agency/operations/edit-agency-service.ts';
import { editAgency } from '../src/agency/operations/edit-agency.ts';
import { endProfessional } from '../src/agency/operations/end-professional.ts';
import { decideRefusal } from '../src/consent/operations/decide-refusal.ts';
import { endOtherGround } from '../src/consent/operations/end-other-ground.ts';
import { recordConsent } from '../src/consent/operations/record-consent.ts';
import { recordOtherGround } from '../src/consent/operations/record-other-ground.ts';
import { recordRefusal } from '../src/consent/operations/record-refusal.ts';
import { withdrawConsent } from '../src/consent/operations/withdraw-consent.ts';
import type { Context } from '../src/context.ts';
import type { ReferralRow } from '../src/db/referral.ts';
import { acceptReferral } from '../src/referral/operations/accept-referral.ts';
import { acknowledgeReferral } from '../src/referral/operations/acknowledge-referral.ts';
import { chaseReferral } from '../src/referral/operations/chase-referral.ts';
import { closeReferral } from '../src/referral/operations/close-referral.ts';
import { editReferral } from '../src/referral/operations/edit-referral.ts';
import { openReferral } from '../src/referral/operations/open-referral.ts';
import { rejectReferral } from '../src/referral/operations/reject-referral.ts';
import { revokeReferral } from '../src/referral/operations/revoke-referral.ts';
import { sendReferral } from '../src/referral/operations/send-referral.ts';
import { startWaiting } from '../src/referral/operations/start-waiting.ts';
import { accepted, active, agreed, createCast, draft, facts, key, sent, shared, today, type Cast } from './cast.ts';

const db = useTestDatabase();
let cast: Cast;
beforeAll(async () => {
  cast = await createCast(db);
});

const step = (row: ReferralRow) => ({ idempotencyKey: key(), expectedVersion: row.version, referralId: row.id });
const consent = (row: ReferralRow) => ({
  ...step(row),
  scope: 'All',
  givenOn: today,
  givenByName: 'Bola Ogunleye',
  hasParentalResponsibility: true,
  how: 'EMAIL' as const,
});
const refusal = (row: ReferralRow) => ({
  ...step(row),
  refusedOn: today,
  refusedByName: 'Tunde Ogunleye',
  hasParentalResponsibility: true,
  how: 'TELEPHONE' as const,
});
const service = { name: 'Portage', kind: 'PORTAGE' as const, route: 'EMAIL' as const };
const idOf = async (table: string, referralId: string): Promise<string> =>
  (await db.seed<{ id: string }[]>`select id from ${db.seed(`agencies.${table}`)} where referral_id = ${referralId}`)[0]
    ?.id ?? '';

/** A draft made by the school itself, so that its id can be tried by people of other places. */
interface Attempt {
  readonly operation: string;
  /** Arranges what the operation works on, and gives back the call. */
  readonly arrange: (cast: Cast) => Promise<(ctx: Context) => Promise<unknown>>;
  /** An agency's people may do it too. */
  readonly byAgency?: true;
}

async function advised(c: Cast): Promise<ReferralRow> {
  return recordAdvice(c.as(c.senco), {
    ...step(await active(c)),
    receivedOn: today,
    authorName: 'Idris Vaughan',
    text: 'Advice',
    recommendations: ['Sound work'],
  });
}

async function keptBySchool(c: Cast): Promise<{ id: string; version: number }> {
  return addAgency(c.as(c.senco), {
    idempotencyKey: key(),
    schoolId: c.world.schools[0].id,
    name: 'Hedge Talk',
    kind: 'VOLUNTARY',
  });
}

const attempts: readonly Attempt[] = [
  {
    operation: 'open-referral',
    arrange: (c) =>
      Promise.resolve((ctx) =>
        openReferral(ctx, {
          idempotencyKey: key(),
          schoolId: c.world.schools[0].id,
          pupilId: c.pupilId,
          serviceId: c.serviceId,
          referral: facts,
        }),
      ),
  },
  {
    operation: 'edit-referral',
    arrange: async (c) => {
      const row = await draft(c);
      return (ctx) => editReferral(ctx, { ...step(row), serviceId: c.serviceId, referral: facts });
    },
  },
  {
    operation: 'send-referral',
    arrange: async (c) => {
      const row = await agreed(c);
      return (ctx) => sendReferral(ctx, { ...step(row), shared });
    },
  },
  {
    operation: 'acknowledge-referral',
    byAgency: true,
    arrange: async (c) => {
      const row = await sent(c);
      return (ctx) => acknowledgeReferral(ctx, step(row));
    },
  },
  {
    operation: 'accept-referral',
    byAgency: true,
    arrange: async (c) => {
      const row = await sent(c);
      return (ctx) => acceptReferral(ctx, step(row));
    },
  },
  {
    operation: 'reject-referral',
    byAgency: true,
    arrange: async (c) => {
      const row = await sent(c);
      return (ctx) => rejectReferral(ctx, { ...step(row), reason: 'Below threshold' });
    },
  },
  {
    operation: 'start-waiting',
    byAgency: true,
    arrange: async (c) => {
      const row = await accepted(c);
      return (ctx) => startWaiting(ctx, step(row));
    },
  },
  {
    operation: 'chase-referral',
    arrange: async (c) => {
      const row = await sent(c);
      return (ctx) => chaseReferral(ctx, { idempotencyKey: key(), referralId: row.id, note: 'Rang' });
    },
  },
  {
    operation: 'close-referral',
    arrange: async (c) => {
      const row = await active(c);
      return (ctx) => closeReferral(ctx, { ...step(row), reason: 'Done' });
    },
  },
  {
    operation: 'revoke-referral',
    arrange: async (c) => {
      const row = await sent(c);
      return (ctx) => revokeReferral(ctx, { ...step(row), reason: 'Moved' });
    },
  },
  {
    operation: 'record-consent',
    arrange: async (c) => {
      const row = await draft(c);
      return (ctx) => recordConsent(ctx, consent(row));
    },
  },
  {
    operation: 'record-refusal',
    arrange: async (c) => {
      const row = await draft(c);
      return (ctx) => recordRefusal(ctx, refusal(row));
    },
  },
  {
    operation: 'decide-refusal',
    arrange: async (c) => {
      const row = await recordRefusal(c.as(c.senco), refusal(await draft(c)));
      const refusalId = await idOf('consent_refusal', row.id);
      return (ctx) => decideRefusal(ctx, { ...step(row), refusalId, decision: 'TAKEN_BACK' });
    },
  },
  {
    operation: 'record-other-ground',
    arrange: async (c) => {
      const row = await draft(c);
      return (ctx) =>
        recordOtherGround(ctx, { ...step(row), ground: 'SAFEGUARDING', reason: 'Agreed with the safeguarding lead.' });
    },
  },
  {
    operation: 'withdraw-consent',
    arrange: async (c) => {
      const row = await sent(c);
      const consentId = await idOf('consent', row.id);
      return (ctx) => withdrawConsent(ctx, { idempotencyKey: key(), referralId: row.id, consentId });
    },
  },
  {
    operation: 'end-other-ground',
    arrange: async (c) => {
      const row = await recordOtherGround(c.as(c.senco), {
        ...step(await draft(c)),
        ground: 'COURT_ORDER',
        reason: 'Order of 3 November.',
      });
      const groundId = await idOf('other_ground', row.id);
      return (ctx) => endOtherGround(ctx, { idempotencyKey: key(), referralId: row.id, groundId });
    },
  },
  {
    operation: 'record-appointment',
    byAgency: true,
    arrange: async (c) => {
      const row = await accepted(c);
      return (ctx) => recordAppointment(ctx, { ...step(row), appointment: { kind: 'CALL', on: today } });
    },
  },
  {
    operation: 'edit-appointment',
    arrange: async (c) => {
      const row = await recordAppointment(c.as(c.senco), {
        ...step(await accepted(c)),
        appointment: { kind: 'CALL', on: today },
      });
      const contactId = await idOf('agency_contact', row.id);
      return (ctx) =>
        editAppointment(ctx, {
          ...step(row),
          expectedVersion: 1,
          contactId,
          appointment: { kind: 'CALL', on: today, note: 'Moved' },
        });
    },
  },
  {
    operation: 'start-involvement',
    byAgency: true,
    arrange: async (c) => {
      const row = await accepted(c);
      return (ctx) => startInvolvement(ctx, step(row));
    },
  },
  {
    operation: 'record-advice',
    byAgency: true,
    arrange: async (c) => {
      const row = await active(c);
      return (ctx) =>
        recordAdvice(ctx, {
          ...step(row),
          receivedOn: today,
          authorName: 'Idris Vaughan',
          text: 'Advice',
          recommendations: [],
        });
    },
  },
  {
    operation: 'turn-advice-into-provision',
    arrange: async (c) => {
      const row = await advised(c);
      const recommendationId = await idOf('recommendation', row.id);
      return (ctx) =>
        turnAdviceIntoProvision(ctx, {
          ...step(row),
          outcomes: [{ recommendationId, decision: 'NOT_TAKEN', reason: 'Not now' }],
        });
    },
  },
  {
    operation: 'add-agency',
    arrange: (c) =>
      Promise.resolve((ctx) =>
        addAgency(ctx, {
          idempotencyKey: key(),
          schoolId: c.world.schools[0].id,
          name: 'Hedge Talk',
          kind: 'VOLUNTARY',
        }),
      ),
  },
  {
    operation: 'edit-agency',
    arrange: async (c) => {
      const agency = await keptBySchool(c);
      return (ctx) =>
        editAgency(ctx, {
          idempotencyKey: key(),
          expectedVersion: agency.version,
          agencyId: agency.id,
          name: 'Hedge Talkers',
          kind: 'VOLUNTARY',
        });
    },
  },
  {
    operation: 'add-agency-service',
    arrange: async (c) => {
      const agency = await keptBySchool(c);
      return (ctx) => addAgencyService(ctx, { idempotencyKey: key(), agencyId: agency.id, service });
    },
  },
  {
    operation: 'edit-agency-service',
    arrange: async (c) => {
      const agency = await keptBySchool(c);
      const row = await addAgencyService(c.as(c.senco), { idempotencyKey: key(), agencyId: agency.id, service });
      return (ctx) =>
        editAgencyService(ctx, {
          idempotencyKey: key(),
          expectedVersion: row.version,
          serviceId: row.id,
          service: { ...service, firstContactWeeks: 8 },
        });
    },
  },
  {
    operation: 'add-professional',
    arrange: async (c) => {
      const agency = await keptBySchool(c);
      return (ctx) =>
        addProfessional(ctx, { idempotencyKey: key(), agencyId: agency.id, name: 'Sefton Achebe', startsOn: today });
    },
  },
  {
    operation: 'end-professional',
    arrange: async (c) => {
      const agency = await keptBySchool(c);
      const row = await addProfessional(c.as(c.senco), {
        idempotencyKey: key(),
        agencyId: agency.id,
        name: 'Sefton Achebe',
        startsOn: today,
      });
      return (ctx) => endProfessional(ctx, { idempotencyKey: key(), professionalId: row.id, endsOn: today });
    },
  },
];

test('every operation of the service is tried here', () => {
  const files = ['advice', 'agency', 'consent', 'referral'].flatMap((folder) =>
    readdirSync(new URL(`../src/${folder}/operations`, import.meta.url)),
  );
  expect(attempts.map(({ operation }) => `${operation}.ts`).toSorted()).toEqual(files.toSorted());
});

describe.each(attempts)('$operation', ({ arrange, byAgency }) => {
  const attempt = async (actor: (c: Cast) => Actor): Promise<unknown> => (await arrange(cast))(cast.as(actor(cast)));

  test('the SENCo and the head of the school may', async () => {
    await expect(attempt((c) => c.senco)).resolves.toBeTruthy();
    await expect(attempt((c) => c.head)).resolves.toBeTruthy();
  });

  test('a class teacher, a governor and the manager of the trust may not', async () => {
    for (const actor of [(c: Cast) => c.teacher, (c: Cast) => c.governor, (c: Cast) => c.manager]) {
      await expectRefusal('forbidden', attempt(actor));
    }
  });

  test('for the SENCo of another school there is nothing here', async () => {
    await expectRefusal(
      'not-found',
      attempt((c) => c.otherSenco),
    );
  });

  test(byAgency ? 'the agency it was sent to may' : 'no agency may', async () => {
    if (byAgency) await expect(attempt((c) => c.therapist)).resolves.toBeTruthy();
    else
      await expect(attempt((c) => c.therapist)).rejects.toMatchObject({
        code: expect.stringMatching(/^(forbidden|not-found)$/) as string,
      });
  });

  test('for another agency there is nothing here', async () => {
    await expect(attempt((c) => c.otherTherapist)).rejects.toMatchObject({
      code: expect.stringMatching(/^(forbidden|not-found)$/) as string,
    });
  });

  test('a right that has ended is no right', async () => {
    const former = await cast.world.person('school_senco', { school: cast.world.schools[0], endsOn: '2026-11-22' });
    await expectRefusal(
      'not-found',
      attempt(() => former),
    );
  });
});
