import { generateSync } from 'otplib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { AppError } from '@hedgerow/errors';
import { newId } from '@hedgerow/db';
import { useTestDatabase } from '@hedgerow/testing';
import { openIdentity, type Connected, type IdentityService } from '../src/index.ts';
import { movingClock } from './moving-clock.ts';
import { half, whole } from './whole.ts';

const database = useTestDatabase();
const clock = movingClock();
const password = 'corrie moor lantern';
const encryptionKey = 'a key of at least 32 characters, kept apart';
const opened = () =>
  openIdentity({
    url: database.urlOf('identity_app'),
    clock,
    secret: 'a secret of at least 32 characters',
    encryptionKey,
  });
let identity: IdentityService & Connected;
let email: string;
let personId: string;
let accountId: string;

beforeAll(async () => {
  identity = await opened();
});
afterAll(() => identity.close());
beforeEach(async () => {
  clock.passMinutes(20);
  personId = newId();
  email = `${personId}@ashcombe.example`;
  accountId = await identity.addAccount({ email, password, personId }, { requestId: 'set-up' });
});

const from = { address: '192.0.2.1', requestId: 'request' };
const signIn = (more: { readonly password?: string } = {}) => identity.signIn({ email, password, ...from, ...more });
const finish = (halfToken: string, proof: { readonly code?: string; readonly recoveryCode?: string }) =>
  identity.finishSignIn({ halfToken, ...from, ...proof });
const codeAt = (secret: string, secondsFromNow = 0): string =>
  generateSync({ secret, epoch: Math.floor(clock.now().epochMilliseconds / 1000) + secondsFromNow });
const refusal = (attempt: Promise<unknown>): Promise<unknown> =>
  attempt.then(
    () => 'let in',
    (error: unknown) => (error instanceof AppError ? { code: error.code, fields: error.details?.['fields'] } : error),
  );
const wrongCode = {
  code: 'bad-input',
  fields: { code: 'That code is not right. The app shows a new one every 30 seconds.' },
};
const usedCode = { code: 'bad-input', fields: { code: 'That code was used already. Wait for the next one.' } };
const wrongRecovery = {
  code: 'bad-input',
  fields: { recoveryCode: 'That is not one of your recovery codes, or it was used before.' },
};
const over = { code: 'not-signed-in', fields: undefined };

/** A second factor set up by the person at hand, whose first code is spent. */
async function setUp(): Promise<{ readonly secret: string; readonly codes: readonly string[] }> {
  const { secret } = await identity.secondFactors.setUp(accountId);
  const codes = await identity.secondFactors.finishSetUp(accountId, codeAt(secret), from);
  clock.passMinutes(1);
  return { secret, codes };
}

describe('signing in with a second factor', () => {
  it('gives out no session for the password alone, and says nothing of the second step before it is right', async () => {
    const { secret } = await setUp();
    expect(await refusal(signIn({ password: 'not the password' }))).toMatchObject({ code: 'sign-in-refused' });
    const halfToken = half(await signIn());
    expect(await identity.half(halfToken)).toEqual({ email, next: 'code' });
    expect(await identity.validate(halfToken)).toEqual({ session: null });
    expect(await database.seed`select 1 from identity.session where account_id = ${accountId}`).toHaveLength(0);
    const { token } = await finish(halfToken, { code: codeAt(secret) });
    expect((await identity.validate(token)).session).not.toBeNull();
  });

  it('takes a code one step early and one step late, with spaces, and none beyond', async () => {
    const { secret } = await setUp();
    for (const [seconds, outcome] of [
      [-90, wrongCode],
      [-30, 'let in'],
      [90, wrongCode],
      [30, 'let in'],
    ] as const) {
      clock.passMinutes(5);
      const code = codeAt(secret, seconds).replace(/^(...)/, '$1 ');
      expect(await refusal(finish(half(await signIn()), { code })), `${String(seconds)} seconds`).toEqual(outcome);
    }
  });

  it('never takes a code twice, nor an older one after it, whoever looked over her shoulder', async () => {
    const { secret } = await setUp();
    const [older, code] = [codeAt(secret, -30), codeAt(secret)];
    await finish(half(await signIn()), { code });
    expect(await refusal(finish(half(await signIn()), { code }))).toEqual(usedCode);
    expect(await refusal(finish(half(await signIn()), { code: older }))).toEqual(usedCode);
  });

  it('takes a code once where it arrives twice at the same moment', async () => {
    const { secret } = await setUp();
    const halves = [half(await signIn()), half(await signIn()), half(await signIn())];
    const code = codeAt(secret);
    const answers = await Promise.all(halves.map((halfToken) => refusal(finish(halfToken, { code }))));
    expect(answers.filter((answer) => answer === 'let in')).toHaveLength(1);
  });

  it('does not take the code that proved the app while it was set up', async () => {
    const { secret } = await identity.secondFactors.setUp(accountId);
    const code = codeAt(secret);
    await identity.secondFactors.finishSetUp(accountId, code, from);
    expect(await refusal(finish(half(await signIn()), { code }))).toEqual(usedCode);
  });

  it('opens one session for one password: half a sign-in ends with its second step, or after ten minutes', async () => {
    const { secret } = await setUp();
    const first = half(await signIn());
    await finish(first, { code: codeAt(secret) });
    expect(await identity.half(first)).toBeNull();
    clock.passMinutes(1);
    expect(await refusal(finish(first, { code: codeAt(secret) }))).toEqual(over);
    const late = half(await signIn());
    clock.passMinutes(10);
    expect(await refusal(finish(late, { code: codeAt(secret) }))).toEqual(over);
  });

  it('ends half a sign-in when the account is disabled or its password changed', async () => {
    const { secret } = await setUp();
    const disabled = half(await signIn());
    await identity.disableAccount(accountId, from);
    expect(await refusal(finish(disabled, { code: codeAt(secret) }))).toEqual(over);
    await identity.enableAccount(accountId, from);
    const session = await finish(half(await signIn()), { code: codeAt(secret) });
    const before = half(await signIn());
    await identity.changePassword({
      ...from,
      accountId,
      sessionId: session.session.id,
      password,
      newPassword: 'three other words',
    });
    clock.passMinutes(1);
    expect(await refusal(finish(before, { code: codeAt(secret) }))).toEqual(over);
  });

  it('lets nobody set up another second factor in place of the one that is asked for', async () => {
    await setUp();
    const halfToken = half(await signIn());
    expect(await refusal(identity.setUpHalfway(halfToken))).toEqual(over);
    expect(await refusal(identity.finishSetUpHalfway({ halfToken, code: '000000', ...from }))).toEqual(over);
  });

  it('stops a guesser after five wrong codes, apart from the tries at passwords, and lets the owner in from her browser', async () => {
    const { secret } = await setUp();
    const { deviceToken } = await finish(half(await signIn()), { code: codeAt(secret) });
    clock.passMinutes(1);
    const halfToken = half(await signIn());
    for (let time = 0; time < 5; time += 1)
      expect(await refusal(finish(halfToken, { code: '000000' }))).toEqual(wrongCode);
    expect(await refusal(finish(halfToken, { code: codeAt(secret) }))).toMatchObject({ code: 'too-many-tries' });
    const another = await opened();
    expect(await refusal(another.finishSignIn({ halfToken, ...from, code: codeAt(secret) }))).toMatchObject({
      code: 'too-many-tries',
    });
    await another.close();
    await identity.finishSignIn({ halfToken: half(await signIn()), ...from, deviceToken, code: codeAt(secret) });
  });

  it('does not know a browser by the password alone', async () => {
    const { secret } = await setUp();
    await signIn();
    expect(await database.seed`select 1 from identity.known_device where account_id = ${accountId}`).toHaveLength(0);
    await finish(half(await signIn()), { code: codeAt(secret) });
    expect(await database.seed`select 1 from identity.known_device where account_id = ${accountId}`).toHaveLength(1);
  });
});

describe('recovery codes', () => {
  it('let a person in once each, however she types them', async () => {
    const { codes } = await setUp();
    expect(new Set(codes).size).toBe(10);
    const [first = '', second = ''] = codes;
    await finish(half(await signIn()), { recoveryCode: first.toUpperCase().replaceAll('-', ' ') });
    expect(await refusal(finish(half(await signIn()), { recoveryCode: first }))).toEqual(wrongRecovery);
    expect((await identity.secondFactors.state(accountId)).recoveryCodesLeft).toBe(9);
    const twice = await Promise.all(
      [half(await signIn()), half(await signIn())].map((halfToken) =>
        refusal(finish(halfToken, { recoveryCode: second })),
      ),
    );
    expect(twice.filter((answer) => answer === 'let in')).toHaveLength(1);
  });

  it('of one person do not let another in', async () => {
    const { codes } = await setUp();
    const [code = ''] = codes;
    const other = newId();
    email = `${other}@ashcombe.example`;
    accountId = await identity.addAccount({ email, password, personId: other }, from);
    await setUp();
    expect(await refusal(finish(half(await signIn()), { recoveryCode: code }))).toEqual(wrongRecovery);
  });

  it('are void once new ones are made', async () => {
    const { codes } = await setUp();
    const [fresh = ''] = await identity.secondFactors.remakeRecoveryCodes(accountId, from);
    expect(await refusal(finish(half(await signIn()), { recoveryCode: codes[0] ?? '' }))).toEqual(wrongRecovery);
    await finish(half(await signIn()), { recoveryCode: fresh });
  });
});

describe('what is kept of a second factor', () => {
  it('is sealed under a key outside the database, and codes are hashes, so that a stolen backup makes no code', async () => {
    const { secret, codes } = await setUp();
    await identity.secondFactors.setUp(accountId);
    const kept = JSON.stringify(
      await Promise.all(
        ['second_factor', 'second_factor_setup', 'recovery_code', 'half_sign_in'].map((table) =>
          database.seed.unsafe(`select t::text, encode(t::text::bytea, 'escape') from identity.${table} t`),
        ),
      ),
    );
    for (const told of [secret, ...codes, ...codes.map((code) => code.replaceAll('-', ''))]) {
      expect(kept).not.toContain(told);
      expect(kept).not.toContain(Buffer.from(told).toString('hex'));
    }
  });

  it('opens for no other account, and not under another key', async () => {
    const { secret } = await setUp();
    const thief = newId();
    const thiefs = await identity.addAccount({ email: `${thief}@x.example`, password, personId: thief }, from);
    await database.seed`insert into identity.second_factor select ${thiefs}::uuid, sealed_secret, 0, created_at from identity.second_factor where account_id = ${accountId}`;
    email = `${thief}@x.example`;
    const moved = finish(half(await signIn()), { code: codeAt(secret) });
    await expect(moved).rejects.toThrow(/authenticate/);
  });

  it('changes with an audit row that names neither secret nor code', async () => {
    const { secret, codes } = await setUp();
    await identity.secondFactors.remakeRecoveryCodes(accountId, from);
    await finish(half(await signIn()), { recoveryCode: codes[0] ?? '' }).catch(() => undefined);
    await identity.secondFactors.remove(accountId, from);
    const rows =
      await database.seed`select action, person_id, detail::text from audit.event where subject_id = ${accountId} order by id`;
    expect(rows.map((row) => row['action'] as string)).toEqual([
      'account.add',
      'second-factor.set',
      'second-factor.codes',
      'second-factor.remove',
    ]);
    expect(JSON.stringify(rows)).not.toContain(secret);
  });
});

describe('setting up a second factor', () => {
  it('puts it in force only after its first right code, and leaves the old one in force until then', async () => {
    const { secret: old } = await setUp();
    const { secret: next } = await identity.secondFactors.setUp(accountId);
    expect(next).not.toBe(old);
    expect((await identity.secondFactors.setUp(accountId)).secret).toBe(next);
    expect(await refusal(identity.secondFactors.finishSetUp(accountId, codeAt(old), from))).toMatchObject({
      code: 'bad-input',
    });
    await finish(half(await signIn()), { code: codeAt(old) });
    await identity.secondFactors.finishSetUp(accountId, codeAt(next), from);
    clock.passMinutes(1);
    expect(await refusal(finish(half(await signIn()), { code: codeAt(old) }))).toEqual(wrongCode);
    await finish(half(await signIn()), { code: codeAt(next) });
  });

  it('is begun anew where it was left for half an hour', async () => {
    const { secret } = await identity.secondFactors.setUp(accountId);
    clock.passMinutes(31);
    expect(await refusal(identity.secondFactors.finishSetUp(accountId, codeAt(secret), from))).toMatchObject({
      code: 'bad-input',
    });
    expect((await identity.secondFactors.setUp(accountId)).secret).not.toBe(secret);
  });

  it('gives the app a name that a person recognises', async () => {
    const { address, secret } = await identity.secondFactors.setUp(accountId);
    expect(address).toBe(`otpauth://totp/Hedgerow:${encodeURIComponent(email)}?secret=${secret}&issuer=Hedgerow`);
  });

  it('is a fresh proof of identity from then on, as the password is', async () => {
    const { secret } = await setUp();
    const { token, session } = await finish(half(await signIn()), { code: codeAt(secret) });
    clock.passMinutes(20);
    const confirm = (code: string) => identity.confirm({ accountId, sessionId: session.id, code, ...from });
    expect(await refusal(confirm('000000'))).toEqual(wrongCode);
    await confirm(codeAt(secret));
    expect((await identity.validate(token)).session?.confirmedAt).toBe(
      new Date(clock.now().epochMilliseconds).toISOString(),
    );
  });
});

describe('who has to have one', () => {
  const organisation = async (requires: boolean): Promise<string> => {
    const id = newId();
    await database.seed`insert into schools.organisation (id, kind, name, requires_second_factor) values (${id}, 'TRUST', 'Trust', ${requires})`;
    return id;
  };
  const schoolOf = async (...organisations: readonly string[]): Promise<string> => {
    const id = newId();
    for (const one of organisations)
      await database.seed`insert into access.membership (id, school_id, organisation_id, starts_on) values (${newId()}, ${id}, ${one}, '2020-09-01')`;
    return id;
  };
  const holds = (role: string, scope: Record<string, string>, dates: Record<string, string> = {}) =>
    database.seed`insert into access.assignment ${database.seed({ id: newId(), person_id: personId, role, starts_on: '2020-09-01', ...scope, ...dates })}`;
  const isAsked = async (): Promise<boolean> => (await identity.secondFactors.state(accountId)).isRequired;

  it('nobody without a role, no parent and no pupil', async () => {
    expect(await isAsked()).toBe(false);
    const school = await schoolOf(await organisation(true));
    await holds('parent', { school_id: school, pupil_id: newId() });
    await holds('pupil', { school_id: school, pupil_id: newId() });
    expect(await isAsked()).toBe(false);
  });

  it('staff, unless their organisation has switched it off', async () => {
    await holds('class_teacher', { school_id: await schoolOf(await organisation(false)) });
    expect(await isAsked()).toBe(false);
    await holds('class_teacher', { school_id: await schoolOf(await organisation(true)) });
    expect(await isAsked()).toBe(true);
  });

  it('whoever works at a place of two organisations, until both have switched it off', async () => {
    await holds('head_teacher', { school_id: await schoolOf(await organisation(false), await organisation(true)) });
    expect(await isAsked()).toBe(true);
  });

  it('staff of a place that belongs to no organisation', async () => {
    await holds('governor', { school_id: await schoolOf() });
    expect(await isAsked()).toBe(true);
  });

  it('people who act for the organisation itself', async () => {
    await holds('administrator', { organisation_id: await organisation(false) });
    expect(await isAsked()).toBe(false);
    await holds('inclusion_manager', { organisation_id: await organisation(true) });
    expect(await isAsked()).toBe(true);
  });

  it('people of an agency, by the organisation that keeps it; of an unknown agency, always', async () => {
    const agency = newId();
    await database.seed`insert into agencies.agency (id, organisation_id, name, kind) values (${agency}, ${await organisation(false)}, 'Speech therapy', 'HEALTH')`;
    await holds('agency_professional', { agency_id: agency });
    expect(await isAsked()).toBe(false);
    await holds('agency_professional', { agency_id: newId() });
    expect(await isAsked()).toBe(true);
  });

  it('not whoever has left, by the day of identity’s own clock', async () => {
    await holds('governor', { school_id: await schoolOf() }, { ends_on: '2026-11-22' });
    await holds('governor', { school_id: await schoolOf() }, { starts_on: '2027-01-01' });
    expect(await isAsked()).toBe(false);
  });

  it('sets it up on the way in: no session before the app is proved, and recovery codes with it', async () => {
    await holds('governor', { school_id: await schoolOf() });
    const halfToken = half(await signIn());
    expect(await identity.half(halfToken)).toEqual({ email, next: 'set-up' });
    const { secret } = await identity.setUpHalfway(halfToken);
    expect(await refusal(finish(halfToken, { code: codeAt(secret) }))).toEqual(over);
    expect(await refusal(identity.finishSetUpHalfway({ halfToken, code: '000000', ...from }))).toMatchObject({
      code: 'bad-input',
    });
    expect(await database.seed`select 1 from identity.session where account_id = ${accountId}`).toHaveLength(0);
    const { token, recoveryCodes } = await identity.finishSetUpHalfway({ halfToken, code: codeAt(secret), ...from });
    expect(recoveryCodes).toHaveLength(10);
    expect((await identity.validate(token)).session).not.toBeNull();
    expect(await refusal(identity.secondFactors.remove(accountId, from))).toMatchObject({ code: 'rule-refused' });
  });

  it('whoever chose it may give it up again, and then the password is enough', async () => {
    await setUp();
    await identity.secondFactors.remove(accountId, from);
    whole(await signIn());
  });
});
