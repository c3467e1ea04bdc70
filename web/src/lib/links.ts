/**
 * Where the portal's own links lead: every address is written here once. `web/test/links.test.ts` proves that each one
 * has a page.
 */
export const to = {
  start: '/',
  signIn: '/sign-in',
  signOut: '/sign-out',
  signInCode: '/sign-in/code',
  signInSetUp: '/sign-in/set-up',
  account: '/account',
  security: '/account/security',
  securitySetUp: '/account/security/set-up',
  confirm: '/confirm',
  sessions: '/account/sessions',
  due: '/due',
  search: '/search',
  find: '/find',
  searchResults: '/search/results',
  note: '/note',
  download: (table: string) => `/download/${table}`,
  open: '/open',
  schools: '/schools',
  school: (school: string) => `/schools/${school}`,
  schoolStaff: (school: string) => `/schools/${school}/staff`,
  schoolPerson: (school: string, person: string) => `/schools/${school}/staff/${person}`,
  schoolAgencies: (school: string) => `/schools/${school}/agencies`,
  schoolAgency: (school: string, agency: string) => `/schools/${school}/agencies/${agency}`,
  schoolCalendar: (school: string) => `/schools/${school}/calendar`,
  schoolVisits: (school: string) => `/schools/${school}/visits`,
  schoolAccess: (school: string) => `/schools/${school}/access`,
  schoolFiles: (school: string) => `/schools/${school}/files`,
  childFile: (school: string, pupil: string) => `/schools/${school}/files/${pupil}`,
  childFileCopy: (school: string, pupil: string) => `/schools/${school}/files/${pupil}/copy`,
  newProvision: (school: string) => `/schools/${school}/provision/new`,
  schoolPlace: (school: string) => `/schools/${school}/about`,
  pupils: '/pupils',
  pupil: (school: string, pupil: string) => `/schools/${school}/pupils/${pupil}`,
  pupilProfile: (school: string, pupil: string) => `/schools/${school}/pupils/${pupil}/profile`,
  pupilNeeds: (school: string, pupil: string) => `/schools/${school}/pupils/${pupil}/needs`,
  pupilPlan: (school: string, pupil: string) => `/schools/${school}/pupils/${pupil}/plan`,
  pupilProvision: (school: string, pupil: string) => `/schools/${school}/pupils/${pupil}/provision`,
  pupilNotes: (school: string, pupil: string) => `/schools/${school}/pupils/${pupil}/notes`,
  pupilEhc: (school: string, pupil: string) => `/schools/${school}/pupils/${pupil}/ehc`,
  pupilAgencies: (school: string, pupil: string) => `/schools/${school}/pupils/${pupil}/agencies`,
  pupilFamily: (school: string, pupil: string) => `/schools/${school}/pupils/${pupil}/family`,
  referrals: '/referrals',
  referral: (referral: string) => `/referrals/${referral}`,
  training: '/training',
  classes: '/classes',
  groups: '/groups',
  figures: '/figures',
  child: '/child',
  organisation: '/organisation',
  import: '/import',
  rollImports: (school: string) => `/import/roll/${school}`,
  rollImport: (school: string, id: string) => `/import/roll/${school}/${id}`,
  placesImports: (organisation: string) => `/import/places/${organisation}`,
  placesImport: (organisation: string, id: string) => `/import/places/${organisation}/${id}`,
  people: '/people',
  person: (person: string) => `/people/${person}`,
  invite: '/people/invite',
  peopleBySchool: '/people/by-school',
  rightsHistory: '/people/history',
  rightsOnDay: '/people/history/day',
  outbox: '/people/mail',
  outboxMail: (mail: string) => `/people/mail/${mail}`,
  welcome: '/welcome',
  reset: '/reset',
  newPassword: '/reset/new',
} as const;

/** Where a school's own directory signs people in, or proves anew who they are. */
export function signInWith(kind: string, query: { readonly next?: string | null; readonly confirm?: string }): string {
  return withQuery(`/sign-in/with/${kind}`, query);
}

/** Where that directory sends them back to; registered with it. */
export function providerReturn(kind: string): string {
  return `/sign-in/with/${kind}/return`;
}

/** An address with a query; what is empty is left out. */
export function withQuery(path: string, query: Readonly<Record<string, string | null | undefined>>): string {
  const kept = Object.entries(query).filter(
    (entry): entry is [string, string] => entry[1] !== null && entry[1] !== undefined && entry[1] !== '',
  );
  const text = new URLSearchParams(kept).toString();
  return text === '' ? path : `${path}?${text}`;
}
