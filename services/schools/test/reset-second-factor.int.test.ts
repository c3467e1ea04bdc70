import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '@hedgerow/db';
import { hashToken, newToken, openIdentity } from '@hedgerow/identity';
import type { Actor } from '@hedgerow/service-kit';
import { expectRefusal, type WorldSchool } from '@hedgerow/testing';
import { resetSecondFactor } from '../src/role-holder/operations/reset-second-factor.ts';
import { once, usePlaceBench } from './place-bench.ts';

const bench = usePlaceBench();
const password = 'three random words';
let identity: Awaited<ReturnType<typeof openIdentity>>;

beforeAll(async () => {
  identity = await openIdentity({
    url: bench.database.urlOf('identity_app'),
    clock: bench.clock,
    secret: 'a secret of forty characters, for a test',
    encryptionKey: 'a key of at least 32 characters, kept apart',
    max: 2,
  });
});
afterAll(() => identity.close());

const headOf = (school: WorldSchool) => bench.world.person('head_teacher', { school });
const reset = (by: Actor, whom: Actor) => resetSecondFactor(bench.as(by), { ...once(), personId: whom.personId });

/** Gives a person a sign-in with a second factor, a recovery code, a session, and a sign-in that waits for its code. */
async function withSecondFactor(actor: Actor) {
  const email = `${actor.personId}@school.example`;
  const account = await identity.addAccount({ email, password, personId: actor.personId }, { requestId: 'r' });
  const [token, at] = [newToken(), bench.clock.now()];
  await bench.database.seed`
    insert into identity.session (id, token_hash, account_id, created_at, last_used_at, confirmed_at, expires_at)
    values (${newId()}, ${hashToken(token)}, ${account}, ${at.toString()}, ${at.toString()}, ${at.toString()}, ${at.add({ hours: 10 }).toString()})`;
  await bench.database.seed`
    insert into identity.second_factor (account_id, sealed_secret, last_step, created_at) values (${account}, ${Buffer.alloc(48)}, 0, ${at.toString()})`;
  await bench.database.seed`
    insert into identity.recovery_code (code_hash, account_id, created_at) values (${hashToken(newToken())}, ${account}, ${at.toString()})`;
  const signIn = async () => {
    const answer = await identity.signIn({ email, password, address: '192.0.2.1', requestId: 'r' });
    return 'halfToken' in answer ? answer.halfToken : null;
  };
  const waiting = await signIn();
  const halfNext = async (half: string | null) => (half === null ? null : ((await identity.half(half))?.next ?? null));
  return {
    email,
    isIn: async () => (await identity.validate(token)).session !== null,
    waitsFor: () => halfNext(waiting),
    asksFor: async () => halfNext(await signIn()),
    codes: async () => (await identity.secondFactors.state(account)).recoveryCodesLeft,
  };
}

test('who has lost telephone and codes could not be helped, or the old ones and what they opened would still count, or nobody would tell the person', async () => {
  const [school] = bench.world.schools;
  const head = await bench.world.person('head_teacher', { school }, { givenName: 'Una', familyName: 'Aldous' });
  const senco = await bench.world.person('school_senco', { school });
  const theirs = await withSecondFactor(senco);
  expect([await theirs.isIn(), await theirs.waitsFor(), await theirs.codes()]).toEqual([true, 'code', 1]);
  expect(await reset(head, senco)).toEqual({ personId: senco.personId, signIn: 'ACTIVE', rolesEnded: 0 });
  expect([await theirs.isIn(), await theirs.waitsFor(), await theirs.codes()]).toEqual([false, null, 0]);
  expect(await theirs.asksFor()).not.toBe('code');
  expect(
    await bench.database
      .seed`select action, school_id, person_id from audit.event where subject_id = ${senco.personId}`,
  ).toEqual([{ action: 'person.reset-second-factor', school_id: school.id, person_id: head.personId }]);
  expect(
    await bench.database
      .seed`select kind, recipient, facts, link_id from identity.mail where person_id = ${senco.personId}`,
  ).toEqual([{ kind: 'second-factor-reset', recipient: theirs.email, facts: { by: 'Una Aldous' }, link_id: null }]);
  expect((await expectRefusal('rule-refused', reset(head, senco))).details).toMatchObject({
    rule: 'second-factor/none',
  });
});

test('an administrator could not help at a place of the organisation', async () => {
  const [school] = bench.world.schools;
  const administrator = await bench.world.person('administrator', { organisationId: bench.world.trustId });
  const head = await headOf(school);
  const theirs = await withSecondFactor(head);
  await reset(administrator, head);
  expect(await theirs.isIn()).toBe(false);
});

test('a code would be reset by oneself, by whom the person outranks, from elsewhere, without a fresh proof, or where it keeps another place too', async () => {
  const [school, , elsewhere] = bench.world.schools;
  const [head, other, teacher] = [
    await headOf(school),
    await headOf(school),
    await bench.world.person('class_teacher', { school }),
  ];
  const shared = await bench.world.alsoHolds(await bench.world.person('shared_senco', { school }), 'shared_senco', {
    school: elsewhere,
  });
  const parent = await bench.world.alsoHolds(await bench.world.person('class_teacher', { school }), 'parent', {
    school,
    pupilId: newId(),
  });
  const all = await Promise.all([head, other, teacher, shared, parent].map((each) => withSecondFactor(each)));
  const ruleOf = async (whom: Actor) => (await expectRefusal('rule-refused', reset(head, whom))).details?.['rule'];
  expect(await ruleOf(head)).toBe('role/own');
  expect(await ruleOf(other)).toBe('role/not-yours-to-give');
  expect(await ruleOf(shared)).toBe('second-factor/elsewhere');
  expect(await ruleOf(parent)).toBe('second-factor/elsewhere');
  await expectRefusal('not-found', reset(await headOf(elsewhere), teacher));
  await expectRefusal('forbidden', reset(await bench.world.person('school_senco', { school }), teacher));
  await expectRefusal('confirm-identity', reset({ ...head, confirmedAt: '2026-11-23T11:49:00Z' }, teacher));
  for (const each of all) expect([await each.isIn(), await each.codes()]).toEqual([true, 1]);
  // Postgres itself refuses where an operation forgot to ask.
  for (const [stranger, whom] of [
    [await headOf(elsewhere), teacher],
    [teacher, teacher],
    [head, shared],
  ] as const)
    await expect(
      bench.as(stranger).write((tx) => tx.sql`select access.reset_second_factor(${whom.personId}, ${newId()}, now())`),
    ).rejects.toMatchObject({ code: '42501' });
});
