import process from 'node:process';
import { openSealer } from '@hedgerow/audit';
import { runSubgraph } from '@hedgerow/service-kit';
import { loadSealerUrl } from './audit/config.ts';
import { sealingJobs } from './audit/sealing.ts';
import { schoolsSubgraph } from './server.ts';

await runSubgraph(schoolsSubgraph, process, (env) => sealingJobs(openSealer(loadSealerUrl(env))));
