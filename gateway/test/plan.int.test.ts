import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningSubgraph } from '@hedgerow/service-kit';
import { createWorld, useTestDatabase, type World } from '@hedgerow/testing';
import type { ListedOperation } from '../src/safelist/listed-operation.ts';
import { readPortalOperations } from '../src/safelist/portal-operations.ts';
import { subgraphNames, type SubgraphName } from '../src/graph/subgraph-names.ts';
import { startGateway, type GatewayUnderTest } from './gateway-under-test.ts';
import { planOf, printPlan } from './query-plan.ts';
import { portalOperation, startServices, urlsWithout } from './real-graph.ts';

const database = useTestDatabase();
const partOf: Readonly<Record<SubgraphName, string>> = {
  schools: 'placeDuties',
  provision: 'childDuties',
  training: 'staffDuties',
  agencies: 'referralDuties',
};
let supergraphSdl: string;
let worklist: ListedOperation;
let services: Record<SubgraphName, RunningSubgraph>;
let world: World;

beforeAll(async () => {
  supergraphSdl = await readFile(new URL('../supergraph.graphql', import.meta.url), 'utf8');
  worklist = await portalOperation('DuePage');
  services = await startServices(database);
  world = await createWorld(database.seed);
});
afterAll(() => Promise.all(Object.values(services).map((service) => service.stop())));

const withGateway = async (
  missing: SubgraphName | undefined,
  run: (gateway: GatewayUnderTest, token: string) => Promise<void>,
): Promise<void> => {
  const gateway = await startGateway(database, urlsWithout(services, missing), {
    supergraphSdl,
    operations: await readPortalOperations(),
  });
  const { token, account } = await gateway.someone();
  for (const school of world.schools.slice(0, 2)) {
    await database.seed`insert into access.assignment (id, person_id, role, school_id, starts_on) values (gen_random_uuid(), ${account.personId}, 'shared_senco', ${school.id}, '2023-09-01')`;
  }
  await run(gateway, token).finally(gateway.stop);
};

describe('the worklist', () => {
  it('is four questions to four subgraphs at once, and none after them', async () => {
    const plan = await planOf(supergraphSdl, worklist.document, { first: 50 });
    process.stdout.write(`${printPlan(plan)}\n`);
    expect(plan.kind).toBe('Parallel');
    const fetches = plan.kind === 'Parallel' ? plan.nodes : [];
    expect(fetches.map((node) => (node.kind === 'Fetch' ? node.serviceName : node.kind)).toSorted()).toEqual(
      [...subgraphNames].toSorted(),
    );
  });

  it('comes whole when all four answer', async () => {
    await withGateway(undefined, async (gateway, token) => {
      const answer = await gateway.ask(token, worklist.document, { variables: { first: 50 } });
      expect(answer.errors).toEqual([]);
      for (const part of Object.values(partOf))
        expect(answer.data).toHaveProperty(['viewer', part, 'nodes'], expect.any(Array));
    });
  });

  it.each(subgraphNames)('comes without its part when %s is down, and says so', async (missing) => {
    await withGateway(missing, async (gateway, token) => {
      const answer = await gateway.ask(token, worklist.document, { variables: { first: 50 } });
      expect(answer.errors).toMatchObject([{ extensions: { code: 'service-unavailable', service: missing } }]);
      for (const name of subgraphNames) {
        if (name === missing) expect(answer.data).toHaveProperty(['viewer', partOf[name]], null);
        else expect(answer.data).toHaveProperty(['viewer', partOf[name], 'nodes'], expect.any(Array));
      }
    });
  });
});

it('every operation of the portal is one that the graph accepts, within every limit', async () => {
  await withGateway(undefined, async (gateway) => {
    expect(await gateway.rehearsed).toEqual([]);
  });
});
