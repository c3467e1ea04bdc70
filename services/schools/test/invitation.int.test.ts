import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '@hedgerow/db';
import { openAdmission, openIdentity } from '@hedgerow/identity';
import type { Actor } from '@hedgerow/service-kit';
import { expectRefusal, type WorldSchool } from '@hedgerow/testing';
import { invitePerson } from '../src/invitation/operations/invite-person.ts';
import { resendInvitation } from '../src/invitation/operations/resend-invitation.ts';
import { withdrawInvitation } from '../src/invitation/operations/withdraw-invitation.ts';
import { once, usePlaceBench } from './place-bench.ts';

const bench = usePlaceBench();
const password = 'three random words';
const facts = { requestId: 'r' };
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

const headOf = (school: WorldSchool) => bench.world.person('head_teacher', { school });
const administrator = () => bench.world.person('administrator', { organisationId: bench.world.trustId });
let count = 0;
const address = (): string => {
  count += 1;
  return `new${String(count)}@school.example`;
};
type Facts = Partial<Parameters<typeof invitePerson>[1]>;
const invite = (actor: Actor, about: Facts) =>
  invitePerson(bench.as(actor), {
    ...once(),
    email: address(),
    givenName: 'Asha',
    familyName: 'Rook',
    roles: ['CLASS_TEACHER'],
    startsOn: '2026-11-23',
    ...about,
  });

/** The newest mail to an address, and the token in it. */
async function mailTo(email: string): Promise<{ text: string; token: string }> {
  const [row] = await bench.database.seed<{ id: string }[]>`
    select id from identity.mail where recipient = ${email} and kind = 'invitation' order by written_at desc, id desc limit 1`;
  const letter = await admission.letterOf(row?.id ?? newId());
  return { text: letter?.text ?? '', token: /\/welcome\/([a-z2-7]{40})\b/.exec(letter?.text ?? '')?.[1] ?? '' };
}

/** The person behind an address, once her password was found right, as the gateway would name her. */
async function actorAt(email: string): Promise<Actor> {
  await identity.signIn({ email, password, address: '192.0.2.1', requestId: 'r' });
  const [row] = await bench.database.seed<{ personId: string; roles: Actor['roles'] }[]>`
    select s.person_id as "personId", array_agg(distinct a.role order by a.role) as roles
    from identity.account s left join access.assignment a using (person_id) where s.email = ${email} group by s.person_id`;
  if (row === undefined) throw new Error('no account');
  return { ...row, sessionId: 's', requestId: 'r', confirmedAt: null };
}

describe('inviting', () => {
  test('somebody new gives nothing until it is accepted, and then the person, the job and the role at once', async () => {
    const [school] = bench.world.schools;
    const head = await headOf(school);
    const row = await invite(head, {
      schoolId: school.id,
      jobTitle: 'Class teacher',
      roles: ['CLASS_TEACHER', 'GOVERNOR'],
    });
    expect(row).toMatchObject({ roles: ['class_teacher', 'governor'], invitedBy: head.personId, acceptedAt: null });
    expect(await bench.database.seed`select id from schools.person where given_name = 'Asha'`).toEqual([]);
    const { text, token } = await mailTo(row.email);
    expect(text).toContain('Class teacher and SEND governor for Ashcombe Primary School');
    expect(await admission.follow(token)).toMatchObject({ state: 'open', isKnown: false, inviter: 'Jo Penrose' });
    expect(await admission.acceptAsNew(token, password, facts)).toEqual({ email: row.email });
    const asha = await actorAt(row.email);
    expect(asha.roles).toEqual(['class_teacher', 'governor']);
    expect([...(await bench.as(asha).reach('school.read'))]).toEqual([school.id]);
    const held = await bench.database.seed`
      select role, granted_by, starts_on from access.assignment where person_id = ${asha.personId} order by role`;
    expect(held).toMatchObject([{ role: 'class_teacher', granted_by: head.personId }, { role: 'governor' }]);
    expect(
      await bench.database.seed`select job_title from schools.employment where person_id = ${asha.personId}`,
    ).toEqual([{ job_title: 'Class teacher' }]);
    expect(
      await bench.database
        .seed`select action from audit.event where subject_id = ${row.id} and school_id = ${school.id} order by at, id`,
    ).toEqual([{ action: 'invitation.send' }, { action: 'invitation.accept' }]);
    expect(
      await bench.database.seed`select change from access.assignment_change where person_id = ${asha.personId}`,
    ).toHaveLength(2);
    expect(await admission.follow(token)).toEqual({ state: 'used', purpose: 'invitation' });
    await expectRefusal('rule-refused', admission.acceptAsNew(token, password, facts));
  });

  test('a member of staff lets in that very person, and nobody twice', async () => {
    const [school] = bench.world.schools;
    const head = await headOf(school);
    const personId = await bench.employ(school);
    await bench.world.works({ ...head, personId }, school);
    const row = await invite(head, { schoolId: school.id, personId, givenName: null, familyName: null });
    expect(row).toMatchObject({ personId, givenName: 'Robin', familyName: 'Ashby', jobTitle: null });
    await admission.acceptAsNew((await mailTo(row.email)).token, password, facts);
    expect((await actorAt(row.email)).personId).toBe(personId);
    const refusal = await expectRefusal('rule-refused', invite(head, { schoolId: school.id, personId }));
    expect(refusal.details).toMatchObject({ rule: 'invitation/signs-in' });
  });

  test('a known address gets the roles after accepting, signed in; the inviter is told nothing of other schools', async () => {
    const [school, , elsewhere] = bench.world.schools;
    const theirs = await bench.world.person('governor', { school: elsewhere });
    const email = address();
    await identity.addAccount({ email, password, personId: theirs.personId }, facts);
    const head = await headOf(school);
    const row = await invite(head, { schoolId: school.id, email, roles: ['GOVERNOR'] });
    const unknown = await invite(head, { schoolId: school.id, roles: ['GOVERNOR'] });
    const same = ({ givenName, familyName, personId, roles, schoolId, jobTitle, version }: typeof row) => ({
      givenName,
      familyName,
      personId,
      roles,
      schoolId,
      jobTitle,
      version,
    });
    expect(same(row)).toEqual(same(unknown));
    const query = '{ viewer { roleHolders(filter: { includePast: true }) { nodes { id email } } } }';
    expect(JSON.stringify((await bench.ask(head, query)).data)).not.toContain(email);

    const { token } = await mailTo(email);
    expect(await admission.follow(token)).toMatchObject({ state: 'open', isKnown: true });
    const taken = await expectRefusal('rule-refused', admission.acceptAsNew(token, 'a password of a stranger', facts));
    expect(taken.details).toMatchObject({ rule: 'link/known-address' });
    const stranger = await identity.addAccount({ email: address(), password, personId: newId() }, facts);
    await expectRefusal('rule-refused', admission.acceptAsKnown(token, stranger, facts));
    const [account] = await bench.database.seed<
      { id: string }[]
    >`select id from identity.account where email = ${email}`;
    await admission.acceptAsKnown(token, account?.id ?? '', facts);
    const after = await actorAt(email);
    expect(after.personId).toBe(theirs.personId);
    expect([...(await bench.as(after).reach('school.read'))].toSorted()).toEqual([school.id, elsewhere.id].toSorted());
  });

  test('somebody who has left comes back, with the role and the job anew', async () => {
    const [school] = bench.world.schools;
    const left = await bench.world.person('class_teacher', { school, endsOn: '2026-07-21' });
    await bench.employ(school, { personId: left.personId, jobTitle: 'Class teacher', endsOn: '2026-07-21' });
    const email = address();
    const account = await identity.addAccount({ email, password, personId: left.personId }, facts);
    const head = await headOf(school);
    await invite(head, { schoolId: school.id, email, jobTitle: 'Class teacher' });
    await admission.acceptAsKnown((await mailTo(email)).token, account, facts);
    const standing = (table: string) =>
      bench.database
        .seed`select 1 from ${bench.database.seed(table)} where person_id = ${left.personId} and ends_on is null`;
    expect(await standing('access.assignment')).toHaveLength(1);
    expect(await standing('schools.employment')).toHaveLength(1);
  });

  test('over the organisation is for administrators, who also appoint heads', async () => {
    const [school, , elsewhere] = bench.world.schools;
    const [admin, head] = [await administrator(), await headOf(school)];
    expect(await invite(admin, { organisationId: bench.world.trustId, roles: ['INCLUSION_MANAGER'] })).toMatchObject({
      organisationId: bench.world.trustId,
    });
    expect(await invite(admin, { schoolId: school.id, roles: ['HEAD_TEACHER'] })).toMatchObject({
      roles: ['head_teacher'],
    });
    const refusal = await expectRefusal(
      'rule-refused',
      invite(head, { schoolId: school.id, roles: ['CLASS_TEACHER', 'HEAD_TEACHER'] }),
    );
    expect(refusal.details).toMatchObject({ rule: 'role/not-yours-to-give' });
    for (const role of ['PARENT', 'AGENCY_PROFESSIONAL', 'ADMINISTRATOR'] as const)
      await expectRefusal('rule-refused', invite(admin, { schoolId: school.id, roles: [role] }));
    await expectRefusal('not-found', invite(head, { organisationId: bench.world.trustId, roles: ['AREA_SENCO'] }));
    await expectRefusal('not-found', invite(head, { schoolId: elsewhere.id }));
    await expectRefusal('not-found', invite(admin, { schoolId: elsewhere.id }));
    await expectRefusal(
      'forbidden',
      invite(await bench.world.person('school_senco', { school }), { schoolId: school.id }),
    );
  });

  test('needs an address, a name, a role, one place and days in order, and oneself is somebody else’s to invite', async () => {
    const [school, , elsewhere] = bench.world.schools;
    const head = await headOf(school);
    for (const wrong of [
      { email: 'nobody' },
      { givenName: null },
      { roles: [] },
      { organisationId: bench.world.trustId },
      { endsOn: '2026-11-22' },
      { startsOn: '2026-01-01', endsOn: '2026-02-01' },
    ])
      await expectRefusal('bad-input', invite(head, { schoolId: school.id, ...wrong }));
    await expectRefusal('rule-refused', invite(head, { schoolId: school.id, personId: head.personId }));
    await expectRefusal('not-found', invite(head, { schoolId: school.id, personId: await bench.employ(elsewhere) }));
    const { email } = await invite(head, { schoolId: school.id });
    await expectRefusal('bad-input', invite(head, { schoolId: school.id, email: email.toUpperCase() }));
    await expectRefusal(
      'confirm-identity',
      invite({ ...head, confirmedAt: '2026-11-23T11:49:00Z' }, { schoolId: school.id }),
    );
  });

  test('oneself, at another address, gives the inviter’s own account nothing', async () => {
    const [school] = bench.world.schools;
    const head = await headOf(school);
    const email = address();
    await identity.addAccount({ email, password, personId: head.personId }, facts);
    await invite(head, { schoolId: school.id, email, roles: ['SHARED_SENCO'] });
    const [account] = await bench.database.seed<
      { id: string }[]
    >`select id from identity.account where email = ${email}`;
    await expectRefusal('rule-refused', admission.acceptAsKnown((await mailTo(email)).token, account?.id ?? '', facts));
    expect((await actorAt(email)).roles).toEqual(['head_teacher']);
  });

  test('sent twice is one invitation and one mail', async () => {
    const [school] = bench.world.schools;
    const head = await headOf(school);
    const input = {
      ...once(),
      email: address(),
      givenName: 'Asha',
      familyName: 'Rook',
      roles: ['GOVERNOR' as const],
      schoolId: school.id,
      startsOn: '2026-11-23',
    };
    expect(await invitePerson(bench.as(head), input)).toEqual(await invitePerson(bench.as(head), input));
    expect(await bench.database.seed`select id from identity.mail where recipient = ${input.email}`).toHaveLength(1);
  });
});

describe('an invitation that was not accepted', () => {
  test('is sent again with a new link, and the one before it ends', async () => {
    const [school] = bench.world.schools;
    const head = await headOf(school);
    const row = await invite(head, { schoolId: school.id });
    const first = await mailTo(row.email);
    const again = await resendInvitation(bench.as(head), { ...once(), id: row.id, expectedVersion: 1 });
    expect(again.version).toBe(2);
    const second = await mailTo(row.email);
    expect(second.token).not.toBe(first.token);
    expect(await admission.follow(first.token)).toEqual({ state: 'ended', purpose: 'invitation' });
    expect(await admission.follow(second.token)).toMatchObject({ state: 'open' });
    await expectRefusal('stale-save', resendInvitation(bench.as(head), { ...once(), id: row.id, expectedVersion: 1 }));
  });

  test('is withdrawn, and its link and its waiting mail say nothing any more', async () => {
    const [school] = bench.world.schools;
    const head = await headOf(school);
    const row = await invite(head, { schoolId: school.id });
    const { token } = await mailTo(row.email);
    await withdrawInvitation(bench.as(head), { ...once(), id: row.id, expectedVersion: 1 });
    expect(await admission.follow(token)).toEqual({ state: 'ended', purpose: 'invitation' });
    await expectRefusal('rule-refused', admission.acceptAsNew(token, password, facts));
    expect(await bench.database.seed`select id from identity.account where email = ${row.email}`).toEqual([]);
    expect(await mailTo(row.email)).toEqual({ text: '', token: '' });
    for (const operation of [resendInvitation, withdrawInvitation])
      await expectRefusal('rule-refused', operation(bench.as(head), { ...once(), id: row.id, expectedVersion: 2 }));
  });

  test('runs out after seven days, and says so to those who may send it again', async () => {
    const [school] = bench.world.schools;
    const head = await headOf(school);
    const row = await invite(head, { schoolId: school.id });
    const { token } = await mailTo(row.email);
    bench.clock.moveTo('2026-11-30');
    try {
      expect(await admission.follow(token)).toEqual({ state: 'expired', purpose: 'invitation' });
      const { data } = await bench.ask(head, '{ viewer { invitations { id state email } } }');
      const { viewer } = data as unknown as { viewer: { invitations: { id: string; state: string }[] } };
      expect(viewer.invitations.find(({ id }) => id === row.id)).toMatchObject({ state: 'EXPIRED', email: row.email });
    } finally {
      bench.clock.moveTo('2026-11-23');
    }
  });

  test('is not found from another school, and not a SENCo’s to touch', async () => {
    const [school, , elsewhere] = bench.world.schools;
    const row = await invite(await headOf(school), { schoolId: school.id });
    const input = { ...once(), id: row.id, expectedVersion: 1 };
    const [other, senco] = [await headOf(elsewhere), await bench.world.person('school_senco', { school })];
    for (const operation of [resendInvitation, withdrawInvitation]) {
      await expectRefusal('not-found', operation(bench.as(other), input));
      await expectRefusal('forbidden', operation(bench.as(senco), input));
    }
    for (const reader of [other, senco])
      expect(JSON.stringify((await bench.ask(reader, '{ viewer { invitations { id } } }')).data)).not.toContain(row.id);
    const head = await headOf(school);
    const ofHead = await invite(await administrator(), { schoolId: school.id, roles: ['HEAD_TEACHER'] });
    await expectRefusal(
      'rule-refused',
      withdrawInvitation(bench.as(head), { ...once(), id: ofHead.id, expectedVersion: 1 }),
    );
  });
});
