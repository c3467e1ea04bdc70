import { describe, expect, test } from 'vitest';
import { parseIsoDate } from '@hedgerow/rules';
import { storyOf, type StoryFacts } from './story.rules.ts';

const day = parseIsoDate;
const nothing: StoryFacts = {
  observations: [],
  concerns: [],
  statuses: [],
  plans: [],
  cycles: [],
  requests: [],
  reviews: [],
  meetings: [],
  checks: [],
  handovers: [],
  enrolments: [],
  openings: [],
};
const at = { pupilId: 'p', schoolId: 's' };

describe('a story', () => {
  test('has a line for each day on which something happened, newest first, and none for what has not', () => {
    const lines = storyOf({
      ...nothing,
      enrolments: [
        {
          id: 'e',
          ...at,
          startsOn: day('2024-09-03'),
          endsOn: null,
          classId: null,
          className: null,
          destination: null,
          version: 1,
        },
      ],
      concerns: [
        {
          id: 'c',
          ...at,
          raisedOn: day('2026-09-10'),
          raisedFrom: 'PARENT',
          text: 'Falls behind.',
          schoolView: null,
          decision: 'SEN_SUPPORT',
          decidedOn: day('2026-09-20'),
          byId: 'b',
          version: 2,
        },
      ],
    });
    expect(lines.map(({ on, title }) => `${on} ${title}`)).toEqual([
      '2026-09-20 Concern decided: SEN support',
      '2026-09-10 Concern raised',
      '2024-09-03 Came on roll',
    ]);
  });

  test('shows that a sealed note is there, and not what it says', () => {
    const sealed = {
      id: 'o',
      ...at,
      kind: 'NOTE' as const,
      observedOn: day('2026-09-10'),
      text: null,
      isSealed: true,
      byId: 'b',
      recordedAt: '',
      version: 1,
    };
    expect(storyOf({ ...nothing, observations: [sealed] })).toMatchObject([{ title: 'Sealed note', text: null }]);
  });
});
