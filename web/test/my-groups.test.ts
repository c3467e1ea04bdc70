import { describe, expect, test } from 'vitest';
import type { GroupChildFragment } from '../src/lib/graph/operations.ts';
import { groupsOf } from '../src/routes/(app)/groups/group.ts';

type Line = NonNullable<GroupChildFragment['pupil']['provisionLines']>[number];

const school = { id: 's', shortName: 'Ashcombe', colour: 1 };
const line = (id: string, given: Partial<Line>): Line => ({
  id,
  what: 'Phonics',
  needCode: null,
  groupSize: 2,
  minutes: 20,
  timesPerWeek: 3,
  weeks: 10,
  startsOn: '2026-09-07',
  endsOn: null,
  promisedMinutesPerWeek: null,
  plannedMinutes: 600,
  plannedMinutesToDate: 400,
  deliveredMinutes: 200,
  deliveredByName: 'Jo Penrose',
  version: 1,
  school: { id: 's' },
  groupId: null,
  deliveredBy: { id: 'me' },
  sessions: [],
  ...given,
});
const child = (id: string, lines: readonly Line[]): GroupChildFragment => ({
  id,
  displayName: id,
  yearGroup: '3',
  className: null,
  school,
  pupil: { id, givenName: id, profile: null, provisionLines: [...lines] },
});

describe('an assistant would record a session for the wrong children', () => {
  test('if children of one group stood apart, or children of two stood together', () => {
    const found = groupsOf(
      [
        child('Ada', [line('1', { groupId: 'g' })]),
        child('Ben', [line('2', { groupId: 'g' })]),
        child('Cy', [line('3', {})]),
      ],
      'me',
    );
    expect(found.map(({ members }) => members.map(({ row }) => row.displayName))).toEqual([['Cy'], ['Ada', 'Ben']]);
  });

  test('if a line that a colleague delivers came in with her own', () => {
    expect(
      groupsOf(
        [child('Ada', [line('1', { deliveredBy: { id: 'colleague' } }), line('2', { deliveredBy: null })])],
        'me',
      ),
    ).toEqual([]);
  });

  test('if the last session were another child’s, when one was absent', () => {
    const held = { id: 'h', deliveredOn: '2026-11-20', minutes: 20, wasAbsent: false, note: null };
    const [group] = groupsOf(
      [child('Ada', [line('1', { groupId: 'g' })]), child('Ben', [line('2', { groupId: 'g', sessions: [held] })])],
      'me',
    );
    expect(group?.lastOn).toBe('2026-11-20');
  });
});
