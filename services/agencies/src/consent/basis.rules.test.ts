import { describe, expect, test } from 'vitest';
import type { IsoDate } from '@hedgerow/rules';
import { basisOn, consentStands } from './basis.rules.ts';

const today = '2026-11-22' as IsoDate;
const consent = (facts: Partial<{ givenOn: string; validUntil: string | null; withdrawnOn: string | null }> = {}) => ({
  givenOn: '2026-11-01',
  validUntil: null,
  withdrawnOn: null,
  ...facts,
});
const ground = (facts: Partial<{ recordedOn: string; endedOn: string | null }> = {}) => ({
  recordedOn: '2026-11-01',
  endedOn: null,
  ...facts,
});

describe('on what a school may share', () => {
  test('nothing recorded is no basis', () => {
    expect(basisOn([], [], today)).toBeNull();
  });

  test('a consent that was withdrawn allows nothing, whatever day the family named', () => {
    expect(basisOn([consent({ withdrawnOn: '2026-11-22' })], [], today)).toBeNull();
    expect(consentStands(consent({ withdrawnOn: '2026-11-10' }), '2026-11-05' as IsoDate)).toBe(false);
  });

  test('a consent covers its last day and not the day after', () => {
    expect(consentStands(consent({ validUntil: '2026-11-22' }), today)).toBe(true);
    expect(consentStands(consent({ validUntil: '2026-11-21' }), today)).toBe(false);
  });

  test('a consent does not reach back before it was given', () => {
    expect(consentStands(consent({ givenOn: '2026-11-23' }), today)).toBe(false);
  });

  test('where the law allows it, another ground is enough without consent', () => {
    expect(basisOn([], [ground()], today)).toEqual({ kind: 'OTHER_GROUND', until: null });
    expect(basisOn([], [ground({ endedOn: '2026-11-20' })], today)).toBeNull();
  });

  test('the longest of several consents counts', () => {
    expect(basisOn([consent({ validUntil: '2026-12-01' }), consent({ validUntil: '2027-01-31' })], [], today)).toEqual({
      kind: 'CONSENT',
      until: '2027-01-31',
    });
  });

  test('with another ground beside it, a consent that runs out does not end the sharing', () => {
    expect(basisOn([consent({ validUntil: '2026-12-01' })], [ground()], today)).toEqual({
      kind: 'CONSENT',
      until: null,
    });
  });
});
