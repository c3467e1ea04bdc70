import type { AssignmentFactsFragment, CompetenceTableFragment, SchoolStaffPageQuery } from '#lib/graph/operations.ts';
import { roleWords } from '#lib/people/roles.ts';
import { levelWords, standingWords } from '#lib/training/words.ts';
import type { Column } from '../sheet.ts';

type Employment = NonNullable<SchoolStaffPageQuery['school']>['staff'][number];

/** Staff of a school; checks stand where the reader may see them. */
export function staffColumns(seesDbs: boolean): readonly Column<Employment>[] {
  const checks: readonly Column<Employment>[] = [
    { label: 'DBS', type: 'date', value: ({ person }) => person.dbsCheck?.issuedOn ?? 'none recorded' },
    {
      label: 'Check again by',
      type: 'date',
      under: 'DBS',
      value: ({ person }) => person.dbsCheck?.recheckDueOn ?? null,
    },
  ];
  return [
    { label: 'Person', type: 'text', value: ({ person }) => `${person.givenName} ${person.familyName}` },
    { label: 'Works as', type: 'text', value: (employment) => employment.jobTitle },
    { label: 'Hours a week', type: 'number', under: 'Works as', value: (employment) => employment.contractedHours },
    { label: 'Teacher', type: 'text', value: (employment) => (employment.isQualifiedTeacher ? 'Qualified' : '—') },
    ...(seesDbs ? checks : []),
  ];
}

/** A colleague by name, or that she is no longer within the reader's reach. */
export function staffName(staff: { readonly givenName: string; readonly familyName: string } | null): string {
  return staff === null ? 'Somebody who has left' : `${staff.givenName} ${staff.familyName}`;
}

type Trained = CompetenceTableFragment['rows'][number];

/** Staff × competence: in each cell the level, and until when. */
export function competenceColumns(table: Pick<CompetenceTableFragment, 'competences'>): readonly Column<Trained>[] {
  return [
    { label: 'Person', type: 'text', value: ({ staff }) => staffName(staff) },
    ...table.competences.map(({ id, name }): Column<Trained> => ({
      label: name,
      type: 'text',
      value: ({ cells }) => {
        const cell = cells.find(({ competence }) => competence.id === id);
        if (cell === undefined) return '';
        const end = cell.expiresOn === null ? 'no end' : `to ${cell.expiresOn}`;
        return `${levelWords[cell.level]}, ${cell.standing === 'CURRENT' ? end : standingWords[cell.standing].words}`;
      },
    })),
  ];
}

/** Who holds which role over one school or organisation. */
export function roleColumns(today: string): readonly Column<AssignmentFactsFragment>[] {
  return [
    { label: 'Who', type: 'text', value: ({ person }) => `${person.givenName} ${person.familyName}` },
    { label: 'Role', type: 'text', value: ({ role }) => roleWords[role] },
    { label: 'Since', type: 'date', value: (assignment) => assignment.startsOn },
    {
      label: 'Given by',
      type: 'text',
      value: ({ grantedBy }) => (grantedBy === null ? '' : `${grantedBy.givenName} ${grantedBy.familyName}`),
    },
    { label: 'End', type: 'date', value: (assignment) => assignment.endsOn },
    {
      label: 'Ended',
      type: 'text',
      under: 'End',
      value: ({ endsOn }) => (endsOn !== null && endsOn < today ? 'ended' : ''),
    },
  ];
}
