import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { alive, useBrowser } from './support/browser.ts';
import { routesWithPages, visited } from './support/routes.ts';
import { sampleFor, type Sample } from './support/samples.ts';

const browser = useBrowser();
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const nobody: Sample = {
  organisation: '',
  school: '',
  person: '',
  colleague: '',
  childSchool: '',
  child: '',
  referral: '',
  agency: '',
};
const visits = Object.entries(visited).flatMap(([route, { roles, path, arrive }]) =>
  roles.map((role) => ({ route, role, path, arrive, reader: role ?? 'stranger' })),
);

it('a route would be there that nobody has looked at', () => {
  expect(Object.keys(visited).toSorted()).toEqual(routesWithPages());
});

/** What axe finds, in words that say where. */
async function violations(page: Page, only?: string): Promise<string[]> {
  const builder = new AxeBuilder({ page });
  const found = await (only === undefined ? builder.withTags(rules) : builder.withRules([only])).analyze();
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary ?? ''}`),
  );
}

/** What sticks out of a window 320 px wide (WCAG 1.4.10); tables scroll in frames of their own. */
function overhang(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    return [`${String(scrollWidth)} px`, ...wide.slice(0, 5).map((element) => element.outerHTML.slice(0, 120))];
  });
}

/** What was found on a page. */
interface Findings {
  readonly heading: string;
  readonly light: readonly string[];
  readonly dark: readonly string[];
  readonly overhang: readonly string[];
}

/** Looks at a page in light, in dark, and 320 px wide. */
async function lookAt(page: Page): Promise<Findings> {
  const heading = await page.getByRole('heading', { level: 1 }).innerText();
  const light = await violations(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await violations(page, 'color-contrast');
  await page.setViewportSize({ width: 320, height: 720 });
  return { heading, light, dark, overhang: await overhang(page) };
}

type Visited = (typeof visits)[number];
const nothing = { light: [], dark: [], overhang: [] };
const looks = new Map(visits.map((visit) => [visit, Promise.withResolvers<Findings | Error>()]));

async function visit({ role, path, arrive }: Visited): Promise<Findings> {
  const address = path(role === null ? nobody : await sampleFor(role));
  return browser.look(role, address, { colorScheme: 'light' }, async (page) => {
    await alive(page);
    await arrive?.(page);
    await page.evaluate(() => {
      for (const closed of document.querySelectorAll('details')) closed.open = closed.closest('header, nav') === null;
    });
    return lookAt(page);
  });
}

beforeAll(() => {
  const waiting = visits.values();
  const lane = async (): Promise<void> => {
    for (const next of waiting)
      looks.get(next)?.resolve(await visit(next).catch((error: unknown) => new Error(String(error), { cause: error })));
  };
  // Two at a time: one page is drawn while the other is read. Each test below waits for its own.
  void Promise.all([lane(), lane()]);
});

it.each(visits)(
  '$route would be closed to a $reader who does not see, or sees little, or reads on a phone',
  async (visited) => {
    const seen = await looks.get(visited)?.promise;
    if (seen === undefined || seen instanceof Error) throw seen ?? new Error('Nobody looked.');
    const { heading, ...found } = seen;
    expect(heading).not.toMatch(/Nothing here|went wrong|Not a/);
    expect(found).toEqual(nothing);
  },
);

it.each(['palette', 'note', 'keys', 'account', 'not found'] as const)(
  'the %s would be closed to somebody who does not see',
  async (what) => {
    const page = await browser.open('shared_senco', what === 'not found' ? '/nowhere' : '/due', {
      colorScheme: 'light',
    });
    await alive(page);
    if (what === 'palette') await page.keyboard.press('Control+k');
    if (what === 'note') await page.keyboard.press('n');
    if (what === 'keys') await page.keyboard.press('?');
    if (what === 'account') await page.locator('summary', { hasText: 'Account of' }).click();
    if (what === 'palette' || what === 'note' || what === 'keys') await page.getByRole('dialog').waitFor();
    const { heading: _heading, ...found } = await lookAt(page);
    expect(found).toEqual(nothing);
  },
);
