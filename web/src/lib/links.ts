/**
 * Where the portal's own links lead: every address is written here once. `web/test/links.test.ts` proves that each one
 * has a page.
 */
export const to = {
  start: '/',
  signIn: '/sign-in',
  signOut: '/sign-out',
  account: '/account',
  sessions: '/account/sessions',
  due: '/due',
  search: '/search',
  searchResults: '/search/results',
  note: '/note',
  schools: '/schools',
  school: (school: string) => `/schools/${school}`,
  schoolStaff: (school: string) => `/schools/${school}/staff`,
  schoolAgencies: (school: string) => `/schools/${school}/agencies`,
  schoolCalendar: (school: string) => `/schools/${school}/calendar`,
  schoolVisits: (school: string) => `/schools/${school}/visits`,
  schoolPlace: (school: string) => `/schools/${school}/about`,
  pupils: '/pupils',
  pupil: (pupil: string) => `/pupils/${pupil}`,
  pupilStatus: (pupil: string) => `/pupils/${pupil}/needs`,
  pupilPlan: (pupil: string) => `/pupils/${pupil}/plan`,
  pupilProvision: (pupil: string) => `/pupils/${pupil}/provision`,
  pupilEhc: (pupil: string) => `/pupils/${pupil}/ehc`,
  pupilAgencies: (pupil: string) => `/pupils/${pupil}/agencies`,
  pupilFamily: (pupil: string) => `/pupils/${pupil}/family`,
  referrals: '/referrals',
  referral: (referral: string) => `/referrals/${referral}`,
  training: '/training',
  staffMember: (person: string) => `/staff/${person}`,
  classes: '/classes',
  groups: '/groups',
  figures: '/figures',
  child: '/child',
  organisation: '/organisation',
  people: '/people',
  import: '/import',
} as const;

/** An address with a query; what is empty is left out. */
export function withQuery(path: string, query: Readonly<Record<string, string | null | undefined>>): string {
  const kept = Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== null && entry[1] !== undefined && entry[1] !== '');
  const text = new URLSearchParams(kept).toString();
  return text === '' ? path : `${path}?${text}`;
}
