import type { SubgraphDefinition } from '@hedgerow/service-kit';
import { beginAcademicYear } from './jobs/begin-academic-year.ts';
import { followCalendars } from './jobs/follow-calendars.ts';
import { createLoaders, type Loaders } from './loaders.ts';
import { resolvers } from './resolvers.ts';

/** The provision subgraph: the child and everything done for the child. */
export const provisionSubgraph: SubgraphDefinition<Loaders> = {
  name: 'provision',
  schemaFolder: new URL('../schema/', import.meta.url),
  resolvers,
  createLoaders,
  jobs: [followCalendars, beginAcademicYear],
};
