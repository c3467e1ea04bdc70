import process from 'node:process';
import { runSubgraph } from '@hedgerow/service-kit';
import { agenciesSubgraph } from './server.ts';

await runSubgraph(agenciesSubgraph, process);
