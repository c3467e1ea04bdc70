import { runSubgraph } from '@hedgerow/service-kit';
import { provisionSubgraph } from './server.ts';

await runSubgraph(provisionSubgraph, process);
