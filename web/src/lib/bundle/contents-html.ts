import { counted } from '#lib/dates/day-words.ts';
import { fullMoment } from '#lib/dates/moments.ts';
import type { Bundle } from './bundle.ts';
import { escapeHtml } from './mark-names.ts';
import { htmlPage } from './html-page.ts';

/** A file of the bundle, and what is in it. */
export interface Listed {
  readonly path: string;
  readonly what: string;
}

const law = [
  'The child, or whoever acts for the child, may have a copy of the personal data that the school as controller holds (UK GDPR, article 15), within one calendar month; two more where the request is complex.',
  'Parents of children at maintained schools may see the educational record within 15 school days (Education (Pupil Information) (England) Regulations 2005, regulation 5, unverified here).',
  'What would tell about another person is given only where that person agrees, or where it is reasonable without (Data Protection Act 2018, Schedule 2, unverified here). Names of third persons are marked in yellow: decide on each before you hand the pages over.',
  'Education and child abuse data may be withheld where serious harm is likely or the child’s best interests ask for it (Data Protection Act 2018, Schedule 3, unverified here).',
];

/** The first page: who made the bundle, for which controller, what is in it, and what to look at before it goes. */
export function contentsHtml({ school, madeBy, madeAt, records }: Bundle, files: readonly Listed[]): string {
  const items = files.map(
    ({ path, what }) => `<li><a href="${escapeHtml(path)}">${escapeHtml(path)}</a>: ${escapeHtml(what)}</li>`,
  );
  const held = records.filter(({ checkFirst }) => checkFirst !== null);
  const body = [
    `<p>Everything that ${escapeHtml(school)}, as its own controller, holds about one child in Hedgerow. Made by ${escapeHtml(madeBy)} on ${fullMoment(madeAt)}. What another school recorded is not here: ask that school.</p>`,
    '<h2>Before you hand it over</h2>',
    `<p>Look through the yellow marks, and through what stands apart: ${held.length === 0 ? 'nothing does' : counted(held.length, 'kind of record', 'kinds of record')}. This page is for the school and stays there.</p>`,
    `<ul>${law.map((line) => `<li>${escapeHtml(line)}</li>`).join('')}</ul>`,
    '<h2>What is in it</h2>',
    `<ul>${items.join('')}</ul>`,
    '<h2>What is kept elsewhere</h2>',
    '<p>Training knows staff and no child. Who opened the child’s file stands on the page “Who opened what” of the school.</p>',
  ];
  return htmlPage('Answer to a subject access request', body.join('\n'));
}
