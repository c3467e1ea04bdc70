import { runSubgraph } from '@hedgerow/service-kit';
import { trainingSubgraph } from './server.ts';

await runSubgraph(trainingSubgraph, process);
