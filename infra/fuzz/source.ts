import { agenciesSubgraph } from '@hedgerow/agencies-service';
import { provisionSubgraph } from '@hedgerow/provision-service';
import { schoolsSubgraph } from '@hedgerow/schools-service';
import { subgraphSchema } from '@hedgerow/service-kit';
import { trainingSubgraph } from '@hedgerow/training-service';
import { readIdPools } from './generate/ids.ts';
import type { Source } from './generate/make-operation.ts';
import type { World } from './world/world.ts';

/** Reads a world for making operations over it. */
export async function makeSource(world: World): Promise<Source> {
  return {
    world,
    pools: await readIdPools(world.admin, world.schema, world.places),
    subgraphs: {
      schools: subgraphSchema(schoolsSubgraph),
      provision: subgraphSchema(provisionSubgraph),
      training: subgraphSchema(trainingSubgraph),
      agencies: subgraphSchema(agenciesSubgraph),
    },
  };
}
