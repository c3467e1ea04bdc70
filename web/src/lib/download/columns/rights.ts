import { plainDate } from '#lib/dates/day-words.ts';
import { fullMoment } from '#lib/dates/moments.ts';
import type { PeopleListQuery, RightsOnDayQuery, RoleChangePageFragment } from '#lib/graph/operations.ts';
import { changeWords, reachWords } from '#lib/people/rights-words.ts';
import { roleWords } from '#lib/people/roles.ts';
import { signInWords } from '#lib/people/sign-in-words.ts';
import type { Column } from '../sheet.ts';

type Named = { readonly givenName: string; readonly familyName: string } | null;
const nameOf = (person: Named): string => (person === null ? '' : `${person.givenName} ${person.familyName}`);

type Holder = NonNullable<PeopleListQuery['viewer']['roleHolders']>['nodes'][number];

function roleSentence({ role, school, organisation, startsOn, endsOn }: Holder['assignments'][number], today: string) {
  const from = startsOn > today ? ` from ${plainDate(startsOn)}` : '';
  const until = endsOn === null ? '' : ` until ${plainDate(endsOn)}`;
  return `${roleWords[role]}, ${school?.shortName ?? organisation?.name ?? ''}${from}${until}`;
}

/** Everybody with a role, what they are where, and whether they can sign in. */
export function holderColumns(today: string): readonly Column<Holder>[] {
  return [
    { label: 'Who', type: 'text', value: nameOf },
    { label: 'Address', type: 'text', under: 'Who', value: ({ email }) => email },
    {
      label: 'Roles',
      type: 'text',
      value: ({ assignments }) => assignments.map((role) => roleSentence(role, today)).join('; '),
    },
    { label: 'Sign-in', type: 'text', value: ({ signIn }) => signInWords[signIn] },
  ];
}

/** Every change of a right at one place. */
export const changeColumns: readonly Column<RoleChangePageFragment['nodes'][number]>[] = [
  { label: 'Who', type: 'text', value: ({ person }) => nameOf(person) },
  { label: 'Role', type: 'text', value: ({ role }) => roleWords[role] },
  { label: 'What', type: 'text', value: ({ change }) => changeWords[change] },
  { label: 'When', type: 'text', value: ({ at }) => fullMoment(at) },
  { label: 'By', type: 'text', value: ({ by }) => (by === null ? 'Hedgerow itself' : nameOf(by)) },
  { label: 'From', type: 'date', value: ({ startsOn }) => startsOn },
  { label: 'Last day', type: 'date', value: ({ endsOn }) => endsOn },
];

type Right = NonNullable<RightsOnDayQuery['school']>['rightsOn'][number];

/** Who could see records of a school on one day. */
export const rightColumns: readonly Column<Right>[] = [
  { label: 'Who', type: 'text', value: ({ person }) => nameOf(person) },
  { label: 'Role', type: 'text', value: ({ role }) => roleWords[role] },
  { label: 'Over', type: 'text', under: 'Role', value: ({ organisation }) => organisation?.name ?? 'the school' },
  { label: 'Whose records', type: 'text', value: ({ reach }) => reachWords[reach] },
  { label: 'From', type: 'date', value: ({ startsOn }) => startsOn },
  { label: 'Last day', type: 'date', value: ({ endsOn }) => endsOn },
  { label: 'Given', type: 'text', value: ({ grantedAt }) => fullMoment(grantedAt) },
  { label: 'Given by', type: 'text', under: 'Given', value: ({ grantedBy }) => nameOf(grantedBy) },
];
