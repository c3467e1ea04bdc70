import { describe, expect, it } from 'vitest';
import { parseIsoDate } from '@hedgerow/rules';
import { dbsPolicy, mayReplace, recheckDueOn, recheckDuties } from './dbs.rules.ts';

const on = parseIsoDate;

describe('the next DBS check', () => {
  it('falls due after the interval that the school has set', () => {
    expect(recheckDueOn(recheckDuties(on('2024-02-29'), 36))).toBe('2027-02-28');
    expect(recheckDueOn(recheckDuties(on('2024-02-29'), 12))).toBe('2025-02-28');
  });

  it('is not asked for where the school asks for none, since a check has no expiry in law', () => {
    expect(recheckDuties(on('2024-02-29'), null)).toEqual([]);
    expect(recheckDueOn([])).toBeNull();
  });

  it('follows the usual three years where a school has decided nothing', () => {
    expect(dbsPolicy('school', undefined)).toEqual({ schoolId: 'school', recheckMonths: 36, version: 0 });
  });

  it('is never replaced by an older certificate, nor by one from the future', () => {
    const today = on('2026-11-23');
    expect(mayReplace({ issuedOn: on('2025-01-01') }, on('2024-01-01'), today)?.code).toBe('dbs/not-newer');
    expect(mayReplace(undefined, on('2026-11-24'), today)?.code).toBe('dbs/in-the-future');
    expect(mayReplace({ issuedOn: on('2025-01-01') }, on('2026-11-23'), today)).toBeNull();
  });
});
