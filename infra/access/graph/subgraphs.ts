import { agenciesSubgraph } from '@hedgerow/agencies-service';
import { provisionSubgraph } from '@hedgerow/provision-service';
import { schoolsSubgraph } from '@hedgerow/schools-service';
import { subgraphSchema } from '@hedgerow/service-kit';
import { trainingSubgraph } from '@hedgerow/training-service';
import type { GraphQLSchema } from 'graphql';

export type SubgraphName = 'schools' | 'provision' | 'training' | 'agencies';

/** The contract of each subgraph. */
export const subgraphSchemas: Readonly<Record<SubgraphName, GraphQLSchema>> = {
  schools: subgraphSchema(schoolsSubgraph),
  provision: subgraphSchema(provisionSubgraph),
  training: subgraphSchema(trainingSubgraph),
  agencies: subgraphSchema(agenciesSubgraph),
};
