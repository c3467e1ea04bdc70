import type { SubgraphDefinition } from '@hedgerow/service-kit';
import { createLoaders, type Loaders } from './loaders.ts';
import { resolvers } from './resolvers.ts';

/** The provision subgraph: the child and everything done for the child. */
export const provisionSubgraph: SubgraphDefinition<Loaders> = {
  name: 'provision',
  schemaFolder: new URL('../schema/', import.meta.url),
  resolvers,
  createLoaders,
  jobs: [],
};
