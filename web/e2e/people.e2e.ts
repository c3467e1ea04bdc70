import { expect, inject, it } from 'vitest';
import type { Role } from '@hedgerow/authz';
import { main, useBrowser } from './support/browser.ts';
import { childNames, namesIn } from './support/names.ts';

const browser = useBrowser();

interface Landing {
  readonly path: string;
  readonly places: readonly string[];
  readonly shows: RegExp;
  /** Whether the page may name children; null where a role is given one child alone. */
  readonly names: 'children' | 'one child' | 'no child';
}

const senco = ['Due', 'Schools', 'Pupils', 'Referrals', 'Training'];
/** Who looks after settings alone reads their own word for them. */
const ofSettings = (places: readonly string[]): string[] =>
  places.map((place) => (place === 'Schools' ? 'Settings' : place));

/** Where each role of the matrix lands, and what it is given there. */
const landings: Readonly<Partial<Record<Role, Landing>>> = {
  shared_senco: { path: '/due', places: senco, shows: /in (all|\w+ of) six schools/, names: 'children' },
  school_senco: { path: '/due', places: senco, shows: /late/, names: 'children' },
  head_teacher: { path: '/due', places: [...senco, 'People'], shows: /late/, names: 'children' },
  setting_manager: { path: '/due', places: ofSettings([...senco, 'People']), shows: /Visit/, names: 'children' },
  class_teacher: { path: '/classes', places: ['My classes'], shows: /have support/, names: 'children' },
  teaching_assistant: { path: '/groups', places: ['My groups'], shows: /Record a session/, names: 'children' },
  inclusion_manager: {
    path: '/due',
    places: ['Due', 'Schools', 'Open a file', 'Training'],
    shows: /in (all|\w+ of) 23 schools/,
    names: 'no child',
  },
  area_senco: { path: '/due', places: ['Due', 'Settings', 'Training'], shows: /of 31 settings/, names: 'no child' },
  governor: { path: '/figures', places: ['School figures'], shows: /One to four are never/, names: 'no child' },
  agency_professional: { path: '/referrals', places: ['Referrals'], shows: /referral/i, names: 'children' },
  parent: { path: '/child', places: ['My child'], shows: /This is what the school has shared/, names: 'one child' },
  pupil: { path: '/child', places: ['My child'], shows: /This is what the school has shared/, names: 'one child' },
  administrator: {
    path: '/organisation',
    places: ['Organisation', 'People'],
    shows: /Wayfarer Learning Trust/,
    names: 'no child',
  },
};

it('a role of the matrix would have no account to try it with', () => {
  expect(
    inject('product')
      .accounts.map(({ role }) => role)
      .toSorted(),
  ).toEqual(Object.keys(landings).toSorted());
});

it.each(Object.entries(landings))(
  'the %s would land on a page that says nothing to them, or too much',
  async (role, landing) => {
    const names = await childNames();
    const page = await browser.open(role as Role, '/');
    expect(new URL(page.url()).pathname).toBe(landing.path);
    const text = await main(page);
    expect(text).toMatch(landing.shows);
    expect(text).not.toContain('not answering');
    const places = await page
      .getByRole('navigation', { name: 'Main' })
      .locator('.places > li:not(.narrow-only) a > span:first-child')
      .allInnerTexts();
    expect(places).toEqual(expect.arrayContaining([...landing.places]));
    const named = new Set(namesIn(text, names));
    if (landing.names === 'no child') expect([...named]).toEqual([]);
    if (landing.names === 'one child') expect(named.size).toBe(1);
    if (landing.names === 'children') expect(named.size).toBeGreaterThan(0);
  },
);

it.each(Object.entries(landings))('a place in the rail of the %s would lead nowhere', async (role) => {
  const page = await browser.open(role as Role, '/');
  const places = await page
    .getByRole('navigation', { name: 'Main' })
    .locator('.places > li:not(.narrow-only) a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(places.length).toBeGreaterThan(0);
  for (const place of places) {
    const answer = await page.goto(place);
    expect([place, answer?.status()]).toEqual([place, 200]);
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
  }
});
