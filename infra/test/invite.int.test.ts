import { afterAll, beforeAll, expect, test } from 'vitest';
import { openAdmission } from '@hedgerow/identity';
import { systemClock } from '@hedgerow/service-kit';
import { useTestDatabase } from '@hedgerow/testing';
import { readArguments } from '../src/invite/arguments.ts';
import { inviteAdministrator } from '../src/invite/invite.ts';
import { houseOf } from './other-schools/readers.ts';

const database = useTestDatabase();
const args = [
  '--organisation',
  'Wayfarer Learning Trust',
  '--email',
  ' Jo@Wayfarer.example',
  '--name',
  'Jo van Penrose',
];
let admission: ReturnType<typeof openAdmission>;

beforeAll(() => {
  const { secrets, settings } = houseOf(database.adminUrl);
  admission = openAdmission({
    url: database.urlOf('identity_app'),
    secret: secrets.identitySecret,
    clock: systemClock,
    origin: settings.publicOrigin,
    max: 2,
  });
});
afterAll(() => admission.close());

const invite = () => inviteAdministrator(houseOf(database.adminUrl), readArguments(args));
const tokenOf = (link: string): string => link.split('/').at(-1) ?? '';

test('an empty database can be entered: the command’s link makes the first administrator, once', async () => {
  const first = await invite();
  expect(first).toMatchObject({ organisation: 'Wayfarer Learning Trust', isNew: true });
  expect(first.link).toMatch(/^http:\/\/localhost:3000\/welcome\/[a-z2-7]{40}$/);
  const second = await invite();
  expect(second.isNew).toBe(false);
  expect(await admission.follow(tokenOf(first.link))).toMatchObject({ state: 'ended' });
  expect(await admission.follow(tokenOf(second.link))).toMatchObject({
    state: 'open',
    givenName: 'Jo',
    familyName: 'van Penrose',
    place: 'Wayfarer Learning Trust',
    roles: ['administrator'],
  });
  const password = 'three random words';
  const { email } = await admission.acceptAsNew(tokenOf(second.link), password, { requestId: 'r' });
  expect(email).toBe('jo@wayfarer.example');
  const account = await database.seed`
    select a.role from access.assignment a join identity.account s using (person_id) where s.email = ${email}`;
  expect(account).toEqual([{ role: 'administrator' }]);
  await expect(invite()).rejects.toThrow('has an administrator who can sign in');
  expect(await database.seed`select count(*)::int as n from schools.organisation`).toEqual([{ n: 1 }]);
});

test('what is missing is said at once, all of it', () => {
  expect(() => readArguments(['--kind', 'club', '--name', 'Jo'])).toThrow(
    /--organisation needs[^]*--email needs[^]*--name needs[^]*--kind is one of trust, federation, council, network/,
  );
  expect(() => readArguments(['--organization', 'x'])).toThrow(/npm run invite -- --organisation/);
  expect(readArguments([...args, '--kind', 'council'])).toMatchObject({ kind: 'LOCAL_AUTHORITY' });
});
