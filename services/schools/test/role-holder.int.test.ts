import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '@hedgerow/db';
import { hashToken, newToken, openIdentity } from '@hedgerow/identity';
import type { Actor } from '@hedgerow/service-kit';
import { expectRefusal, type WorldSchool } from '@hedgerow/testing';
import { endRole } from '../src/assignment/operations/end-role.ts';
import { disablePerson } from '../src/role-holder/operations/disable-person.ts';
import { enablePerson } from '../src/role-holder/operations/enable-person.ts';
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
const administrator = (organisationId = bench.world.trustId) => bench.world.person('administrator', { organisationId });
const facts = { requestId: 'r' };

/** Gives a person a sign-in and a session; gives the token of a session and a question whether it still lives. */
async function signedIn(actor: Actor): Promise<{ email: string; isIn: () => Promise<boolean> }> {
  const email = `${actor.personId}@school.example`;
  const account = await identity.addAccount({ email, password, personId: actor.personId }, facts);
  const token = newToken();
  const at = bench.clock.now();
  await bench.database.seed`
    insert into identity.session (id, token_hash, account_id, created_at, last_used_at, confirmed_at, expires_at)
    values (${newId()}, ${hashToken(token)}, ${account}, ${at.toString()}, ${at.toString()}, ${at.toString()}, ${at.add({ hours: 10 }).toString()})`;
  return { email, isIn: async () => (await identity.validate(token)).session !== null };
}

const disable = (by: Actor, whom: Actor) => disablePerson(bench.as(by), { ...once(), personId: whom.personId });
const enable = (by: Actor, whom: Actor) => enablePerson(bench.as(by), { ...once(), personId: whom.personId });
const reach = async (actor: Actor): Promise<string[]> => [...(await bench.as(actor).reach('school.read'))];
const roleOf = async (person: Actor): Promise<string> =>
  (await bench.database.seed`select id from access.assignment where person_id = ${person.personId}`)[0]?.[
    'id'
  ] as string;

describe('keeping a person out', () => {
  test('closes the sign-in and ends the sessions where every place is one’s own; opened again, the roles still count', async () => {
    const [school] = bench.world.schools;
    const [head, senco] = [await headOf(school), await bench.world.person('school_senco', { school })];
    const { email, isIn } = await signedIn(senco);
    expect(await disable(head, senco)).toEqual({ personId: senco.personId, signIn: 'DISABLED', rolesEnded: 0 });
    expect(await isIn()).toBe(false);
    await expectRefusal('sign-in-refused', identity.signIn({ email, password, address: '192.0.2.1', ...facts }));
    expect(await enable(head, senco)).toMatchObject({ signIn: 'ACTIVE' });
    await identity.signIn({ email, password, address: '192.0.2.1', ...facts });
    expect(await reach(senco)).toEqual([school.id]);
    expect(
      await bench.database
        .seed`select action, school_id from audit.event where subject_id = ${senco.personId} order by at, id`,
    ).toEqual([
      { action: 'person.disable', school_id: school.id },
      { action: 'person.enable', school_id: school.id },
    ]);
  });

  test('who also works elsewhere ends the roles here at once, and leaves the sign-in to the others', async () => {
    const [school, , elsewhere] = bench.world.schools;
    const head = await headOf(school);
    const shared = await bench.world.alsoHolds(await bench.world.person('shared_senco', { school }), 'shared_senco', {
      school: elsewhere,
    });
    const begunToday = await bench.world.alsoHolds(shared, 'governor', { school, startsOn: '2026-11-23' });
    const { isIn } = await signedIn(shared);
    expect((await reach(begunToday)).toSorted()).toEqual([school.id, elsewhere.id].toSorted());
    expect(await disable(head, shared)).toEqual({ personId: shared.personId, signIn: 'ACTIVE', rolesEnded: 2 });
    expect(await isIn()).toBe(true);
    expect(await reach(begunToday)).toEqual([elsewhere.id]);
    // The other school cannot be told from here who may open what.
    await expectRefusal('rule-refused', enable(head, shared));
    expect((await disable(await headOf(elsewhere), shared)).signIn).toBe('DISABLED');
  });

  test('who is also somebody’s parent there keeps the family’s sign-in', async () => {
    const [school] = bench.world.schools;
    const both = await bench.world.alsoHolds(await bench.world.person('class_teacher', { school }), 'parent', {
      school,
      pupilId: newId(),
    });
    const { isIn } = await signedIn(both);
    expect(await disable(await headOf(school), both)).toMatchObject({ signIn: 'ACTIVE', rolesEnded: 1 });
    expect(await isIn()).toBe(true);
  });

  test('is refused for oneself, for whom one could not appoint, from elsewhere, and to who gives no roles', async () => {
    const [school, , elsewhere] = bench.world.schools;
    const [head, other, teacher] = [
      await headOf(school),
      await headOf(school),
      await bench.world.person('class_teacher', { school }),
    ];
    for (const operation of [disable, enable]) {
      expect((await expectRefusal('rule-refused', operation(head, head))).details).toMatchObject({ rule: 'role/own' });
      expect((await expectRefusal('rule-refused', operation(head, other))).details).toMatchObject({
        rule: 'role/not-yours-to-give',
      });
      await expectRefusal('not-found', operation(await headOf(elsewhere), teacher));
      await expectRefusal('forbidden', operation(await bench.world.person('school_senco', { school }), teacher));
      await expectRefusal('confirm-identity', operation({ ...head, confirmedAt: '2026-11-23T11:49:00Z' }, teacher));
      expect((await expectRefusal('rule-refused', operation(head, teacher))).details).toMatchObject({
        rule: 'sign-in/none',
      });
    }
  });

  test('is refused by Postgres itself where an operation forgot to ask', async () => {
    const [school, , elsewhere] = bench.world.schools;
    const senco = await bench.world.person('school_senco', { school });
    const { isIn } = await signedIn(senco);
    for (const stranger of [await headOf(elsewhere), await bench.world.person('class_teacher', { school }), senco])
      await expect(
        bench.as(stranger).write((tx) => tx.sql`select access.set_sign_in(${senco.personId}, true, now())`),
      ).rejects.toMatchObject({ code: '42501' });
    expect(await isIn()).toBe(true);
  });
});

describe('the last administrator of an organisation', () => {
  const trustOf = async (): Promise<string> => {
    const id = newId();
    await bench.database.seed`insert into schools.organisation (id, kind, name) values (${id}, 'TRUST', 'Lone Trust')`;
    return id;
  };
  const end = async (by: Actor, whom: Actor, endsOn = '2026-11-23') =>
    endRole(bench.as(by), { ...once(), id: await roleOf(whom), expectedVersion: 1, endsOn });

  test('cannot be ended or kept out by one whose own time is running out', async () => {
    const organisationId = await trustOf();
    const leaving = await bench.world.person('administrator', { organisationId, endsOn: '2026-12-31' });
    const staying = await administrator(organisationId);
    await signedIn(staying);
    for (const attempt of [end, disable]) {
      const refusal = await expectRefusal('rule-refused', attempt(leaving, staying));
      expect(refusal.details).toMatchObject({ rule: 'role/last-administrator' });
    }
    // The other way round one is left.
    await end(staying, leaving);
  });

  test('is not one who cannot sign in', async () => {
    const organisationId = await trustOf();
    const [leaving, staying] = [
      await bench.world.person('administrator', { organisationId, endsOn: '2026-12-31' }),
      await administrator(organisationId),
    ];
    const third = await administrator(organisationId);
    await expectRefusal('rule-refused', end(leaving, staying));
    await signedIn(third);
    await end(leaving, staying);
  });

  test('stays, where two end each other’s roles in the same moment', async () => {
    const organisationId = await trustOf();
    const [one, other] = [await administrator(organisationId), await administrator(organisationId)];
    await Promise.all([signedIn(one), signedIn(other)]);
    const outcomes = await Promise.allSettled([disable(one, other), disable(other, one)]);
    const [row] = await bench.database.seed<{ n: number }[]>`
      select count(*)::int as n from identity.account where person_id = any (${[one.personId, other.personId]}) and not is_disabled`;
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'rule-refused' } });
    expect(row?.n).toBe(1);
  });
});

describe('the list of people', () => {
  const list = async (actor: Actor, filter: object = {}) => {
    const query = `query($filter: RoleHolderFilter, $after: String) { viewer { roleHolders(filter: $filter, first: 2, after: $after) {
      nodes { id familyName email signIn assignments { role school { id } } } pageInfo { endCursor hasNextPage } } } }`;
    const all: { id: string; familyName: string; email: string | null; signIn: string; assignments: unknown[] }[] = [];
    for (let after: string | null = null; ;) {
      const { data, errors } = await bench.ask(actor, query, { filter, after });
      expect(errors).toBeUndefined();
      const { viewer } = data as unknown as {
        viewer: { roleHolders: { nodes: typeof all; pageInfo: { endCursor: string; hasNextPage: boolean } } };
      };
      all.push(...viewer.roleHolders.nodes);
      if (!viewer.roleHolders.pageInfo.hasNextPage) return all;
      after = viewer.roleHolders.pageInfo.endCursor;
    }
  };

  test('has everybody of one’s own places, page by page, and nobody and nothing of others’', async () => {
    const [, school, elsewhere] = bench.world.schools;
    const head = await bench.world.person('head_teacher', { school }, { givenName: 'Una', familyName: 'Aldous' });
    const shared = await bench.world.alsoHolds(
      await bench.world.person('shared_senco', { school }, { givenName: 'Bo', familyName: 'Bell' }),
      'shared_senco',
      { school: elsewhere },
    );
    const { email } = await signedIn(shared);
    await bench.world.person('class_teacher', { school: elsewhere }, { givenName: 'Cy', familyName: 'Cole' });
    await bench.world.person('class_teacher', { school, endsOn: '2025-07-21' }, { givenName: 'Di', familyName: 'Dow' });
    await bench.world.person('parent', { school, pupilId: newId() }, { givenName: 'Ed', familyName: 'Eve' });
    const seen = await list(head);
    expect(seen.map(({ familyName }) => familyName)).toEqual(['Aldous', 'Bell']);
    expect(seen[1]).toMatchObject({
      email,
      signIn: 'ACTIVE',
      assignments: [{ role: 'SHARED_SENCO', school: { id: school.id } }],
    });
    expect((await list(head, { includePast: true })).map(({ familyName }) => familyName)).toEqual([
      'Aldous',
      'Bell',
      'Dow',
    ]);
    expect((await list(head, { text: 'bel' })).map(({ id }) => id)).toEqual([shared.personId]);
    expect((await list(head, { text: email.toUpperCase() })).map(({ id }) => id)).toEqual([shared.personId]);
    expect((await list(head, { signIn: 'NONE' })).map(({ familyName }) => familyName)).toEqual(['Aldous']);
    expect(
      (await list(head, { role: 'SHARED_SENCO', schoolId: school.id })).map(({ familyName }) => familyName),
    ).toEqual(['Bell']);
    expect(await list(head, { schoolId: elsewhere.id })).toEqual([]);
    expect(await list(await bench.world.person('school_senco', { school }))).toEqual([]);
    const one = '{ viewer { roleHolder(id: "ID") { id } } }';
    for (const [reader, found] of [
      [head, { id: shared.personId }],
      [await headOf(bench.world.schools[0]), null],
    ] as const)
      expect((await bench.ask(reader, one.replace('ID', shared.personId))).data).toEqual({
        viewer: { roleHolder: found },
      });
  });
});
