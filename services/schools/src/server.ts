import { erasePartsJob, type SubgraphDefinition } from '@hedgerow/service-kit';
import { createLoaders, type SchoolsLoaders } from './context.ts';
import { resolvers } from './resolvers.ts';

/** The subgraph of places, people, who may see what, and time. */
export const schoolsSubgraph: SubgraphDefinition<SchoolsLoaders> = {
  name: 'schools',
  schemaFolder: new URL('../schema/', import.meta.url),
  resolvers,
  createLoaders,
  jobs: [erasePartsJob()],
};
