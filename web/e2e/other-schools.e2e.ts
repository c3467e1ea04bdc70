import { expect, it } from 'vitest';
import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { useBrowser } from './support/browser.ts';
import { children, lookUp, schoolsOf } from './support/records.ts';

const browser = useBrowser();
const pages = ['', '/profile', '/plan', '/needs', '/provision', '/ehc', '/agencies', '/family'];

/** What a reader is sent for an address, without what differs by request: its id, its nonce, and the ids that were asked for. */
async function answerOf(page: Page, path: string): Promise<{ status: number; text: string }> {
  const answer = await page.context().request.get(path, { maxRedirects: 0 });
  const text = (await answer.text())
    .replaceAll(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'id')
    .replaceAll(/nonce="[^"]+"/g, 'nonce');
  return { status: answer.status(), text };
}

it.each([
  'shared_senco',
  'school_senco',
  'head_teacher',
  'class_teacher',
  'teaching_assistant',
  'parent',
  'governor',
] as const)('a %s could tell a child of another school from one who does not exist', async (role) => {
  const [child] = await children('other', role);
  if (child === undefined) throw new Error('The demo has no child elsewhere.');
  const page = await browser.open(role);
  for (const below of pages) {
    const theirs = await answerOf(page, `/schools/${child.schoolId}/pupils/${child.id}${below}`);
    const nobodys = await answerOf(page, `/schools/${randomUUID()}/pupils/${randomUUID()}${below}`);
    expect(theirs.status).toBe(404);
    expect(theirs).toEqual(nobodys);
    expect(theirs.text).not.toContain(child.familyName);
  }
});

it('a child of another school would be read under the address of one’s own school', async () => {
  const [child] = await children('other', 'school_senco');
  const [own] = await schoolsOf('school_senco');
  const page = await browser.open('school_senco');
  for (const below of pages) {
    const theirs = await answerOf(page, `/schools/${own ?? ''}/pupils/${child?.id ?? ''}${below}`);
    const nobodys = await answerOf(page, `/schools/${own ?? ''}/pupils/${randomUUID()}${below}`);
    expect(theirs.status).toBe(404);
    expect(theirs).toEqual(nobodys);
  }
});

it('a school, a colleague or a referral of elsewhere would show that it is there', async () => {
  const own = await schoolsOf('school_senco');
  const [there] = await lookUp(
    (sql) => sql<{ school: string; person: string; referral: string }[]>`
    select r.school_id as school, r.id as referral,
      (select person_id from access.assignment a where a.school_id = r.school_id limit 1) as person
    from agencies.referral r where not (r.school_id = any (${own as string[]})) limit 1`,
  );
  if (there === undefined) throw new Error('The demo has no referral elsewhere.');
  const page = await browser.open('school_senco');
  const someId = randomUUID();
  const both = [
    [`/referrals/${there.referral}`, `/referrals/${someId}`],
    ...['', '/staff', `/staff/${there.person}`, '/agencies', '/visits', '/calendar', '/about', '/provision/new'].map(
      (below) => [`/schools/${there.school}${below}`, `/schools/${someId}${below.replace(there.person, someId)}`],
    ),
  ] as const;
  for (const [theirs = '', nobodys = ''] of both) {
    const answer = await answerOf(page, theirs);
    expect([theirs, answer.status]).toEqual([theirs, 404]);
    expect(answer).toEqual(await answerOf(page, nobodys));
  }
});

it('a search would find a child of another school', async () => {
  const [child] = await children('other', 'school_senco');
  if (child === undefined) throw new Error('The demo has no child elsewhere.');
  const page = await browser.open('school_senco', '/search', { javaScriptEnabled: false });
  await page.getByRole('main').getByLabel('A child, school or person').fill(`${child.givenName} ${child.familyName}`);
  await page.getByRole('main').getByRole('button', { name: 'Search' }).click();
  expect(await page.getByRole('main').locator(`a[href*="${child.id}"]`).count()).toBe(0);
});
