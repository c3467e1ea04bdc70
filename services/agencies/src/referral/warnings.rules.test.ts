import { describe, expect, test } from 'vitest';
import type { IsoDate } from '@hedgerow/rules';
import { referralWarnings } from './warnings.rules.ts';

const today = '2026-11-22' as IsoDate;
const good = { reviewedCycles: 2, triedSoFar: 'Word aware groups for two terms; 40 new words used in talk.' };
const service = { minimumReviewedCycles: 2, verifiedOn: '2026-09-01', closedOn: null };
const codes = (...args: Parameters<typeof referralWarnings>) => referralWarnings(...args).map(({ code }) => code);

describe('what a service is likely to send back', () => {
  test('a full referral to a checked service has no warning', () => {
    expect(codes(good, service, today)).toEqual([]);
  });

  test('fewer reviewed cycles than the service asks for', () => {
    expect(referralWarnings({ ...good, reviewedCycles: 1 }, service, today)).toEqual([
      {
        code: 'TOO_FEW_REVIEWED_CYCLES',
        text: 'The service asks for 2 reviewed cycles in this need area; 1 are on record.',
      },
    ]);
  });

  test('nothing said about what was tried', () => {
    expect(codes({ ...good, triedSoFar: ' \n' }, service, today)).toEqual(['NOTHING_TRIED']);
  });

  test('directory facts that nobody checked for a year', () => {
    expect(codes(good, { ...service, verifiedOn: '2025-11-21' }, today)).toEqual(['SERVICE_NOT_VERIFIED']);
    expect(codes(good, { ...service, verifiedOn: '2025-11-22' }, today)).toEqual([]);
  });

  test('a service that closed', () => {
    expect(codes(good, { ...service, closedOn: '2026-11-21' }, today)).toEqual(['SERVICE_CLOSED']);
  });
});
