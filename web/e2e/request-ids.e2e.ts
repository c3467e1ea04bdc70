import { expect, inject, it } from 'vitest';
import { useBrowser } from './support/browser.ts';
import { logLines } from './support/logs.ts';
import { children, lookUp } from './support/records.ts';

const browser = useBrowser();

const processesThatLogged = (requestId: string): readonly string[] =>
  [
    ...new Set(
      logLines()
        .filter(({ text }) => text.includes(`"requestId":"${requestId}"`))
        .map(({ process }) => process),
    ),
  ].toSorted();

it('nobody could follow what a person reports from her browser to the lines and the audit row of it', async () => {
  const [child] = await children('own', 'shared_senco');
  const page = await browser.open('shared_senco', '/due');
  const requestId = 'journey-0001-of-the-test';
  await page.setExtraHTTPHeaders({ 'x-request-id': requestId });
  const answer = await page.goto(`/schools/${child?.schoolId ?? ''}/pupils/${child?.id ?? ''}`);
  expect([answer?.status(), answer?.headers()['x-request-id']]).toEqual([200, requestId]);

  await expect
    .poll(() => processesThatLogged(requestId))
    .toEqual(expect.arrayContaining(['gateway', 'portal', 'provision']));
  const audited = await lookUp(
    (sql) => sql<{ kind: string }[]>`select kind from audit.event where request_id = ${requestId}`,
  );
  expect(audited.length).toBeGreaterThan(0);
});

it('the reference of an error page would lead nowhere', async () => {
  const page = await browser.open('shared_senco', '/due');
  const answer = await page.goto('/schools/00000000-0000-7000-8000-000000000000');
  const requestId = answer?.headers()['x-request-id'] ?? '';
  expect([answer?.status(), requestId.length > 8]).toEqual([404, true]);
  expect(await page.locator('main').innerText()).toContain(`Reference ${requestId}`);
  await expect
    .poll(() => processesThatLogged(requestId))
    .toEqual(expect.arrayContaining(['gateway', 'portal', 'schools']));
});

it.each(['short', 'x'.repeat(65), 'with space in it', '"}{"forged":"line', '<script>alert(1)</script>'])(
  'somebody could write into the logs by the id of a request: %s',
  async (forged) => {
    const answer = await fetch(`${inject('product').origin}/sign-in`, { headers: { 'x-request-id': forged } });
    expect(answer.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(logLines().filter(({ text }) => text.includes(forged))).toEqual([]);
  },
);
