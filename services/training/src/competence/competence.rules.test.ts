import { describe, expect, it } from 'vitest';
import { parseIsoDate } from '@hedgerow/rules';
import { expiresOn, expiryDuties, isCurrent, isUsableAt, mayRenew, standingOf } from './competence.rules.ts';

const on = parseIsoDate;
const today = on('2026-11-23');
const award = (expires: string | null, ended: string | null = null) => ({
  expiresOn: expires === null ? null : on(expires),
  endedOn: ended === null ? null : on(ended),
});

describe('where an award stands', () => {
  it.each([
    ['counts for good where it does not lapse', award(null), 'CURRENT'],
    ['counts on its last day', award('2026-11-23'), 'EXPIRING'],
    ['does not count the day after', award('2026-11-22'), 'EXPIRED'],
    ['is announced 90 days ahead', award('2027-02-21'), 'EXPIRING'],
    ['is not announced on the ninety-first', award('2027-02-22'), 'CURRENT'],
    ['does not count once ended', award(null, '2026-01-01'), 'ENDED'],
  ])('%s', (_name, given, standing) => {
    expect(standingOf(given, today)).toBe(standing);
    expect(isCurrent(given, today)).toBe(standing === 'CURRENT' || standing === 'EXPIRING');
  });
});

describe('when an award is renewed', () => {
  it('is by the validity of the award', () => {
    expect(expiresOn(expiryDuties(on('2024-08-31'), 24, null))).toBe('2026-08-31');
  });

  it('is by the day on the certificate where there is one', () => {
    expect(expiresOn(expiryDuties(on('2024-08-31'), 24, on('2025-09-15')))).toBe('2025-09-15');
  });

  it('is never where the award does not lapse', () => {
    expect(expiryDuties(on('2024-08-31'), null, null)).toEqual([]);
  });

  it('is never by an older certificate, nor by training that has not happened', () => {
    expect(mayRenew({ gainedOn: on('2026-01-01') }, on('2026-01-01'), today)?.code).toBe('competence/not-newer');
    expect(mayRenew(undefined, on('2026-11-24'), today)?.code).toBe('competence/in-the-future');
    expect(mayRenew({ gainedOn: on('2026-01-01') }, on('2026-06-01'), today)).toBeNull();
  });
});

describe('whose list an entry is on', () => {
  const memberships = [{ schoolId: 'ashcombe', organisationId: 'trust' }];

  it.each([
    ['a common entry is on every list', { schoolId: null, organisationId: null }, true],
    ['a school has its own', { schoolId: 'ashcombe', organisationId: null }, true],
    ["and not another school's", { schoolId: 'brindle', organisationId: null }, false],
    ["a trust's is on the list of its schools", { schoolId: null, organisationId: 'trust' }, true],
    [
      'and not on that of others, though the same SENCo serves both',
      { schoolId: null, organisationId: 'network' },
      false,
    ],
  ])('%s', (_name, entry, usable) => {
    expect(isUsableAt(entry, 'ashcombe', memberships)).toBe(usable);
  });
});
