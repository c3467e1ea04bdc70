import { expect, test } from 'vitest';
import { isFreshProof } from './fresh-proof.ts';

const now = Date.UTC(2026, 10, 23, 12);
const secondsAgo = (seconds: number): string => new Date(now - seconds * 1000).toISOString();

test('a proof of ten minutes ago is fresh, and a second later it is not', () => {
  expect(isFreshProof(secondsAgo(600), now)).toBe(true);
  expect(isFreshProof(secondsAgo(601), now)).toBe(false);
});

test('a session that never proved anything is not fresh, nor is a proof at no time', () => {
  expect(isFreshProof(null, now)).toBe(false);
  expect(isFreshProof('lately', now)).toBe(false);
});

test('a proof from the future is not fresh, so that a clock set back opens nothing', () => {
  expect(isFreshProof(secondsAgo(-60), now)).toBe(true);
  expect(isFreshProof(secondsAgo(-61), now)).toBe(false);
});
