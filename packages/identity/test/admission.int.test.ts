import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newId } from '@hedgerow/db';
import { hashToken, linkToken, openAdmission, openIdentity, resetLimits } from '@hedgerow/identity';
import { expectRefusal, useTestDatabase } from '@hedgerow/testing';
import { movingClock } from './moving-clock.ts';

const database = useTestDatabase();
const clock = movingClock();
const secret = 'a secret of forty characters, for a test';
const origin = 'https://hedgerow.example';
const facts = { requestId: 'r' };
const password = 'three random words';
let admission: ReturnType<typeof openAdmission>;
let identity: Awaited<ReturnType<typeof openIdentity>>;

beforeAll(async () => {
  const url = database.urlOf('identity_app');
  admission = openAdmission({ url, clock, secret, origin });
  identity = await openIdentity({
    url,
    clock,
    secret,
    encryptionKey: 'a key of at least 32 characters, kept apart',
    max: 2,
  });
});
afterAll(() => Promise.all([admission.close(), identity.close()]));
beforeEach(async () => {
  await database.seed`delete from identity.reset_request`;
  await database.seed`delete from identity.mail`;
});

let count = 0;
/** Somebody who signs in, at an address of her own. */
async function member(): Promise<{ email: string; personId: string; accountId: string }> {
  count += 1;
  const [email, personId] = [`member${String(count)}@school.example`, newId()];
  return { email, personId, accountId: await identity.addAccount({ email, password, personId }, facts) };
}

const signIn = (email: string, typed = password) =>
  identity.signIn({ email, password: typed, address: '192.0.2.1', requestId: 'r' });
/** The token of a session; nobody here has a second factor. */
async function sessionOf(email: string): Promise<string> {
  const answer = await signIn(email);
  if (!('token' in answer)) throw new Error('halfway');
  return answer.token;
}
const ask = (email: string, address = '192.0.2.7') => admission.requestReset({ email, address, requestId: 'r' });

/** The mails that would go out now, as a mail server would be given them. */
async function mails(): Promise<{ to: string; text: string; subject: string; token: string }[]> {
  const taken = await admission.outbox.take();
  for (const { id } of taken) await admission.outbox.delivered(id);
  return taken.flatMap(({ message }) =>
    message === null
      ? []
      : [
          {
            to: message.to.address,
            text: message.text,
            subject: message.subject,
            token: /\/(?:reset|welcome)\/([a-z2-7]{40})\b/.exec(message.text)?.[1] ?? '',
          },
        ],
  );
}

const audited = (action: string) =>
  database.seed`select kind, person_id as "personId", school_id as "schoolId" from audit.event where action = ${action} order by at desc, id desc limit 1`;

describe('a forgotten password', () => {
  test('is set anew by the link, which ends every session and is told to the person', async () => {
    const { email, personId } = await member();
    const session = await sessionOf(email);
    await ask(email.toUpperCase());
    const [mail] = await mails();
    expect(mail?.to).toBe(email);
    expect(mail?.text).toContain(`${origin}/reset/`);
    expect(await admission.follow(mail?.token ?? '')).toEqual({ state: 'open', purpose: 'reset' });
    await admission.resetPassword(mail?.token ?? '', 'four quite random words', facts);
    expect(await identity.validate(session)).toEqual({ session: null });
    await expectRefusal('sign-in-refused', signIn(email));
    await signIn(email, 'four quite random words');
    const [told] = await mails();
    expect(told).toMatchObject({ to: email, subject: 'Your password for Hedgerow was changed', token: '' });
    expect(await audited('password.reset')).toEqual([{ kind: 'write', personId, schoolId: null }]);
  });

  test('changed by whoever is signed in is told to the person too', async () => {
    const { email } = await member();
    const { session } = await identity.validate(await sessionOf(email));
    const change = (typed: string) =>
      identity.changePassword({
        accountId: session?.accountId ?? '',
        sessionId: session?.id ?? '',
        password: typed,
        newPassword: 'four quite random words',
        address: '192.0.2.1',
        requestId: 'r',
      });
    await expectRefusal('bad-input', change('not the password'));
    expect(await mails()).toEqual([]);
    await change(password);
    expect(await mails()).toMatchObject([{ to: email, subject: 'Your password for Hedgerow was changed', token: '' }]);
  });

  test('a copy of the database and its mails opens no link: only a hash of the token is there', async () => {
    const { email } = await member();
    await ask(email);
    const [mail] = await mails();
    const rows =
      await database.seed`select l.id, l.token_hash, to_jsonb(l)::text || to_jsonb(m)::text as all from identity.link l join identity.mail m on m.link_id = l.id where m.recipient = ${email}`;
    expect(rows).toHaveLength(1);
    expect(rows[0]?.['all']).not.toContain(mail?.token);
    expect(rows[0]?.['token_hash']).toEqual(hashToken(mail?.token ?? ''));
    expect(linkToken('another secret of forty characters, yes', rows[0]?.['id'] as string)).not.toBe(mail?.token);
  });

  test('an address that nobody has gets the same answer, and no mail', async () => {
    const statements: string[][] = [];
    for (const email of [(await member()).email, 'nobody@elsewhere.example']) {
      const before = await database.seed`select count(*)::int as n from identity.reset_request`;
      await ask(email);
      const after = await database.seed`select count(*)::int as n from identity.reset_request`;
      statements.push([String(Number(after[0]?.['n']) - Number(before[0]?.['n']))]);
    }
    expect(statements[0]).toEqual(statements[1]);
    expect((await mails()).map(({ to }) => to)).not.toContain('nobody@elsewhere.example');
    expect(await audited('password.ask')).toEqual([{ kind: 'refused', personId: null, schoolId: null }]);
  });

  test('a link works once, for an hour, and not after a newer one', async () => {
    const { email } = await member();
    await ask(email);
    const [first] = await mails();
    await ask(email);
    const [second] = await mails();
    expect(await admission.follow(first?.token ?? '')).toEqual({ state: 'ended', purpose: 'reset' });
    const refused = await expectRefusal('rule-refused', admission.resetPassword(first?.token ?? '', password, facts));
    expect(refused.details).toMatchObject({ rule: 'link/ended' });
    const [one, other] = await Promise.allSettled([
      admission.resetPassword(second?.token ?? '', 'one of two at once', facts),
      admission.resetPassword(second?.token ?? '', 'other of two at once', facts),
    ]);
    expect([one.status, other.status].toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(await admission.follow(second?.token ?? '')).toEqual({ state: 'used', purpose: 'reset' });
    await ask(email);
    const third = (await mails()).find(({ token }) => token !== '');
    clock.passMinutes(60);
    expect(await admission.follow(third?.token ?? '')).toEqual({ state: 'expired', purpose: 'reset' });
    await expectRefusal('rule-refused', admission.resetPassword(third?.token ?? '', password, facts));
    expect(await admission.follow('not-a-token')).toEqual({ state: 'unknown', purpose: null });
  });

  test('a password that will not do leaves the link good', async () => {
    const { email } = await member();
    await ask(email);
    const [mail] = await mails();
    await expectRefusal('bad-input', admission.resetPassword(mail?.token ?? '', 'short', facts));
    expect(await admission.follow(mail?.token ?? '')).toMatchObject({ state: 'open' });
  });

  test('a stranger fills nobody’s letter box, and is told so only by the address that they ask from', async () => {
    const { email } = await member();
    for (let tries = 0; tries < resetLimits.perAccount + 2; tries += 1) await ask(email, `192.0.2.${String(tries)}`);
    const sent = await database.seed`select id from identity.mail where recipient = ${email}`;
    expect(sent).toHaveLength(resetLimits.perAccount);
    const asks = Array.from({ length: resetLimits.perAddress + 5 }, (_each, at) =>
      ask(`someone${String(at)}@x.example`, '198.51.100.9'),
    );
    const outcomes = await Promise.allSettled(asks);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(resetLimits.perAddress);
    await expectRefusal('too-many-tries', ask(email, '198.51.100.9'));
    await ask(email, '198.51.100.10');
    clock.passMinutes(61);
    await ask(email, '198.51.100.9');
  });

  test('a disabled person gets no link, and one from before opens nothing', async () => {
    const { email, accountId } = await member();
    await ask(email);
    const [mail] = await mails();
    await identity.disableAccount(accountId, facts);
    await expectRefusal('rule-refused', admission.resetPassword(mail?.token ?? '', password, facts));
    await ask(email);
    expect(await mails()).toEqual([]);
  });
});

describe('mails that wait', () => {
  test('are in one hand at a time, and come back from a process that died with them', async () => {
    const { email } = await member();
    await ask(email);
    const [one, other] = await Promise.all([admission.outbox.take(), admission.outbox.take()]);
    expect(one.length + other.length).toBe(1);
    expect(await admission.outbox.take()).toEqual([]);
    clock.passMinutes(6);
    const [again] = await admission.outbox.take();
    expect(again).toMatchObject({ tries: 2, message: { id: [...one, ...other][0]?.id } });
    expect(again?.message?.text).toBe([...one, ...other][0]?.message?.text);
  });

  test('say nothing any more once their link has ended, and are forgotten after three months', async () => {
    const { email } = await member();
    await ask(email);
    clock.passMinutes(120);
    const taken = await admission.outbox.take();
    expect(taken.map(({ message }) => message)).toEqual([null]);
    const id = taken[0]?.id ?? '';
    expect(await admission.letterOf(id)).toBeNull();
    clock.passMinutes(91 * 24 * 60);
    await admission.sweep();
    expect(await database.seed`select id from identity.mail where id = ${id}`).toEqual([]);
  });
});
