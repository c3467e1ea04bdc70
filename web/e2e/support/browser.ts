import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';
import type { Role } from '@hedgerow/authz';
import { findChromium } from '@hedgerow/testing';
import { accountOf } from './accounts.ts';
import { addressesWithNames, childNames } from './names.ts';

export interface Visit {
  /** A page at the address, in a browser of its own; `role` says who has signed in there. */
  open(role: Role | null, path?: string, options?: BrowserContextOptions): Promise<Page>;
  /** The same for one look, whose browser is closed behind it: for looks that go on beside each other. */
  look<T>(role: Role | null, path: string, options: BrowserContextOptions, at: (page: Page) => Promise<T>): Promise<T>;
  /** Every address that any page asked for. */
  readonly visited: ReadonlySet<string>;
}

type Kept = Awaited<ReturnType<BrowserContext['storageState']>>;

/** Long enough for a page that waits for a part of the product that does not answer. */
const PATIENCE_MS = 30_000;

/**
 * A Chromium for one file of journeys. Each role signs in by the form once and is remembered; each page has a context
 * of its own, closed after its test. Every address that any page asks for goes into `visited`, and none may hold a
 * child's name.
 */
export function useBrowser(): Visit {
  let browser: Browser | undefined;
  const contexts: BrowserContext[] = [];
  const sessions = new Map<Role, Kept>();
  const visited = new Set<string>();

  beforeAll(async () => {
    const { executablePath, args } = await findChromium();
    browser = await chromium.launch({ executablePath, args: [...args] });
  });
  afterEach(async () => {
    for (const context of contexts.splice(0)) await context.close();
  });
  afterAll(async () => {
    await browser?.close();
    const told = addressesWithNames(visited, await childNames());
    if (told.length > 0) throw new Error(`A child’s name stood in an address:\n${told.join('\n')}`);
  });

  const enter = async (role: Role | null, path: string, options: BrowserContextOptions): Promise<Page> => {
    if (browser === undefined) throw new Error('The browser is there from beforeAll on.');
    const kept = role === null ? undefined : (sessions.get(role) ?? (await keepSession(browser, role)));
    if (role !== null && kept !== undefined) sessions.set(role, kept);
    const { origin } = inject('product');
    const context = await browser.newContext({
      baseURL: origin,
      viewport: { width: 1280, height: 900 },
      ...(kept === undefined ? {} : { storageState: kept }),
      ...options,
    });
    context.setDefaultTimeout(PATIENCE_MS);
    context.on('request', (request) => visited.add(request.url()));
    const page = await context.newPage();
    await page.goto(path);
    return page;
  };
  const open: Visit['open'] = async (role, path = '/', options = {}) => {
    const page = await enter(role, path, options);
    contexts.push(page.context());
    return page;
  };
  const look: Visit['look'] = async (role, path, options, at) => {
    const page = await enter(role, path, options);
    try {
      return await at(page);
    } finally {
      await page.context().close();
    }
  };
  return { open, look, visited };
}

async function keepSession(browser: Browser, role: Role): Promise<Kept> {
  const context = await browser.newContext({ baseURL: inject('product').origin });
  const page = await context.newPage();
  await signIn(page, role);
  const kept = await context.storageState();
  await context.close();
  return kept;
}

/** Waits until the page's own scripts have taken over: SvelteKit then reads out each new page. */
export async function alive(page: Page): Promise<void> {
  await page.locator('#svelte-announcer').waitFor({ state: 'attached' });
}

/** What a person reads of a page, without the head and the rail that stand around it. */
export function main(page: Page): Promise<string> {
  return page.locator('main').innerText();
}

/** Signs in by the form, and waits for the page that the person lands on. */
export async function signIn(page: Page, role: Role): Promise<void> {
  const { email, password } = accountOf(role);
  await page.goto('/sign-in');
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL((url) => url.pathname !== '/sign-in');
}
