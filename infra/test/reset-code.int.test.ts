import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { newId } from '@hedgerow/db';
import { hashToken, newToken, openIdentity } from '@hedgerow/identity';
import { systemClock } from '@hedgerow/service-kit';
import { createWorld, useTestDatabase, type World } from '@hedgerow/testing';
import { readArguments } from '../src/reset-code/arguments.ts';
import { resetCode } from '../src/reset-code/reset-code.ts';
import { houseOf } from './other-schools/readers.ts';

const database = useTestDatabase();
const email = 'parent@family.example';
const password = 'three random words';
const checked = 'came to the office with a passport';
let world: World;
let parent: string;
let account: string;
let identity: Awaited<ReturnType<typeof openIdentity>>;

beforeAll(async () => {
  world = await createWorld(database.seed);
  identity = await openIdentity({
    url: database.urlOf('identity_app'),
    clock: systemClock,
    secret: 'a secret of forty characters, for a test',
    encryptionKey: 'a key of at least 32 characters, kept apart',
    max: 2,
  });
  const [school] = world.schools;
  parent = (await world.person('parent', { school, pupilId: newId() })).personId;
  account = await identity.addAccount({ email, password, personId: parent }, { requestId: 'r' });
});
beforeEach(async () => {
  const { seed } = database;
  await seed`delete from identity.second_factor`;
  await seed`insert into identity.second_factor (account_id, sealed_secret, last_step, created_at) values (${account}, ${Buffer.alloc(48)}, 0, now())`;
  await seed`insert into identity.recovery_code (code_hash, account_id, created_at) values (${hashToken(newToken())}, ${account}, now())`;
});
afterAll(() => identity.close());

const reset = (...args: string[]) => resetCode(houseOf(database.adminUrl), readArguments(args));
const asksForCode = async (): Promise<boolean> => {
  const answer = await identity.signIn({ email, password, address: '192.0.2.1', requestId: 'r' });
  return 'halfToken' in answer && (await identity.half(answer.halfToken))?.next === 'code';
};

test('a parent who lost telephone and codes would be locked out for good, or let in without a mail and a trace at the school', async () => {
  expect(await asksForCode()).toBe(true);
  await reset('--email', ' Parent@family.example', '--checked', checked);
  expect(await asksForCode()).toBe(false);
  expect(await identity.secondFactors.state(account)).toMatchObject({ recoveryCodesLeft: 0 });
  expect(await database.seed`select kind, recipient from identity.mail where person_id = ${parent}`).toEqual([
    { kind: 'second-factor-reset', recipient: email },
  ]);
  const [school] = world.schools;
  expect(
    await database.seed`select school_id, service, detail->>'checked' as checked from audit.event where subject_id = ${parent}`,
  ).toEqual([{ school_id: school.id, service: 'command', checked }]);
});

test('a code of somebody else would be removed, or half of what belongs to it, where the address is wrong', async () => {
  await expect(reset('--email', 'other@family.example', '--checked', checked)).rejects.toThrow('Nobody signs in as');
  expect(await asksForCode()).toBe(true);
  await reset('--email', email, '--checked', checked);
  await expect(reset('--email', email, '--checked', checked)).rejects.toThrow('No code is asked of');
});

test('what is missing is said at once, all of it', () => {
  expect(() => readArguments(['--checked', 'yes'])).toThrow(/--email needs[^]*--checked says/);
  expect(() => readArguments(['--mail', 'x'])).toThrow(/npm run reset-code -- --email/);
});
