import process from 'node:process';
import { runSubgraph } from '@hedgerow/service-kit';
import { schoolsSubgraph } from './server.ts';

await runSubgraph(schoolsSubgraph, process);
