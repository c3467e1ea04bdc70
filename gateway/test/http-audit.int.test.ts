import { auditServer } from 'graphql-http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { useTestDatabase } from '@hedgerow/testing';
import { startGateway, type GatewayUnderTest } from './gateway-under-test.ts';
import { startTiny, tinyProvision, tinySchools } from './tiny-subgraphs.ts';

const database = useTestDatabase();
const stops: (() => Promise<void>)[] = [];
let gateway: GatewayUnderTest;
let token: string;

beforeAll(async () => {
  const schools = await startTiny(tinySchools, database);
  const provision = await startTiny(tinyProvision, database);
  gateway = await startGateway(
    database,
    { schools: schools.url, provision: provision.url },
    {
      introspection: true,
    },
  );
  stops.push(gateway.stop, provision.stop, schools.stop);
  token = (await gateway.someone()).token;
});
afterAll(async () => {
  for (const stop of stops) await stop();
});

it('speaks GraphQL over HTTP as graphql-http’s suite of 61 checks wants, with no error', async () => {
  const results = await auditServer({
    url: gateway.url,
    // The caller is known before the body is read, so the suite comes as somebody.
    fetchFn: (url: string, init: RequestInit = {}) =>
      fetch(url, {
        ...init,
        headers: { ...(init.headers as Record<string, string>), authorization: `Bearer ${token}` },
      }),
  });
  const told = results.flatMap((result) =>
    result.status === 'ok' ? [] : [`${result.status} ${result.id} ${result.name}: ${result.reason}`],
  );
  process.stdout.write(
    [`graphql-http: ${String(results.length)} checks, ${String(told.length)} not met`, ...told, ''].join('\n'),
  );
  expect(results).toHaveLength(61);
  expect(results.filter(({ status }) => status === 'error')).toEqual([]);
});
