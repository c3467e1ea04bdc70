import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { ChildPlan } from '../processes/child.ts';
import { repository } from '../repository.ts';

/** The portal under vite's development server, on the same port and with the same settings. */
export function planPortalOfDevelopment(plan: ChildPlan): ChildPlan {
  const web = join(repository, 'web');
  const vite = join(dirname(createRequire(join(web, 'package.json')).resolve('vite/package.json')), 'bin', 'vite.js');
  const port = plan.environment['PORT'] ?? '';
  return {
    ...plan,
    command: [vite, 'dev', '--port', port, '--strictPort', '--host', '127.0.0.1'],
    folder: web,
    environment: { ...plan.environment, NODE_ENV: 'development' },
  };
}
