import { errorFacts, withPatience } from '@hedgerow/service-kit';
import type { Context } from '../context.ts';
import { setState } from './roll-import.queries.ts';

/** Less than the gateway waits for a subgraph. */
const patienceMs = 3500;

/** Does long work on an import and waits for it as long as a page can; what breaks off is said on the record. */
export async function inBackground(ctx: Context, importId: string, work: () => Promise<void>): Promise<void> {
  const done = work().catch(async (error: unknown) => {
    ctx.log.error({ importId, ...errorFacts(error) }, 'an import broke off');
    await ctx.write((tx) => setState(tx, importId, 'FAILED'));
  });
  await withPatience(done, patienceMs);
}
