import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { newId } from '@hedgerow/db';
import { openPool, type Sql } from '@hedgerow/db/pool';
import { useTestDatabase } from '@hedgerow/testing';
import { openIdentity, type Connected, type IdentityService } from '../src/index.ts';
import { luciaSessions } from '../src/lucia/lucia-sessions.ts';
import { movingClock } from './moving-clock.ts';
import { whole } from './whole.ts';

const database = useTestDatabase();
const clock = movingClock();
const personId = newId();
const account = { email: 'jo@ashcombe.example', password: 'corrie moor lantern' };
let identity: IdentityService & Connected;
let app: Sql;

beforeAll(async () => {
  identity = await openIdentity({
    url: database.urlOf('identity_app'),
    clock,
    secret: 'a secret of at least 32 characters',
    encryptionKey: 'a key of at least 32 characters, kept apart',
  });
  app = openPool(database.urlOf('identity_app'), { max: 1 });
  await identity.addAccount({ ...account, personId }, { requestId: 'set-up' });
});
afterAll(() => Promise.all([identity.close(), app.end({ timeout: 5 })]));

const signIn = async () =>
  whole(
    await identity.signIn({
      ...account,
      address: '192.0.2.1',
      userAgent: 'Mozilla/5.0 (Windows NT 10.0; rv:150.0) Gecko/20100101 Firefox/150.0',
      requestId: 'request',
    }),
  );
const everything = async (): Promise<string> => {
  const tables = [
    'identity.account',
    'identity.session',
    'identity.known_device',
    'identity.sign_in_attempt',
    'audit.event',
  ];
  return (await Promise.all(tables.map((table) => database.seed.unsafe(`select t::text from ${table} t`))))
    .flat()
    .map((row) => JSON.stringify(row))
    .join('\n');
};

it('stores of a token nothing but its SHA-256, so that a stolen backup opens no session', async () => {
  const { token, deviceToken, session } = await signIn();
  const [row] = await database.seed<
    { hash: string }[]
  >`select encode(token_hash, 'hex') as hash from identity.session where id = ${session.id}`;
  expect(row?.hash).toBe(createHash('sha256').update(token).digest('hex'));
  const stored = await everything();
  expect(stored).not.toContain(token);
  expect(stored).not.toContain(deviceToken);
});

it('keeps no password, no IP address and no user-agent header', async () => {
  await signIn();
  const stored = await everything();
  expect(stored).not.toContain(account.password);
  expect(stored).not.toContain('192.0.2.1');
  expect(stored).not.toContain('Mozilla');
  expect(stored).toContain('Firefox on Windows');
});

it('hashes passwords with Argon2id at 19 MiB and two passes or stronger', async () => {
  const [row] = await database.seed<
    { hash: string }[]
  >`select password_hash as hash from identity.account where person_id = ${personId}`;
  const [, memory, passes] = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=1\$/.exec(row?.hash ?? '') ?? [];
  expect(Number(memory)).toBeGreaterThanOrEqual(19_456);
  expect(Number(passes)).toBeGreaterThanOrEqual(2);
});

it('answers who is asking in one statement, whether the use is written down or not', async () => {
  const { token } = await signIn();
  const statements: string[] = [];
  const counting = openPool(database.urlOf('identity_app'), {
    max: 1,
    onStatement: (statement) => {
      statements.push(statement);
    },
  });
  const sessions = luciaSessions(counting, clock);
  await sessions.validate(token);
  statements.length = 0;
  await sessions.validate(token);
  clock.passMinutes(2);
  await sessions.validate(token);
  expect(statements).toHaveLength(2);
  await counting.end();
});

it('reads roles by the day of its own clock, whatever day Postgres thinks it is', async () => {
  const { token } = await signIn();
  await database.seed`insert into access.assignment (id, person_id, role, school_id, pupil_id, starts_on, ends_on) values (${newId()}, ${personId}, 'parent', ${newId()}, ${newId()}, '2026-11-23', '2026-11-23')`;
  expect(await identity.validate(token)).toMatchObject({ account: { roles: ['parent'] } });
  clock.passMinutes(10);
  const elsewhere = luciaSessions(app, { now: clock.now, today: () => '2026-11-24' });
  expect(await elsewhere.validate(token)).toMatchObject({ account: { roles: [] } });
});

it('forces row-level security on every table of the schema, each with a policy for identity and for no role that serves requests', async () => {
  const tables = await database.seed<{ name: string; forced: boolean; roles: string[] }[]>`
    select c.relname as name, c.relrowsecurity and c.relforcerowsecurity as forced,
      (select array_agg(distinct r.rolname::text order by r.rolname::text) from pg_policy p cross join unnest(p.polroles) as granted(oid) join pg_roles r on r.oid = granted.oid where p.polrelid = c.oid) as roles
    from pg_class c where c.relnamespace = 'identity'::regnamespace and c.relkind = 'r' order by 1`;
  const byIdentity = ['known_device', 'provider_link', 'provider_request', 'reset_request', 'sign_in_attempt'];
  // Invitations are accepted, sign-ins closed and second factors reset by functions of access, whose role signs in nowhere.
  const alsoByFunction = [
    'account',
    'half_sign_in',
    'link',
    'mail',
    'recovery_code',
    'second_factor',
    'second_factor_setup',
    'session',
  ];
  expect(tables).toEqual(
    [
      ...byIdentity.map((name) => ({ name, forced: true, roles: ['identity_app'] })),
      ...alsoByFunction.map((name) => ({ name, forced: true, roles: ['access_definer', 'identity_app'] })),
    ].toSorted((one, other) => (one.name < other.name ? -1 : 1)),
  );
});

it('shows its tables to no service, not even to one that was granted them by mistake', async () => {
  const admin = openPool(database.adminUrl, { max: 1 });
  await expect(database.bare('schools_app')`select 1 from identity.account`).rejects.toThrow(/permission denied/);
  await admin`grant usage on schema identity to schools_app`;
  await admin`grant select on all tables in schema identity to schools_app`;
  expect(await database.bare('schools_app')`select 1 from identity.account`).toHaveLength(0);
  expect(await database.bare('schools_app')`select 1 from identity.session`).toHaveLength(0);
  await admin.end();
});

it.each([
  ['read who may do what', 'select 1 from access.assignment'],
  ['read the audit', 'select 1 from audit.event'],
  ['read a school', 'select 1 from reference.school'],
  ['prolong a session', `update identity.session set expires_at = expires_at + interval '1 day'`],
  ['give a session to someone else', `update identity.session set account_id = gen_random_uuid()`],
  ['give an account to someone else', `update identity.account set person_id = gen_random_uuid()`],
  ['remove an account', 'delete from identity.account'],
  ['ask for the rights of a service', `select access.school_ids('plan.read')`],
])('has no right to %s', async (_what, statement) => {
  await expect(app.unsafe(statement)).rejects.toThrow(/permission denied/);
});

it('writes audit rows in its own name only', async () => {
  const forge = app`insert into audit.event (id, at, kind, action, request_id, service) values (${newId()}, now(), 'write', 'plan.write', 'forged', 'provision')`;
  await expect(forge).rejects.toThrow(/row-level security/);
});

it('counts exactly where two processes are asked at once', async () => {
  const other = await openIdentity({
    url: database.urlOf('identity_app'),
    clock,
    secret: 'a secret of at least 32 characters',
    encryptionKey: 'a key of at least 32 characters, kept apart',
  });
  const attempt = (service: IdentityService) =>
    service
      .signIn({ ...account, password: 'not the password', address: '198.51.100.9', requestId: 'request' })
      .catch((error: unknown) => (error as { code?: string }).code);
  const codes = await Promise.all(
    Array.from({ length: 30 }, (_, index) => attempt(index % 2 === 0 ? identity : other)),
  );
  expect(codes.filter((code) => code === 'sign-in-refused')).toHaveLength(10);
  await other.close();
});

it('sweeps away what no longer counts when someone signs in', async () => {
  const old = await signIn();
  clock.passMinutes(26 * 60);
  await signIn();
  const rows = await database.seed`select 1 from identity.session where id = ${old.session.id}`;
  const tries = await database.seed`select 1 from identity.sign_in_attempt`;
  expect([rows.length, tries.length]).toEqual([0, 0]);
});
