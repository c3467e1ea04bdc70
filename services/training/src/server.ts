import type { SubgraphDefinition } from '@hedgerow/service-kit';
import { createLoaders, type Loaders } from './loaders.ts';
import { followDesignations } from './outbox/follow-designations.ts';
import { resolvers } from './resolvers.ts';

/** The training subgraph: what staff know. */
export const trainingSubgraph: SubgraphDefinition<Loaders> = {
  name: 'training',
  schemaFolder: new URL('../schema/', import.meta.url),
  resolvers,
  createLoaders,
  jobs: [followDesignations],
};
