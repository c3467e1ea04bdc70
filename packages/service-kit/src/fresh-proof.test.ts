import { expect, test } from 'vitest';
import { standingClock } from './clock.ts';
import { requireFreshProof } from './fresh-proof.ts';

const clock = standingClock('2026-11-23');
const now = clock.now();
const rememberProof = (): void => undefined;
const actor = (minutesAgo: number) => ({
  personId: 'p',
  sessionId: 's',
  requestId: 'r',
  roles: [],
  confirmedAt: now.subtract({ minutes: minutesAgo }).toString(),
});

test('whoever proved who they are ten minutes ago goes on, in an operation and in a read', () => {
  requireFreshProof({ actor: actor(10), now, rememberProof });
  requireFreshProof({ actor: actor(10), clock });
});

test('whoever has to prove it again is told so by a code of its own', () => {
  for (const asked of [
    { actor: actor(11), now, rememberProof },
    { actor: actor(11), clock },
    { actor: { ...actor(0), confirmedAt: null }, clock },
  ])
    expect(() => {
      requireFreshProof(asked);
    }).toThrow(expect.objectContaining({ code: 'confirm-identity' }));
});
