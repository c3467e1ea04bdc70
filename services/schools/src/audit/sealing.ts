import type { Sealer } from '@hedgerow/audit';
import type { Job } from '@hedgerow/service-kit';
import type { SchoolsLoaders } from '../context.ts';

const secondsBetweenSeals = 20;
const secondsBetweenChecks = 24 * 3600;

/**
 * Seals what was written, well within the minute that is promised; and recomputes every chain at each start and once a
 * day, so that the page of a school can say whether its own is whole. A broken chain is an error in the log.
 */
export function sealingJobs(sealer: Sealer): Job<SchoolsLoaders>[] {
  return [
    {
      name: 'seal-audit',
      everySeconds: secondsBetweenSeals,
      drain: async (ctx) => {
        await sealer.seal(ctx.clock.now().toString());
      },
    },
    {
      name: 'check-audit',
      everySeconds: secondsBetweenChecks,
      drain: async (ctx) => {
        for (const { chain, broken } of await sealer.check(ctx.clock.now().toString())) {
          ctx.log.error({ chain, at: broken?.at, fault: broken?.fault }, 'an audit chain is broken');
        }
      },
    },
  ];
}
