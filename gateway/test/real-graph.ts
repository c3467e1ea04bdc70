/* eslint-disable no-restricted-imports -- the whole graph in one process is what this file is for */
import { agenciesSubgraph } from '@hedgerow/agencies-service';
import { provisionSubgraph } from '@hedgerow/provision-service';
import { schoolsSubgraph } from '@hedgerow/schools-service';
import { startSubgraph, systemClock, type RunningSubgraph, type SubgraphDefinition } from '@hedgerow/service-kit';
import type { TestDatabase } from '@hedgerow/testing';
import { trainingSubgraph } from '@hedgerow/training-service';
import type { ListedOperation } from '../src/safelist/listed-operation.ts';
import { readPortalOperations } from '../src/safelist/portal-operations.ts';
import { subgraphNames, type SubgraphName } from '../src/graph/subgraph-names.ts';
import { keyOf } from './tiny-subgraphs.ts';

/**
 * The four services over HTTP on one test database, their jobs asleep.
 *
 * @param onStatement hears of every SQL statement of any of them
 * @param uploadsFolder where files are that somebody uploaded; they have none where it is left out
 */
export async function startServices(
  database: TestDatabase,
  onStatement?: (name: SubgraphName, statement: string) => void,
  uploadsFolder: string | null = null,
): Promise<Record<SubgraphName, RunningSubgraph>> {
  const heard = (name: SubgraphName) => (statement: string) => onStatement?.(name, statement);
  const config = (name: SubgraphName) => ({
    host: '127.0.0.1',
    port: 0,
    databaseUrl: database.urlOf(`${name}_app`),
    actorKey: keyOf(name),
    logLevel: 'silent',
    poolSize: 4,
    uploadsFolder,
  });
  const start = <Loaders>(definition: SubgraphDefinition<Loaders>, name: SubgraphName) =>
    startSubgraph(definition, config(name), systemClock, onStatement === undefined ? undefined : heard(name));
  const [schools, provision, training, agencies] = await Promise.all([
    start({ ...schoolsSubgraph, jobs: [] }, 'schools'),
    start({ ...provisionSubgraph, jobs: [] }, 'provision'),
    start({ ...trainingSubgraph, jobs: [] }, 'training'),
    start({ ...agenciesSubgraph, jobs: [] }, 'agencies'),
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
