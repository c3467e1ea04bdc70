import { describe, expect, test } from 'vitest';
import { SignJWT } from 'jose';
import { actorKey, signActor, verifyActor, type Actor } from './actor.ts';
import { standingClock } from './clock.ts';

const key = await actorKey('a key of the provision subgraph, long enough');
const otherKey = await actorKey('a key of the training subgraph, long enough');
const actor: Actor = {
  personId: '0193a0a0-0000-7000-8000-000000000001',
  sessionId: 's',
  requestId: 'r',
  roles: ['shared_senco'],
  confirmedAt: '2026-11-23T11:55:00Z',
};
const clock = standingClock('2026-11-23');
const refused = { code: 'not-signed-in' };

describe('who a subgraph believes', () => {
  test('the gateway’s signature carries person, session, request, roles and the last proof of identity', async () => {
    expect(await verifyActor(await signActor(actor, 'provision', key, clock), 'provision', key, clock)).toEqual(actor);
  });

  test('no proof of identity that the gateway did not write down as an instant', async () => {
    for (const confirmedAt of [null, '', 'yesterday']) {
      const token = await signActor({ ...actor, confirmedAt }, 'provision', key, clock);
      expect((await verifyActor(token, 'provision', key, clock)).confirmedAt).toBeNull();
    }
  });

  test('nobody without a signature', async () => {
    await expect(verifyActor(undefined, 'provision', key, clock)).rejects.toMatchObject(refused);
  });

  test('no signature made for another subgraph, so that one captured there opens nothing here', async () => {
    await expect(
      verifyActor(await signActor(actor, 'training', key, clock), 'provision', key, clock),
    ).rejects.toMatchObject(refused);
    await expect(
      verifyActor(await signActor(actor, 'provision', otherKey, clock), 'provision', key, clock),
    ).rejects.toMatchObject(refused);
  });

  test('no signature older than a minute, so that a replayed one is worthless', async () => {
    const token = await signActor(actor, 'provision', key, clock);
    const later = standingClock('2026-11-24');
    await expect(verifyActor(token, 'provision', key, later)).rejects.toMatchObject(refused);
  });

  test('no token that says it needs no signature', async () => {
    const header = Buffer.from(JSON.stringify({ alg: 'none' })).toString('base64url');
    const [, payload] = (await signActor(actor, 'provision', key, clock)).split('.');
    await expect(verifyActor(`${header}.${payload ?? ''}.`, 'provision', key, clock)).rejects.toMatchObject(refused);
  });

  test('no roles that the matrix does not know', async () => {
    const now = Math.floor(clock.now().epochMilliseconds / 1000);
    const token = await new SignJWT({ sid: 's', rid: 'r', roles: ['shared_senco', 'emperor'] })
      .setProtectedHeader({ alg: 'HS256' })
      .setIssuer('hedgerow-gateway')
      .setAudience('provision')
      .setSubject(actor.personId)
      .setIssuedAt(now)
      .setExpirationTime(now + 60)
      .sign(key);
    expect((await verifyActor(token, 'provision', key, clock)).roles).toEqual(['shared_senco']);
  });
});
