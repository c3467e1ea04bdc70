import { describe, expect, test } from 'vitest';
import { isRefusal, parseIsoDate, type Refusal } from '@hedgerow/rules';
import type { NeedRow, SenStatusRow, StatusCode } from '../db/pupil.table.ts';
import { decideStatus, needChanges, supportedSince } from './status.rules.ts';

const day = parseIsoDate;
const today = day('2026-11-23');
const status = (code: StatusCode, startsOn: string, endsOn: string | null = null): SenStatusRow => ({
  id: `${code}${startsOn}`,
  pupilId: 'p',
  schoolId: 's',
  code,
  startsOn: day(startsOn),
  endsOn: endsOn === null ? null : day(endsOn),
  reason: null,
  byId: null,
  version: 1,
});
const need = (code: string, rank: number | null, startsOn = '2026-01-05'): NeedRow => ({
  id: code,
  pupilId: 'p',
  schoolId: 's',
  code,
  rank,
  startsOn: day(startsOn),
  endsOn: null,
  byId: null,
  version: 1,
});
const codeOf = (answer: unknown): string | null => (isRefusal(answer) ? answer.code : null);

describe('a change of status', () => {
  const history = [status('N', '2024-09-03', '2026-01-04'), status('K', '2026-01-05')];

  test('ends the open status the day before and keeps the needs that stand', () => {
    const answer = decideStatus(
      history,
      [need('SLCN', 1)],
      { code: 'E', since: day('2026-11-02'), needs: undefined },
      today,
    );
    expect(answer).toMatchObject({
      close: { row: { code: 'K' }, endsOn: '2026-11-01' },
      correct: null,
      needs: { close: [], takeBack: [], open: [] },
    });
  });

  test('to a plan with NSA alone is refused: the census takes NSA with support only', () => {
    expect(
      codeOf(decideStatus(history, [need('NSA', 1)], { code: 'E', since: day('2026-11-02'), needs: undefined }, today)),
    ).toBe('sen/nsa-without-support');
  });

  test('to none closes every need; naming one with it is a contradiction', () => {
    expect(
      decideStatus(history, [need('SLCN', 1)], { code: 'N', since: day('2026-11-02'), needs: undefined }, today),
    ).toMatchObject({ needs: { close: [{ code: 'SLCN' }], open: [] } });
    expect(
      codeOf(
        decideStatus(history, [], { code: 'N', since: day('2026-11-02'), needs: [{ code: 'MLD', rank: 1 }] }, today),
      ),
    ).toBe('sen/need-without-status');
  });

  test('is refused ahead of time, and before the status that stands began', () => {
    expect(codeOf(decideStatus(history, [], { code: 'N', since: day('2026-11-24'), needs: undefined }, today))).toBe(
      'sen/change-in-future',
    );
    expect(codeOf(decideStatus(history, [], { code: 'N', since: day('2025-11-24'), needs: undefined }, today))).toBe(
      'sen/change-before-status',
    );
  });

  test('tells every fault at once, so that nobody corrects a form five times', () => {
    const answer = decideStatus(
      history,
      [],
      {
        code: 'E',
        since: day('2026-11-02'),
        needs: [
          { code: 'MLD', rank: 1 },
          { code: 'MLD', rank: 1 },
        ],
      },
      today,
    );
    expect((answer as Refusal).message).toMatch(
      /Only one need can be the primary one\..*The same type of need is there twice\./,
    );
  });
});

describe('a change of needs', () => {
  test('leaves alone what stays, ends what goes, and takes back what began the same day', () => {
    const open = [need('SLCN', 1), need('ASD', 2), need('MLD', 3, '2026-11-23')];
    expect(
      needChanges(
        open,
        [
          { code: 'SLCN', rank: 1 },
          { code: 'HI', rank: 2 },
        ],
        today,
      ),
    ).toMatchObject({ close: [{ code: 'ASD' }], takeBack: [{ code: 'MLD' }], open: [{ code: 'HI', rank: 2 }] });
  });

  test('before a need began is refused rather than turned round', () => {
    expect(codeOf(needChanges([need('SLCN', 1, '2026-11-02')], [], day('2026-10-01')))).toBe('sen/change-before-need');
  });
});

describe('how long a child has had support', () => {
  test('is counted through a change from support to plan, and from the last break', () => {
    expect(
      supportedSince([
        status('E', '2026-06-01'),
        status('K', '2025-01-06', '2026-05-31'),
        status('N', '2024-09-03', '2025-01-05'),
      ]),
    ).toBe('2025-01-06');
    expect(
      supportedSince([
        status('K', '2026-06-01'),
        status('N', '2026-01-05', '2026-05-31'),
        status('K', '2024-09-03', '2026-01-04'),
      ]),
    ).toBe('2026-06-01');
  });

  test('is nothing for a child without support now', () => {
    expect(supportedSince([status('N', '2026-06-01'), status('K', '2025-01-06', '2026-05-31')])).toBeNull();
    expect(supportedSince([status('K', '2025-01-06', '2026-05-31')])).toBeNull();
    expect(supportedSince([])).toBeNull();
  });
});
