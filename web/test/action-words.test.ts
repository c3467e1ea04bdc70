import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { actionSentence, actionWords } from '../src/lib/access/action-words.ts';
import { sealSentence } from '../src/lib/access/seal-sentence.ts';

const house = join(import.meta.dirname, '../..');

/** Every action that a service or the sign-in records, as its source says. */
function recordedActions(): string[] {
  const files = globSync(['services/*/src/**/*.ts', 'packages/{audit,identity,service-kit}/src/**/*.ts'], {
    cwd: house,
  })
    .filter((file) => !file.includes('__generated__') && !file.endsWith('.test.ts'))
    .map((file) => readFileSync(join(house, file), 'utf8'))
    .filter((source) => /\b(audit|recordAudit|AuditEvent|auditRow)\b/.test(source));
  // A referral's moves are recorded under the names that its table knows.
  const table = readFileSync(join(house, 'services/agencies/migrations/20261122T0910_referral.sql'), 'utf8');
  const moves = /referral_event_action_known check \(action in \(([^)]*)\)/.exec(table)?.[1]?.match(/[A-Z_]+/g) ?? [];
  return [
    ...new Set([
      ...files.flatMap((source) =>
        [...source.matchAll(/(?:\baction: |auditDirectory\(op, |info, )'([a-z-]+\.[a-z-]+)'/g)].map(
          ([, action = '']) => action,
        ),
      ),
      ...moves.map((move) => `referral.${move.toLowerCase().replaceAll('_', '-')}`),
    ]),
  ];
}

test('nobody reads a code: everything that is recorded has its words on the page of who opened what', () => {
  const actions = recordedActions();
  expect(actions.length).toBeGreaterThan(100);
  const mute = actions.filter((action) => actionWords[action] === undefined && !notAnAction.has(action));
  expect(mute).toEqual([]);
});

/** Written in the same way, and no audit rows. */
const notAnAction: ReadonlySet<string> = new Set(['training.bold', 'training.fragile', 'training.note']);

test('an action of a newer version is still a sentence', () => {
  expect(actionSentence('moon.land')).toBe('did something that this page has no words for');
});

test('the seal is said in a plain sentence, and a broken one says what to do', () => {
  const seal = { sealedUpTo: '2026-11-23T14:03:00Z', waiting: 0, checkedAt: '2026-11-23T09:00:00Z', isWhole: true };
  expect(sealSentence(seal)).toBe('Sealed up to 23 Nov, 14:03; whole when it was checked 23 Nov, 09:00.');
  expect(sealSentence({ ...seal, waiting: 1 })).toContain('1 entry waits for the seal.');
  expect(sealSentence({ ...seal, checkedAt: null, isWhole: null })).toBe(
    'Sealed up to 23 Nov, 14:03, not checked yet.',
  );
  expect(sealSentence({ ...seal, isWhole: false })).toContain('not as it was written');
});
