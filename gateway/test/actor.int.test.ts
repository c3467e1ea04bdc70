import { SignJWT, UnsecuredJWT } from 'jose';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  actorHeader,
  actorKey,
  signActor,
  standingClock,
  systemClock,
  type Actor,
  type RunningSubgraph,
} from '@hedgerow/service-kit';
import { useTestDatabase } from '@hedgerow/testing';
import { keyOf, startTiny, tinySchools } from './tiny-subgraphs.ts';

const database = useTestDatabase();
let schools: RunningSubgraph;
beforeAll(async () => {
  schools = await startTiny(tinySchools, database);
});
afterAll(() => schools.stop());

const actor: Actor = {
  personId: '01900000-0000-7000-8000-000000000009',
  sessionId: 'session',
  requestId: 'request',
  roles: ['school_senco'],
  confirmedAt: null,
};
const key = await actorKey(keyOf('schools'));

const ask = async (signed: string | undefined, body = JSON.stringify({ query: '{ caller { personId } }' })) => {
  const response = await fetch(schools.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(signed === undefined ? {} : { [actorHeader]: signed }) },
    body,
  });
  return { status: response.status, text: await response.text() };
};
const claims = (issuer = 'hedgerow-gateway', alg = 'HS256') => {
  const now = Math.floor(systemClock.now().epochMilliseconds / 1000);
  return new SignJWT({ sid: 'session', rid: 'request', roles: ['school_senco'] })
    .setProtectedHeader({ alg })
    .setSubject(actor.personId)
    .setAudience('schools')
    .setIssuer(issuer)
    .setIssuedAt(now)
    .setExpirationTime(now + 60);
};

it('answers an actor that the gateway signed for it', async () => {
  const answer = await ask(await signActor(actor, 'schools', key, systemClock));
  expect(answer.status).toBe(200);
  expect(answer.text).toContain(actor.personId);
});

it.each<[string, () => Promise<string | undefined>]>([
  ['no signature', () => Promise.resolve(undefined)],
  ['something that is no signature', () => Promise.resolve('x.y.z')],
  [
    'a signature with another key',
    async () => signActor(actor, 'schools', await actorKey(keyOf('provision')), systemClock),
  ],
  ['a signature for another subgraph', () => signActor(actor, 'provision', key, systemClock)],
  ['a signature of yesterday', () => signActor(actor, 'schools', key, standingClock('2020-01-01'))],
  ['a signature of tomorrow', () => signActor(actor, 'schools', key, standingClock('2120-01-01'))],
  ['a signature by somebody else', () => claims('somebody-else').sign(key)],
  [
    'a signature with another algorithm',
    () => claims('hedgerow-gateway', 'HS512').sign(new TextEncoder().encode(keyOf('schools'))),
  ],
  [
    'no algorithm',
    () =>
      Promise.resolve(
        new UnsecuredJWT({ sid: 'session', rid: 'request', roles: [] })
          .setSubject(actor.personId)
          .setAudience('schools')
          .setIssuer('hedgerow-gateway')
          .encode(),
      ),
  ],
  [
    'no person',
    () =>
      new SignJWT({ sid: 's', rid: 'r', roles: [] })
        .setProtectedHeader({ alg: 'HS256' })
        .setAudience('schools')
        .setIssuer('hedgerow-gateway')
        .setIssuedAt()
        .setExpirationTime('1m')
        .sign(key),
  ],
  [
    'a person changed after signing',
    async () => {
      const [header, payload = '', signature] = (await signActor(actor, 'schools', key, systemClock)).split('.');
      const changed = { ...(JSON.parse(Buffer.from(payload, 'base64url').toString()) as object), sub: 'someone-else' };
      return [header, Buffer.from(JSON.stringify(changed)).toString('base64url'), signature].join('.');
    },
  ],
])('a subgraph refuses a caller with %s before it parses anything', async (_what, sign) => {
  const answer = await ask(await sign(), 'this is not even JSON');
  expect(answer.status).toBe(401);
  expect(JSON.parse(answer.text)).toMatchObject({ errors: [{ extensions: { code: 'not-signed-in' } }] });
});
