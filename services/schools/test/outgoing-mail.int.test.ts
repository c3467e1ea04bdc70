import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '@hedgerow/db';
import { openAdmission, openIdentity } from '@hedgerow/identity';
import type { Actor } from '@hedgerow/service-kit';
import { expectRefusal } from '@hedgerow/testing';
import { invitePerson } from '../src/invitation/operations/invite-person.ts';
import { openMail } from '../src/outgoing-mail/operations/open-mail.ts';
import { once, usePlaceBench } from './place-bench.ts';

const bench = usePlaceBench();
let admission: ReturnType<typeof openAdmission>;
let identity: Awaited<ReturnType<typeof openIdentity>>;
beforeAll(async () => {
  const settings = {
    url: bench.database.urlOf('identity_app'),
    clock: bench.clock,
    secret: 'a secret of forty characters, for a test',
  };
  admission = openAdmission({ ...settings, origin: 'https://hedgerow.example' });
  identity = await openIdentity({ ...settings, encryptionKey: 'a key of at least 32 characters, kept apart', max: 2 });
});
afterAll(() => Promise.all([admission.close(), identity.close()]));

const administrator = (organisationId = bench.world.trustId) => bench.world.person('administrator', { organisationId });

/** The mails that somebody is shown. */
async function seenBy(actor: Actor): Promise<{ id: string; recipient: string; state: string; kind: string }[]> {
  const { data, errors } = await bench.ask(
    actor,
    '{ viewer { outgoingMail { id recipient state kind stateAt tries school { id } organisation { id } } } }',
  );
  expect(errors).toBeUndefined();
  return (data as unknown as { viewer: { outgoingMail: Awaited<ReturnType<typeof seenBy>> } }).viewer.outgoingMail;
}
const open = (actor: Actor, id: string) => openMail(bench.as(actor), { ...once(), id });

/** Somebody who has asked for a new password; gives the mail's id. */
async function forgetful(person: Actor): Promise<string> {
  const email = `${person.personId}@school.example`;
  await identity.addAccount({ email, password: 'three random words', personId: person.personId }, { requestId: 'r' });
  await admission.requestReset({ email, address: '192.0.2.1', requestId: 'r' });
  const [row] = await bench.database.seed<{ id: string }[]>`select id from identity.mail where recipient = ${email}`;
  return row?.id ?? '';
}

describe('mails that wait', () => {
  test('to people of the organisation are its administrators’ to see, and a head’s, a SENCo’s and a stranger’s are none', async () => {
    const [school] = bench.world.schools;
    const head = await bench.world.person('head_teacher', { school });
    const email = 'new@school.example';
    await invitePerson(bench.as(head), {
      ...once(),
      email,
      givenName: 'Asha',
      familyName: 'Rook',
      roles: ['GOVERNOR'],
      schoolId: school.id,
      startsOn: '2026-11-23',
    });
    const reset = await forgetful(await bench.world.person('school_senco', { school }));
    const seen = await seenBy(await administrator());
    expect(seen.find(({ recipient }) => recipient === email)).toMatchObject({ kind: 'INVITATION', state: 'WAITING' });
    expect(seen.map(({ id }) => id)).toContain(reset);
    const strangers = [
      head,
      await bench.world.person('school_senco', { school }),
      await administrator(newId()),
      await bench.world.person('inclusion_manager', {}),
    ];
    for (const actor of strangers) expect(await seenBy(actor)).toEqual([]);
    for (const actor of [head, await administrator(newId())]) await expectRefusal('not-found', open(actor, reset));
    await expectRefusal('forbidden', open(await bench.world.person('school_senco', { school }), reset));
  });

  test('are opened only after a fresh proof, and that is written down at the person’s school', async () => {
    const [school] = bench.world.schools;
    const reset = await forgetful(await bench.world.person('class_teacher', { school }));
    const admin = await administrator();
    await expectRefusal('confirm-identity', open({ ...admin, confirmedAt: '2026-11-23T11:49:00Z' }, reset));
    expect(await bench.database.seed`select id from audit.event where subject_id = ${reset}`).toEqual([]);
    expect(await open(admin, reset)).toMatchObject({ id: reset, kind: 'reset' });
    expect(
      await bench.database.seed`select action, person_id, school_ids from audit.event where subject_id = ${reset}`,
    ).toEqual([{ action: 'mail.open', person_id: admin.personId, school_ids: [school.id] }]);
  });

  test('of a person who also works elsewhere stay closed: the link would open that place too', async () => {
    const [school, , elsewhere] = bench.world.schools;
    const shared = await bench.world.alsoHolds(await bench.world.person('shared_senco', { school }), 'shared_senco', {
      school: elsewhere,
    });
    const reset = await forgetful(shared);
    const admin = await administrator();
    expect((await seenBy(admin)).map(({ id }) => id)).toContain(reset);
    await expectRefusal('not-found', open(admin, reset));
  });
});
