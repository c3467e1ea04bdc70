import type { DutyLine } from '#lib/due/duty-line.ts';
import type { Overview } from '#lib/schools/overview.ts';
import { gapWords, qualificationWords } from '#lib/schools/school-words.ts';
import type { SchoolRowFragment } from '#lib/graph/operations.ts';
import type { SchoolLabel } from '#lib/schools/school-label.ts';
import type { CellValue, Column } from '../sheet.ts';

/** What is due, by date. Whom a duty is about stands where the reader may see it. */
export function dutyColumns(
  schools: ReadonlyMap<string, SchoolLabel>,
  seesSubjects: boolean,
): readonly Column<DutyLine>[] {
  const school = (line: DutyLine): string => schools.get(line.schoolId)?.name ?? '';
  const who: readonly Column<DutyLine>[] = seesSubjects
    ? [
        {
          label: 'Who or what',
          type: 'text',
          value: ({ subject }) => (subject === null ? 'Whole school' : (subject.name ?? 'Name not available')),
        },
        { label: 'School', type: 'text', under: 'Who or what', value: school },
      ]
    : [{ label: 'School', type: 'text', value: school }];
  return [
    ...who,
    { label: 'What', type: 'text', value: (line) => line.what },
    {
      label: 'Why',
      type: 'text',
      under: 'What',
      value: ({ citation, reason }) => (citation === null ? reason : `${citation} · ${reason}`),
    },
    { label: 'When', type: 'date', value: (line) => line.dueOn },
    { label: 'Who owes it', type: 'text', value: (line) => (line.isMine ? 'Me' : line.owner) },
    { label: 'Done by', type: 'text', under: 'Who owes it', value: (line) => line.doneBy },
  ];
}

const figure = (value: number | null | undefined): CellValue => value ?? 'hidden';

/** Schools or settings, with what this reader came to ask about them. */
export function schoolColumns(overview: Overview): readonly Column<SchoolRowFragment>[] {
  const is = (...overviews: readonly Overview[]): boolean => overviews.includes(overview);
  const when = (
    shown: boolean,
    ...columns: readonly Column<SchoolRowFragment>[]
  ): readonly Column<SchoolRowFragment>[] => (shown ? columns : []);
  const visits: readonly Column<SchoolRowFragment>[] = [
    { label: 'Last visit', type: 'date', value: (row) => row.lastVisitOn },
    { label: 'Next visit', type: 'date', under: 'Last visit', value: (row) => row.nextVisitDueOn },
  ];
  return [
    { label: overview === 'settings' ? 'Setting' : 'School', type: 'text', value: (row) => row.shortName },
    { label: 'Council', type: 'text', under: 'School', value: (row) => row.council.name },
    ...when(is('settings'), ...visits),
    ...when(
      !is('settings'),
      { label: 'On roll', type: 'number', value: ({ registerCounts }) => figure(registerCounts?.onRoll) },
      { label: 'SEN support', type: 'number', value: ({ registerCounts }) => figure(registerCounts?.support) },
      { label: 'EHC plan', type: 'number', value: ({ registerCounts }) => figure(registerCounts?.plan) },
    ),
    { label: 'Late', type: 'number', value: ({ lateCounts }) => lateCounts?.overdue ?? null },
    { label: 'Open', type: 'number', under: 'Late', value: ({ lateCounts }) => lateCounts?.open ?? null },
    {
      label: 'SENCo',
      type: 'text',
      value: ({ currentSenco, needsQualifiedSenco }) =>
        currentSenco === null
          ? needsQualifiedSenco
            ? 'None designated'
            : 'None'
          : `${currentSenco.person.givenName} ${currentSenco.person.familyName}`,
    },
    ...when(!is('schools'), {
      label: is('settings') ? 'Level 3' : 'Qualification',
      type: 'text',
      value: (row) => qualificationWords(row, overview).words,
    }),
    ...when(is('trust'), {
      label: 'Strategy',
      type: 'date',
      value: (row) =>
        row.inclusionStrategyPublishedOn ?? (row.needsInclusionStrategy ? 'not published' : 'not asked for'),
    }),
    ...when(
      is('settings'),
      { label: 'Two-year checks due', type: 'number', value: (row) => row.twoYearChecksDue ?? null },
      { label: 'To hand over', type: 'number', value: (row) => row.receptionHandoversDue ?? null },
    ),
    ...when(!is('settings'), { label: 'Training', type: 'text', value: (row) => gapWords(row.trainingGaps) }),
    ...when(is('schools'), ...visits),
  ];
}

/** A line of a school's figures. */
export interface FigureLine {
  readonly label: string;
  readonly value: number | null;
}

/** Figures of a school by one word each: statuses, or types of need. */
export function figureColumns(of: 'Status' | 'Need'): readonly Column<FigureLine>[] {
  return [
    { label: of, type: 'text', value: (line) => line.label },
    { label: 'Children', type: 'number', value: (line) => figure(line.value) },
  ];
}
