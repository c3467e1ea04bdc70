import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isRefusal } from '@hedgerow/rules';
import {
  nextReferralMoves,
  nextReferralStage,
  openStages,
  referralTable,
  type ReferralMove,
  type ReferralStage,
  type Side,
} from './referral.rules.ts';

const stages = Object.keys(referralTable) as ReferralStage[];
const moves = [...new Set(stages.flatMap((stage) => Object.keys(referralTable[stage]) as ReferralMove[]))];
const grounded = { side: 'SCHOOL', isGrounded: true } as const;

describe('the life of a referral', () => {
  test('a good one goes from draft to done', () => {
    const path: ReferralMove[] = [
      'RECORD_CONSENT',
      'SEND',
      'ACKNOWLEDGE',
      'ACCEPT',
      'START_WAITING',
      'START_INVOLVEMENT',
      'RECORD_ADVICE',
      'TURN_ADVICE_INTO_PROVISION',
      'CLOSE',
    ];
    const passed = path.reduce<ReferralStage[]>(
      (seen, move) => {
        const next = nextReferralStage(seen.at(-1) ?? 'DRAFT', move, grounded);
        return isRefusal(next) ? seen : [...seen, next];
      },
      ['DRAFT'],
    );
    expect(passed).toEqual([
      'DRAFT',
      'CONSENT_RECORDED',
      'SENT',
      'ACKNOWLEDGED',
      'ACCEPTED',
      'WAITING',
      'ACTIVE',
      'REPORT_RECEIVED',
      'PROVISION_MADE',
      'DONE',
    ]);
  });

  test('nothing is sent from a draft, nor without a ground that stands', () => {
    expect(nextReferralStage('DRAFT', 'SEND', grounded)).toMatchObject({ code: 'referral/no-ground' });
    expect(nextReferralStage('CONSENT_RECORDED', 'SEND', { side: 'SCHOOL', isGrounded: false })).toMatchObject({
      code: 'referral/no-ground',
    });
  });

  test('a withdrawal takes back what waits for the agency', () => {
    const gone = { side: 'SCHOOL', isGrounded: false } as const;
    expect(nextReferralStage('CONSENT_RECORDED', 'WITHDRAW_CONSENT', gone)).toBe('DRAFT');
    for (const stage of ['SENT', 'ACKNOWLEDGED', 'ACCEPTED', 'WAITING', 'ACTIVE'] as const)
      expect(nextReferralStage(stage, 'WITHDRAW_CONSENT', gone)).toBe('REVOKED');
  });

  test('a withdrawal keeps the advice that the school already has', () => {
    const gone = { side: 'SCHOOL', isGrounded: false } as const;
    expect(nextReferralStage('REPORT_RECEIVED', 'WITHDRAW_CONSENT', gone)).toBe('REPORT_RECEIVED');
    expect(nextReferralStage('REPORT_RECEIVED', 'TURN_ADVICE_INTO_PROVISION', gone)).toBe('PROVISION_MADE');
  });

  test('one of two grounds may go without ending the sharing', () => {
    expect(nextReferralStage('SENT', 'WITHDRAW_CONSENT', grounded)).toBe('SENT');
  });

  test('what is closed or taken back stays so', () => {
    for (const move of moves) {
      expect(isRefusal(nextReferralStage('DONE', move, grounded))).toBe(true);
      expect(isRefusal(nextReferralStage('REVOKED', move, grounded))).toBe(true);
    }
  });

  test('an agency never acts without a ground, and never makes a move of the school', () => {
    fc.assert(
      fc.property(fc.constantFrom(...stages), fc.constantFrom(...moves), (stage, move) => {
        expect(isRefusal(nextReferralStage(stage, move, { side: 'AGENCY', isGrounded: false }))).toBe(true);
        if (
          [
            'SEND',
            'EDIT',
            'RECORD_CONSENT',
            'RECORD_OTHER_GROUND',
            'WITHDRAW_CONSENT',
            'CHASE',
            'CLOSE',
            'REVOKE',
            'TURN_ADVICE_INTO_PROVISION',
          ].includes(move)
        ) {
          expect(isRefusal(nextReferralStage(stage, move, { side: 'AGENCY', isGrounded: true }))).toBe(true);
        }
      }),
    );
  });

  test('the moves that are offered are moves that are allowed', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...stages),
        fc.constantFrom<Side>('SCHOOL', 'AGENCY'),
        fc.boolean(),
        (stage, side, isGrounded) => {
          for (const move of nextReferralMoves(stage, side, isGrounded)) {
            const isRecordingGround = move === 'RECORD_CONSENT' || move === 'RECORD_OTHER_GROUND';
            expect(
              isRefusal(nextReferralStage(stage, move, { side, isGrounded: isGrounded || isRecordingGround })),
              `${side} ${stage} ${move}`,
            ).toBe(false);
          }
        },
      ),
    );
  });

  test('every open stage has a way on', () => {
    for (const stage of openStages) expect(nextReferralMoves(stage, 'SCHOOL', true).length).toBeGreaterThan(0);
  });
});
