import { describe, expect, test } from 'vitest';
import { parseIsoDate } from '@hedgerow/rules';
import type { CycleRow, OutcomeRating, OutcomeRow } from '../db/plan.table.ts';
import { carriedOutcomes, gapsOf, stageOf } from './plan.rules.ts';

const day = parseIsoDate;
const cycle = (given: Partial<CycleRow> = {}): CycleRow => ({
  id: 'c',
  planId: 'l',
  pupilId: 'p',
  schoolId: 's',
  number: 1,
  startsOn: day('2026-09-07'),
  reviewAgreedOn: day('2026-12-04'),
  reviewedOn: null,
  needCodes: [],
  analysis: '',
  strategies: '',
  delivery: '',
  impact: '',
  pupilView: '',
  parentView: '',
  staffView: '',
  attendees: '',
  agreedByName: null,
  agreedOn: null,
  decision: null,
  version: 1,
  ...given,
});
const outcome = (text: string, rating: OutcomeRating | null, given: Partial<OutcomeRow> = {}): OutcomeRow => ({
  id: text,
  cycleId: 'c',
  pupilId: 'p',
  schoolId: 's',
  position: 1,
  text,
  measure: null,
  baseline: '3 of 10',
  baselineOn: day('2026-09-07'),
  target: '8 of 10',
  endMeasure: null,
  endOn: null,
  rating,
  version: 1,
  ...given,
});

describe('a cycle', () => {
  test('moves from analysis to plan to doing to review, by what is recorded', () => {
    expect(stageOf(cycle(), 0, day('2026-10-01'))).toBe('ASSESS');
    expect(stageOf(cycle({ analysis: 'Below her peers.' }), 0, day('2026-10-01'))).toBe('PLAN');
    expect(stageOf(cycle({ analysis: 'Below her peers.' }), 2, day('2026-10-01'))).toBe('DO');
    expect(stageOf(cycle({ analysis: 'Below her peers.' }), 2, day('2026-12-04'))).toBe('REVIEW');
    expect(stageOf(cycle({ reviewedOn: day('2026-12-04') }), 2, day('2026-12-05'))).toBe('CLOSED');
  });

  test('says what the Code expects and is not there; spaces are not an analysis', () => {
    expect(gapsOf(cycle({ analysis: '  \n' }), 0)).toHaveLength(4);
    expect(gapsOf(cycle({ analysis: 'Clear.', pupilView: 'I like it.', parentView: 'She is happier.' }), 1)).toEqual(
      [],
    );
  });

  test('copied forward takes over what is not yet met, from where the child stands now', () => {
    const carried = carriedOutcomes([
      outcome('Met', 'MET'),
      outcome('Partly', 'PARTLY_MET', { endMeasure: '6 of 10', endOn: day('2026-12-04') }),
      outcome('Unrated', null),
    ]);
    expect(carried).toEqual([
      { position: 1, text: 'Partly', measure: null, baseline: '6 of 10', baselineOn: '2026-12-04', target: '8 of 10' },
      { position: 2, text: 'Unrated', measure: null, baseline: '3 of 10', baselineOn: '2026-09-07', target: '8 of 10' },
    ]);
  });
});
