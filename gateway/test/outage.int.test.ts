import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RunningSubgraph } from '@hedgerow/service-kit';
import { useTestDatabase } from '@hedgerow/testing';
import { startGateway, type GatewayUnderTest } from './gateway-under-test.ts';
import { json, startRaw, type RawSubgraph } from './raw-subgraph.ts';
import { startTiny, tinySchools } from './tiny-subgraphs.ts';

const database = useTestDatabase();
const both = '{ viewer { id schools { name pupilCount } pupilCount } }';
let schools: RunningSubgraph;
let running: { stop(): Promise<void> }[];

beforeEach(async () => {
  schools = await startTiny(tinySchools, database);
  running = [schools];
});
afterEach(async () => {
  for (const one of running.toReversed()) await one.stop();
});

const gatewayOver = async (provision: string | undefined): Promise<{ gateway: GatewayUnderTest; token: string }> => {
  const gateway = await startGateway(database, {
    schools: schools.url,
    ...(provision === undefined ? {} : { provision }),
  });
  running.push(gateway);
  return { gateway, token: (await gateway.someone()).token };
};
const raw = async (...args: Parameters<typeof startRaw>): Promise<RawSubgraph> => {
  const one = await startRaw(...args);
  running.push(one);
  return one;
};

describe('a subgraph that is down costs its part of the answer only', () => {
  const onlySchools = { schools: [{ name: 'Ashcombe', pupilCount: null }], pupilCount: null };

  it.each<[string, () => Promise<string | undefined>]>([
    ['nothing listens there', () => Promise.resolve(undefined)],
    ['it takes the question and never answers', async () => (await raw(() => undefined)).url],
    [
      'it begins to answer and stops',
      async () =>
        (
          await raw((_request, response) => {
            response.writeHead(200, { 'content-type': 'application/json' }).write('{"data":');
          })
        ).url,
    ],
    [
      'it hangs up',
      async () =>
        (
          await raw((_request, response) => {
            response.destroy();
          })
        ).url,
    ],
    [
      'it answers with a page',
      async () =>
        (
          await raw((_request, response) => {
            response.writeHead(502, { 'content-type': 'text/html' }).end('<h1>Bad gateway at db-7.internal</h1>');
          })
        ).url,
    ],
    [
      'it answers with other JSON',
      async () =>
        (
          await raw((_request, response) => {
            json(response, ['x'], 500);
          })
        ).url,
    ],
  ])('where %s', async (_what, provision) => {
    const { gateway, token } = await gatewayOver(await provision());
    const answer = await gateway.ask(token, both);
    expect(answer.status).toBe(200);
    expect(answer.data).toMatchObject({ viewer: onlySchools });
    expect(answer.data).toHaveProperty('viewer.id');
    expect(answer.errors.length).toBeGreaterThan(0);
    for (const error of answer.errors) {
      expect(error).toMatchObject({
        message: 'A part of Hedgerow is not answering. Try again in a minute.',
        extensions: { code: 'service-unavailable', service: 'provision' },
      });
    }
    expect(answer.text).not.toMatch(/127\.0\.0\.1|ECONN|UND_ERR|internal/);
  });
});

describe('a subgraph that comes back', () => {
  const counts = {
    data: { viewer: { __typename: 'Viewer', id: 'v', pupilCount: 75 }, _entities: [{ pupilCount: 75 }] },
  };

  it('answers again at once, over new connections', async () => {
    let isDown = false;
    const provision = await raw((_request, response) => {
      if (isDown) response.destroy();
      else json(response, counts);
    });
    const { gateway, token } = await gatewayOver(provision.url);
    const ask = async () => (await gateway.ask(token, '{ viewer { pupilCount } }')).data;
    const before = await ask();
    isDown = true;
    const during = await ask();
    isDown = false;
    expect([before, during, await ask()]).toEqual([
      { viewer: { pupilCount: 75 } },
      { viewer: { pupilCount: null } },
      { viewer: { pupilCount: 75 } },
    ]);
  });

  it('is asked a question twice where it hung up, and told to save only once', async () => {
    const provision = await raw((_request, response) => {
      response.destroy();
    });
    const { gateway, token } = await gatewayOver(provision.url);
    await gateway.ask(token, '{ pupil(id: "p1") { yearGroup } }');
    expect(provision.received).toHaveLength(2);

    const saving = await raw((_request, response) => {
      response.destroy();
    });
    const other = await startGateway(database, { schools: saving.url });
    running.push(other);
    const answer = await other.ask(token, 'mutation { renameSchool(id: "s1", name: "Brindle Hill") { name } }');
    expect(saving.received).toHaveLength(1);
    expect(answer.errors[0]?.extensions).toMatchObject({ code: 'service-unavailable', service: 'schools' });
  });
});

it('keeps nobody waiting for a subgraph that answers none of three', async () => {
  const provision = await raw(() => undefined);
  const { gateway, token } = await gatewayOver(provision.url);
  const ask = () => gateway.ask(token, '{ pupil(id: "p1") { yearGroup } }');
  await Promise.all([ask(), ask(), ask()]);
  const answers = await Promise.all(Array.from({ length: 20 }, ask));
  expect(provision.received.length).toBeLessThanOrEqual(4);
  expect(new Set(answers.map((answer) => answer.errors[0]?.extensions['code']))).toEqual(
    new Set(['service-unavailable']),
  );
});

it('stops in seconds and refuses new callers, whatever the subgraphs do', async () => {
  const provision = await raw(() => undefined);
  const gateway = await startGateway(database, { schools: schools.url, provision: provision.url });
  const { token } = await gateway.someone();
  const inFlight = gateway.ask(token, '{ pupil(id: "p1") { yearGroup } }');
  await expect.poll(() => provision.received.length).toBe(1);
  await gateway.stop();
  expect((await inFlight).errors[0]?.extensions['code']).toBe('service-unavailable');
  await expect(gateway.send({ path: '/healthz' })).rejects.toThrow();
});
