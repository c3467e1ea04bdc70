/* eslint-disable no-restricted-imports -- the whole graph in one process is what this file is for */
import { agenciesSubgraph } from '@hedgerow/agencies-service';
import { provisionSubgraph } from '@hedgerow/provision-service';
import { schoolsSubgraph } from '@hedgerow/schools-service';
import { startSubgraph, type RunningSubgraph } from '@hedgerow/service-kit';
import type { TestDatabase } from '@hedgerow/testing';
import { trainingSubgraph } from '@hedgerow/training-service';
import type { ListedOperation } from '../src/safelist/listed-operation.ts';
import { readPortalOperations } from '../src/safelist/portal-operations.ts';
import { subgraphNames, type SubgraphName } from '../src/graph/subgraph-names.ts';
import { keyOf } from './tiny-subgraphs.ts';

/** The four services over HTTP on one test database, their jobs asleep. */
export async function startServices(database: TestDatabase): Promise<Record<SubgraphName, RunningSubgraph>> {
  const config = (name: SubgraphName) => ({
    host: '127.0.0.1',
    port: 0,
    databaseUrl: database.urlOf(`${name}_app`),
    actorKey: keyOf(name),
    logLevel: 'silent',
    poolSize: 4,
  });
  const [schools, provision, training, agencies] = await Promise.all([
    startSubgraph({ ...schoolsSubgraph, jobs: [] }, config('schools')),
    startSubgraph({ ...provisionSubgraph, jobs: [] }, config('provision')),
    startSubgraph({ ...trainingSubgraph, jobs: [] }, config('training')),
    startSubgraph({ ...agenciesSubgraph, jobs: [] }, config('agencies')),
  ]);
  return { schools, provision, training, agencies };
}

/** Addresses of the services, but for one. */
export function urlsWithout(
  services: Record<SubgraphName, RunningSubgraph>,
  missing?: SubgraphName,
): Partial<Record<SubgraphName, string>> {
  return Object.fromEntries(subgraphNames.filter((name) => name !== missing).map((name) => [name, services[name].url]));
}

/** An operation of the portal by its name, word for word as the portal sends it. */
export async function portalOperation(name: string): Promise<ListedOperation> {
  const found = (await readPortalOperations()).find((operation) => operation.name === name);
  if (found === undefined) throw new Error(`The portal has no operation ${name}; npm run generate lists them.`);
  return found;
}
