import { expect, it } from 'vitest';
import { loadGatewayConfig } from './config.ts';

const key = 'x'.repeat(32);
const complete = {
  PORT: '4000',
  DATABASE_URL: 'postgres://identity_app:secret@127.0.0.1:5432/hedgerow',
  ...Object.fromEntries(
    ['SCHOOLS', 'PROVISION', 'TRAINING', 'AGENCIES'].flatMap((name, index) => [
      [`${name}_URL`, `http://127.0.0.1:${String(4001 + index)}/graphql`],
      [`${name}_ACTOR_KEY`, key],
    ]),
  ),
};

it('listens on loopback and gives a subgraph five seconds unless told otherwise', () => {
  expect(loadGatewayConfig(complete)).toMatchObject({
    host: '127.0.0.1',
    port: 4000,
    subgraphTimeout: 5_000,
    subgraphs: { agencies: { url: 'http://127.0.0.1:4004/graphql', actorKey: key } },
  });
});

it('names every setting that is missing or wrong at once, and never a secret', () => {
  const attempt = (): unknown =>
    loadGatewayConfig({
      ...complete,
      PORT: 'four',
      DATABASE_URL: 'mysql://x',
      SCHOOLS_URL: undefined,
      TRAINING_ACTOR_KEY: 'too-short-secret',
    });
  expect(attempt).toThrow(/PORT[^]*DATABASE_URL[^]*SCHOOLS_URL[^]*TRAINING_ACTOR_KEY/);
  expect(attempt).not.toThrow(/too-short-secret/);
});
