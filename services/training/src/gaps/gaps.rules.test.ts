import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { addDays, needTypes, parseIsoDate } from '@hedgerow/rules';
import { trainingGaps, type AwardOfPerson } from './gaps.rules.ts';

const today = parseIsoDate('2026-11-23');
const catalogue = [
  { id: 'autism', name: 'Autism awareness', needTypes: ['ASD'], isRetired: false },
  { id: 'bucket', name: 'Attention Autism', needTypes: ['ASD', 'SLCN'], isRetired: false },
  { id: 'makaton', name: 'Makaton', needTypes: ['SLCN', 'DS'], isRetired: false },
];
const award = (personId: string, competenceId: string, expires: string | null = null): AwardOfPerson => ({
  personId,
  competenceId,
  expiresOn: expires === null ? null : parseIsoDate(expires),
  endedOn: null,
});
const one = (awards: readonly AwardOfPerson[], pupils: number | null = 6) =>
  trainingGaps([{ code: 'ASD', pupils }], catalogue, awards, today)[0];

describe('training gaps of a school', () => {
  it('says when nobody is trained for a need that pupils have, and what would answer it', () => {
    expect(one([])).toMatchObject({ isGap: true, trained: 0 });
    expect(one([])?.sentence).toBe(
      '6 pupils with autistic spectrum disorder: no member of staff is trained. Autism awareness or Attention Autism would answer this need.',
    );
  });

  it('does not count training that has lapsed', () => {
    expect(one([award('jo', 'autism', '2026-11-22')])?.isGap).toBe(true);
    expect(one([award('jo', 'autism', '2026-11-23')])?.isGap).toBe(false);
  });

  it('counts a person once, whatever the number of courses', () => {
    expect(one([award('jo', 'autism'), award('jo', 'bucket'), award('sam', 'bucket')])).toMatchObject({
      trained: 2,
      expiring: 0,
    });
  });

  it('warns of a person only when the last course that answers the need lapses', () => {
    expect(one([award('jo', 'autism', '2026-12-01')])).toMatchObject({ trained: 1, expiring: 1, isGap: false });
    expect(one([award('jo', 'autism', '2026-12-01'), award('jo', 'bucket')])).toMatchObject({
      trained: 1,
      expiring: 0,
    });
  });

  it('hides a number that is too small to show', () => {
    expect(one([], null)?.sentence).toContain('A few pupils with');
  });

  it('sends nobody on a course for a need that no specialist has assessed yet', () => {
    expect(trainingGaps([{ code: 'NSA', pupils: 7 }], catalogue, [], today)).toEqual([]);
  });

  it('leaves out a need that no pupil has, and shows gaps first', () => {
    const gaps = trainingGaps(
      [
        { code: 'HI', pupils: 0 },
        { code: 'ASD', pupils: 9 },
        { code: 'DS', pupils: 1 },
      ],
      catalogue,
      [award('jo', 'autism')],
      today,
    );
    expect(gaps.map((gap) => gap.need)).toEqual(['DS', 'ASD']);
  });

  it('is a gap exactly when nobody counts, whatever is recorded', () => {
    const awards = fc.array(
      fc.record({
        personId: fc.constantFrom('jo', 'sam', 'ali'),
        competenceId: fc.constantFrom('autism', 'bucket', 'makaton'),
        expiresOn: fc.option(fc.integer({ min: -400, max: 400 }).map((days) => addDays(today, days))),
        endedOn: fc.option(fc.constant(today)),
      }),
    );
    const profile = fc.uniqueArray(
      fc.record({ code: fc.constantFrom(...needTypes.map(({ code }) => code)), pupils: fc.option(fc.nat(30)) }),
      { selector: (need) => need.code },
    );
    fc.assert(
      fc.property(profile, awards, (needs, held) => {
        for (const gap of trainingGaps(needs, catalogue, held, today)) {
          expect(gap.isGap).toBe(gap.trained === 0);
          expect(gap.expiring).toBeLessThanOrEqual(gap.trained);
          expect(gap.pupils).not.toBe(0);
        }
      }),
    );
  });
});
