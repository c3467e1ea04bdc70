import { recordAudit } from '@hedgerow/audit';
import type { WriteTx } from '@hedgerow/db';
import type { Job, ServiceContext } from '@hedgerow/service-kit';
import { writableSchools } from '../duty/writable-schools.ts';
import { settleSencoClock } from '../qualification/settle-senco-clock.ts';
import { lockCursor, markSeen, nextEntries, takeSencoChanges } from './outbox.queries.ts';
import type { Loaders } from '../loaders.ts';

/** People settled in one transaction. */
const batchSize = 50;

async function settle(ctx: ServiceContext<Loaders>, tx: WriteTx, people: ReadonlySet<string>): Promise<void> {
  const reach = await writableSchools(tx);
  for (const personId of people) {
    await settleSencoClock(tx, personId, reach, ctx.today);
    await recordAudit(tx, ctx.service, ctx.clock.now().toString(), {
      kind: 'write',
      action: 'senco-clock.settle',
      subjectType: 'person',
      subjectId: personId,
    });
  }
}

/** Settles everyone whom an entry names. Safe to repeat: a clock settled twice stands as it stood. */
function followOutbox(ctx: ServiceContext<Loaders>): Promise<number> {
  return ctx.write(async (tx) => {
    const after = await lockCursor(tx);
    if (after === undefined) return 0;
    const entries = await nextEntries(tx, after, batchSize);
    if (entries.length === 0) return 0;
    await settle(ctx, tx, new Set(entries.flatMap((entry) => entry.personId ?? [])));
    await markSeen(
      tx,
      after,
      entries.map((entry) => entry.position),
    );
    return entries.length;
  });
}

/** Settles, for every school that shares them, the people whose clock one school has moved. */
function followChanges(ctx: ServiceContext<Loaders>): Promise<number> {
  return ctx.write(async (tx) => {
    const people = await takeSencoChanges(tx, batchSize);
    if (people.length === 0) return 0;
    await settle(ctx, tx, new Set(people));
    return people.length;
  });
}

/**
 * Raises, meets and withdraws SENCO_QUALIFIED as schools designate SENCos and as awards are recorded. Drains what waits in
 * the schools service's outbox and what this service's own operations left; two workers at once are safe.
 */
export const followDesignations: Job<Loaders> = {
  name: 'follow-designations',
  everySeconds: 2,
  drain: async (ctx) => {
    while ((await followOutbox(ctx)) + (await followChanges(ctx)) > 0);
  },
};
