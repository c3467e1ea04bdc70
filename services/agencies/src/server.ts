import { erasePartsJob, type SubgraphDefinition } from '@hedgerow/service-kit';
import { createLoaders, type AgenciesLoaders } from './loaders.ts';
import { resolvers } from './resolvers.ts';

/** The subgraph of everyone outside the school. */
export const agenciesSubgraph: SubgraphDefinition<AgenciesLoaders> = {
  name: 'agencies',
  schemaFolder: new URL('../schema/', import.meta.url),
  resolvers,
  createLoaders,
  jobs: [erasePartsJob()],
};
