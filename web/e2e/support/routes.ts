import { globSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Role } from '@hedgerow/authz';
import { halfwayTo } from './halfway.ts';
import type { Sample } from './samples.ts';

/** A route of the portal: who may open it, and where it is for each of them. */
export interface Visited {
  readonly roles: readonly (Role | null)[];
  readonly path: (sample: Sample) => string;
  /** What has to be done there before the route opens. */
  readonly arrive?: (page: Page) => Promise<void>;
}

const school = (below: string) => (sample: Sample) => `/schools/${sample.school}${below}`;
const child = (below: string) => (sample: Sample) => `/schools/${sample.childSchool}/pupils/${sample.child}${below}`;
const at = (path: string) => () => path;

const upload =
  (label: string, name: string, ...lines: string[]) =>
  async (page: Page): Promise<void> => {
    const file = { name, mimeType: 'text/csv', buffer: Buffer.from(lines.join('\r\n')) };
    await page.getByLabel(label).setInputFiles(file);
    await page.getByRole('button', { name: 'Upload and look at it' }).click();
    await page.getByText(/rows? read/).waitFor();
  };

/** An administrator invites somebody, and opens the mail that waits where no mail server is set up. */
async function inviteAndOpen(page: Page): Promise<void> {
  await page.goto('/people/invite');
  const [, trust = ''] = await page.getByLabel('Where to').locator('option').allInnerTexts();
  await page.getByLabel('Where to').selectOption({ label: trust });
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByLabel('Given name').fill('Wren');
  await page.getByLabel('Family name').fill('Castle');
  await page.getByLabel('E-mail address').fill(`wren.${crypto.randomUUID()}@school.example`);
  await page.getByLabel('Inclusion manager').check();
  await page.getByRole('button', { name: 'Send the invitation' }).click();
  await page.waitForURL(/said=invited/);
  await page.goto('/people/mail');
  await page
    .getByRole('link', { name: /^wren\./ })
    .first()
    .click();
  await page.getByRole('heading', { level: 2 }).waitFor();
}

/** Every route with a page, by its id, without the one that only leads on. */
export const visited: Readonly<Record<string, Visited>> = {
  '/sign-in': { roles: [null], path: at('/sign-in') },
  '/sign-in/code': { roles: [null], path: at('/sign-in'), arrive: halfwayTo('code', 'pupil') },
  '/sign-in/set-up': { roles: [null], path: at('/sign-in'), arrive: halfwayTo('set-up', 'setting_manager') },
  '/sign-out': { roles: ['governor'], path: at('/sign-out') },
  '/confirm': { roles: ['governor'], path: at('/confirm?next=/account') },
  '/account/security': { roles: ['governor'], path: at('/account/security') },
  '/account/security/set-up': { roles: ['governor'], path: at('/account/security/set-up') },
  '/account': { roles: ['parent'], path: at('/account') },
  '/account/sessions': { roles: ['shared_senco'], path: at('/account/sessions') },
  '/due': { roles: ['shared_senco', 'setting_manager', 'inclusion_manager', 'area_senco'], path: at('/due') },
  '/classes': { roles: ['class_teacher'], path: at('/classes') },
  '/groups': { roles: ['teaching_assistant'], path: at('/groups') },
  '/figures': { roles: ['governor'], path: at('/figures') },
  '/child': { roles: ['parent', 'pupil'], path: at('/child') },
  '/organisation': { roles: ['administrator'], path: at('/organisation') },
  '/welcome': { roles: [null], path: at('/welcome') },
  '/reset': { roles: [null], path: at('/reset') },
  '/reset/new': { roles: [null], path: at('/reset/new') },
  '/people': { roles: ['head_teacher', 'administrator'], path: at('/people') },
  '/people/by-school': { roles: ['head_teacher', 'administrator'], path: at('/people/by-school') },
  '/people/invite': { roles: ['head_teacher', 'administrator'], path: at('/people/invite') },
  '/people/[person]': { roles: ['head_teacher'], path: (sample) => `/people/${sample.colleague}` },
  '/people/history': { roles: ['head_teacher', 'administrator'], path: at('/people/history') },
  '/people/history/day': { roles: ['head_teacher'], path: (sample) => `/people/history/day?school=${sample.school}` },
  '/people/mail': { roles: ['administrator'], path: at('/people/mail') },
  '/people/mail/[mail]': { roles: ['administrator'], path: at('/people/mail'), arrive: inviteAndOpen },
  '/import': { roles: ['shared_senco', 'administrator'], path: at('/import') },
  '/import/roll/[school]': { roles: ['shared_senco'], path: (sample) => `/import/roll/${sample.school}` },
  '/import/roll/[school]/[import]': {
    roles: ['shared_senco'],
    path: (sample) => `/import/roll/${sample.school}`,
    arrive: upload('Pupil list', 'roll.csv', 'Surname,Forename,DOB', 'Newby,Ada,14/05/2019', 'Newby,Ben,14/05/19'),
  },
  '/import/places/[organisation]': {
    roles: ['administrator'],
    path: (sample) => `/import/places/${sample.organisation}`,
  },
  '/import/places/[organisation]/[import]': {
    roles: ['administrator'],
    path: (sample) => `/import/places/${sample.organisation}`,
    arrive: upload('Register', 'places.csv', 'URN,EstablishmentName', '199999,Newby Primary School'),
  },
  '/note': { roles: ['shared_senco'], path: (sample) => `/note?pupil=${sample.child}&school=${sample.childSchool}` },
  '/open': { roles: ['inclusion_manager'], path: at('/open') },
  '/search': { roles: ['shared_senco'], path: at('/search') },
  '/pupils': { roles: ['shared_senco'], path: at('/pupils') },
  '/referrals': { roles: ['shared_senco', 'agency_professional'], path: at('/referrals') },
  '/referrals/[referral]': {
    roles: ['shared_senco', 'agency_professional'],
    path: (sample) => `/referrals/${sample.referral}`,
  },
  '/training': { roles: ['shared_senco', 'inclusion_manager', 'area_senco'], path: at('/training') },
  '/schools': { roles: ['shared_senco', 'inclusion_manager', 'area_senco'], path: at('/schools') },
  '/schools/[school]': { roles: ['shared_senco', 'inclusion_manager', 'area_senco'], path: school('') },
  '/schools/[school]/about': { roles: ['shared_senco', 'head_teacher', 'inclusion_manager'], path: school('/about') },
  '/schools/[school]/agencies/[agency]': {
    roles: ['shared_senco'],
    path: (sample) => `/schools/${sample.school}/agencies/${sample.agency}`,
  },
  '/schools/[school]/agencies': { roles: ['shared_senco', 'area_senco'], path: school('/agencies') },
  '/schools/[school]/access': { roles: ['shared_senco', 'head_teacher'], path: school('/access') },
  '/schools/[school]/files': { roles: ['head_teacher'], path: school('/files') },
  '/schools/[school]/files/[pupil]': {
    roles: ['head_teacher'],
    path: (sample) => `/schools/${sample.childSchool}/files/${sample.child}`,
  },
  '/schools/[school]/calendar': { roles: ['shared_senco'], path: school('/calendar') },
  '/schools/[school]/visits': { roles: ['shared_senco', 'area_senco'], path: school('/visits') },
  '/schools/[school]/staff': { roles: ['shared_senco', 'inclusion_manager'], path: school('/staff') },
  '/schools/[school]/staff/[person]': {
    roles: ['shared_senco', 'head_teacher'],
    path: (sample) => `/schools/${sample.school}/staff/${sample.person}`,
  },
  '/schools/[school]/provision/new': { roles: ['shared_senco'], path: school('/provision/new') },
  '/schools/[school]/pupils/[pupil]': {
    roles: ['shared_senco', 'class_teacher', 'teaching_assistant', 'area_senco'],
    path: child(''),
  },
  '/schools/[school]/pupils/[pupil]/profile': { roles: ['shared_senco'], path: child('/profile') },
  '/schools/[school]/pupils/[pupil]/plan': { roles: ['shared_senco', 'class_teacher'], path: child('/plan') },
  '/schools/[school]/pupils/[pupil]/needs': { roles: ['shared_senco', 'class_teacher'], path: child('/needs') },
  '/schools/[school]/pupils/[pupil]/provision': { roles: ['shared_senco'], path: child('/provision') },
  '/schools/[school]/pupils/[pupil]/notes': { roles: ['shared_senco'], path: child('/notes') },
  '/schools/[school]/pupils/[pupil]/ehc': { roles: ['shared_senco'], path: child('/ehc') },
  '/schools/[school]/pupils/[pupil]/agencies': { roles: ['shared_senco'], path: child('/agencies') },
  '/schools/[school]/pupils/[pupil]/family': { roles: ['shared_senco', 'class_teacher'], path: child('/family') },
};

/** The ids of all routes that have a page, as the folders say. */
export function routesWithPages(): string[] {
  const files = globSync('**/+page.svelte', { cwd: join(import.meta.dirname, '../../src/routes') });
  return files
    .map(
      (file) =>
        `/${file
          .split('/')
          .slice(0, -1)
          .filter((part) => !part.startsWith('('))
          .join('/')}`,
    )
    .toSorted();
}
