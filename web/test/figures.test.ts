import { describe, expect, it } from 'vitest';
import { addFigures, headSentence, nowCount, turnCount } from '../src/lib/due/figures.ts';
import { turns } from '../src/lib/due/turns.ts';
import type { DutyFiguresFragment } from '../src/lib/graph/operations.ts';

const part = (more: Partial<DutyFiguresFragment>): DutyFiguresFragment => ({
  overdue: 0,
  thisWeek: 0,
  thisHalfTerm: 0,
  waiting: 0,
  later: 0,
  byOwner: [],
  bySchool: [],
  ...more,
});
const school = (id: string, overdue: number, thisWeek: number) => ({
  school: { id },
  open: overdue + thisWeek,
  overdue,
  thisWeek,
});

describe('the sentence above the worklist says what the figures mean', () => {
  const said = (overdue: number, thisWeek: number, schools = 1) =>
    headSentence(addFigures([part({ overdue, thisWeek })]), schools);

  it.each([
    [0, 0, 'Nothing is late and nothing more is due this week.'],
    [1, 0, 'One thing is late and nothing more is due by Sunday.'],
    [4, 9, 'Four things are late and nine more are due by Sunday.'],
    [0, 1, 'One thing is due by Sunday.'],
    [23, 1, '23 things are late and one more is due by Sunday.'],
  ])('%i late and %i this week: %s', (overdue, thisWeek, sentence) => {
    expect(said(overdue, thisWeek)).toBe(sentence);
  });

  it('says in how many of the schools, added up over the services', () => {
    const figures = addFigures([
      part({ overdue: 1, bySchool: [school('a', 1, 0)] }),
      part({ overdue: 1, thisWeek: 1, bySchool: [school('a', 0, 1), school('b', 1, 0)] }),
    ]);
    expect(headSentence(figures, 6)).toBe('Two things are late and one more is due by Sunday, in two of six schools.');
    expect(headSentence(figures, 2, 'setting')).toBe(
      'Two things are late and one more is due by Sunday, in all two settings.',
    );
  });
});

describe('the chips count what stands on the list', () => {
  it('leaves what comes later out of everyone and out of the school', () => {
    const figures = addFigures([
      part({
        overdue: 2,
        thisWeek: 1,
        waiting: 3,
        later: 40,
        byOwner: [
          { owner: 'SCHOOL', open: 42 },
          { owner: 'LA', open: 2 },
          { owner: 'FAMILY', open: 1 },
          { owner: 'AGENCY', open: 1 },
        ],
      }),
    ]);
    expect(nowCount(figures)).toBe(6);
    expect(turns.map((turn) => [turn.id, turnCount(figures, turn)])).toEqual([
      ['school', 2],
      ['council', 2],
      ['family', 1],
      ['agency', 1],
    ]);
  });
});
