import { describe, expect, test } from 'vitest';
import { endingSentence, type SharedReferral } from '#lib/referrals/ending.ts';

const today = '2026-11-23';
const referral = (over: Partial<SharedReferral> = {}, route: 'PORTAL' | 'EMAIL' = 'PORTAL', hasAccount = true) =>
  ({
    sentOn: '2026-11-16',
    service: { route, agency: { name: 'Northdale Therapies', professionals: [{ hasAccount, endsOn: null }] } },
    consents: [{ id: 'mother', stands: true }],
    otherGrounds: [],
    ...over,
  }) satisfies SharedReferral;

describe('what ends with a consent is said as it is', () => {
  test('access ends at once where people of the agency look in here and nothing else stands', () => {
    expect(endingSentence(referral(), 'mother', today)).toMatch(/^Access ends at once/);
  });

  test('a second parent’s consent keeps the agency in, and nobody is told otherwise', () => {
    const both = referral({
      consents: [
        { id: 'mother', stands: true },
        { id: 'father', stands: true },
      ],
    });
    expect(endingSentence(both, 'mother', today)).toMatch(/^Sharing goes on/);
  });

  test('so does another legal ground', () => {
    expect(endingSentence(referral({ otherGrounds: [{ id: 'court', stands: true }] }), 'mother', today)).toMatch(
      /^Sharing goes on/,
    );
  });

  test('a consent or ground that has ended keeps nobody in', () => {
    expect(endingSentence(referral({ otherGrounds: [{ id: 'court', stands: false }] }), 'mother', today)).toMatch(
      /^Access ends/,
    );
  });

  test('what went by e-mail stays with the agency, and the school is told to ask', () => {
    const sentence = endingSentence(referral({}, 'EMAIL', false), 'mother', today);
    expect(sentence).not.toContain('at once');
    expect(sentence).toContain('Tell it today');
  });

  test('somebody who left the agency is nobody who can look in', () => {
    const left = referral({
      service: {
        route: 'PORTAL',
        agency: { name: 'Northdale Therapies', professionals: [{ hasAccount: true, endsOn: '2026-11-22' }] },
      },
    });
    expect(endingSentence(left, 'mother', today)).not.toContain('Access ends at once');
  });

  test('nothing ends where nothing was sent', () => {
    expect(endingSentence(referral({ sentOn: null }), 'mother', today)).toMatch(/^Nothing has been sent/);
  });
});
