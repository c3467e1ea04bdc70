import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../calendar/arithmetic.ts';
import { parseIsoDate } from '../calendar/iso-date.ts';
import { needTypes, statusCodes } from '../data/sen-codes.ts';
import { isRefusal } from '../refusal.ts';
import { censusNeeds } from './census.ts';
import { isNeedCode, needLabel, readNeedCode, statusLabel } from './codes.ts';
import { changeStatus, statusOn, type StatusRow } from './status-history.ts';
import { validateSen, type OpenNeed } from './validation.ts';

const day = (text: string) => parseIsoDate(text);
const need = (code: string, rank: number | null = null): OpenNeed => ({ code, rank });
const codes = (status: string, ...needs: readonly OpenNeed[]) => validateSen(status, needs).map(({ code }) => code);

describe('the census asks of a status and its needs', () => {
  it.each<[string, string, readonly OpenNeed[], readonly string[]]>([
    ['(a) a need with support', 'K', [], ['sen/no-need']],
    ['(a) a need with a plan', 'E', [], ['sen/no-need']],
    ['(b) a primary need', 'K', [need('SLCN')], ['sen/no-primary-need']],
    ['(b) one primary need only', 'E', [need('SLCN', 1), need('ASD', 1)], ['sen/two-primary-needs']],
    ['(b) different ranks', 'E', [need('SLCN', 1), need('ASD', 2), need('HI', 2)], ['sen/same-rank-twice']],
    ['(c) no type twice', 'K', [need('SLCN', 1), need('SLCN', 2)], ['sen/need-twice']],
    ['(d) NSA with support only', 'E', [need('NSA', 1)], ['sen/nsa-without-support']],
    ['(d) NSA alone', 'K', [need('NSA', 1), need('MLD', 2)], ['sen/nsa-with-other']],
    ['(e) no need without status', 'N', [need('MLD')], ['sen/need-without-status']],
    ['a rank that counts', 'K', [need('MLD', 0)], ['sen/impossible-rank']],
    ['a type of today', 'K', [need('BESD', 1)], ['sen/legacy-need']],
    ['a type that exists', 'K', [need('XYZ', 1)], ['sen/unknown-need']],
    ['a status of today', 'A', [], ['sen/legacy-status']],
    ['a status that exists', 'Z', [], ['sen/unknown-status']],
  ])('%s', (_, status, needs, expected) => {
    expect(codes(status, ...needs)).toEqual(expected);
  });

  it('nothing more', () => {
    expect(codes('N')).toEqual([]);
    expect(codes('K', need('NSA', 1))).toEqual([]);
    expect(codes('E', need('ASD', 1), need('SLCN', 2), need('DS'), need('HI', 3))).toEqual([]);
  });

  it('and exports the first two ranks and never an unranked need (f)', () => {
    expect(censusNeeds([need('HI', 3), need('SLCN', 2), need('DS'), need('ASD', 1)])).toEqual([
      { code: 'ASD', rank: 1 },
      { code: 'SLCN', rank: 2 },
    ]);
    expect(censusNeeds([need('DS')])).toEqual([]);
  });
});

describe('codes', () => {
  it('are read as registers write them, and BESD never becomes another', () => {
    expect([readNeedCode('SpLD'), readNeedCode(' asd '), readNeedCode('BESD'), readNeedCode('')]).toEqual([
      'SPLD',
      'ASD',
      null,
      null,
    ]);
    expect([isNeedCode('toString'), statusLabel('S'), needLabel('BESD')]).toEqual([
      false,
      'Statement',
      'Behaviour, emotional and social difficulties',
    ]);
    expect([needTypes.length, statusCodes.length]).toEqual([14, 3]);
  });
});

describe('a change of status (g)', () => {
  const history: readonly StatusRow[] = [
    { code: 'N', since: day('2023-09-01'), until: day('2025-01-05') },
    { code: 'K', since: day('2025-01-06'), until: null },
  ];

  it('closes the row that stands the day before', () => {
    expect(changeStatus(history, 'E', day('2026-11-22'))).toEqual({
      close: { code: 'K', since: '2025-01-06', until: '2026-11-21' },
      open: { code: 'E', since: '2026-11-22', until: null },
    });
    expect(changeStatus([], 'N', day('2026-11-22'))).toMatchObject({ close: null });
  });

  it.each([
    ['K', '2026-11-22', 'sen/status-stands'],
    ['E', '2025-01-06', 'sen/change-before-status'],
    ['S', '2026-11-22', 'sen/unknown-status'],
  ])('is refused: %s on %s', (code, since, refusal) => {
    expect(changeStatus(history, code, day(since))).toMatchObject({ code: refusal });
  });

  it('never leaves two statuses on one day, nor a day without one', () => {
    const steps = fc.array(fc.tuple(fc.constantFrom('N', 'K', 'E'), fc.integer({ min: -5, max: 400 })), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(steps, (changes) => {
        let rows: readonly StatusRow[] = [{ code: 'N', since: day('2020-09-01'), until: null }];
        let on = day('2020-09-01');
        for (const [code, gap] of changes) {
          on = addDays(on, gap);
          const change = changeStatus(rows, code, on);
          if (!isRefusal(change))
            rows = [
              ...rows.filter(({ until }) => until !== null),
              ...(change.close ? [change.close] : []),
              change.open,
            ];
        }
        for (let offset = 0; offset < 1200; offset += 37) {
          const date = addDays(day('2020-09-01'), offset);
          expect(rows.filter((row) => row === statusOn([row], date)).length).toBe(1);
        }
      }),
    );
  });
});
