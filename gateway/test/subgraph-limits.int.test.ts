import { afterAll, beforeAll, expect, it } from 'vitest';
import { actorHeader, actorKey, signActor, systemClock, type RunningSubgraph } from '@hedgerow/service-kit';
import { useTestDatabase } from '@hedgerow/testing';
import { keyOf, startTiny, tinySchools } from './tiny-subgraphs.ts';

const database = useTestDatabase();
let schools: RunningSubgraph;
let headers: Record<string, string>;

beforeAll(async () => {
  schools = await startTiny(tinySchools, database);
  const somebody = { personId: 'p1', sessionId: 's', requestId: 'request-1', confirmedAt: null, roles: [] };
  const actor = await signActor(somebody, 'schools', await actorKey(keyOf('schools')), systemClock);
  headers = { 'content-type': 'application/json', [actorHeader]: actor };
});
afterAll(() => schools.stop());

/** Straight to a subgraph with a valid signed actor, as only the gateway can. */
async function send(body: string, method = 'POST'): Promise<{ status: number; text: string }> {
  const answer = await fetch(schools.url, { method, headers, ...(method === 'GET' ? {} : { body }) });
  return { status: answer.status, text: await answer.text() };
}
const ask = (query: string) => send(JSON.stringify({ query }));

it('a misspelt field learns nothing of the schema', async () => {
  for (const query of ['{ scool(id: "s1") { name } }', '{ school(id: "s1") { nam } }']) {
    const { status, text } = await ask(query);
    expect(status).toBe(400);
    expect(text).not.toMatch(/did you mean|\\"name\\"|\\"school\\"/);
  }
});

it('nobody reads the schema', async () => {
  for (const query of ['{ __schema { types { name } } }', '{ __type(name: "School") { fields { name } } }']) {
    const { status, text } = await ask(query);
    expect(status).toBe(400);
    expect(text).not.toContain('Viewer');
  }
});

it('a list of operations is refused with a sentence', async () => {
  const { status, text } = await send(JSON.stringify([{ query: '{ viewer { id } }' }]));
  expect([status, text]).toEqual([400, expect.stringContaining('One question at a time')]);
});

it('a text is read up to 15,000 words and signs', async () => {
  const words = (count: number): string => `{ school(id: "s1") { ${'name '.repeat(count - 10)} } }`;
  expect((await ask(words(15_001))).text).toContain('more that 15000 tokens');
  expect((await ask(words(15_000))).text).not.toContain('tokens');
});

it('a body is read up to a million bytes', async () => {
  const around = JSON.stringify({ query: '{ viewer { id } }', padding: '' }).length;
  const sized = (bytes: number): string =>
    JSON.stringify({ query: '{ viewer { id } }', padding: 'x'.repeat(bytes - around) });
  expect((await send(sized(1_000_000))).status).toBe(200);
  expect((await send(sized(1_000_001))).status).toBe(413);
});

it('a GET is no way in', async () => {
  expect((await send('', 'GET')).status).toBe(404);
});
