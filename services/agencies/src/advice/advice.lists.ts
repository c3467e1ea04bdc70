import { pageSize } from '@hedgerow/service-kit';
import type { Context } from '../context.ts';
import type { AdviceRow } from '../db/advice.ts';
import { selectOwnAdvice } from './advice.queries.ts';

/** What the viewer's agencies wrote, newest first; also what they may no longer see the referral of. */
export async function ownAdvice(ctx: Context, first: number | null | undefined): Promise<AdviceRow[]> {
  return ctx.read((tx) => selectOwnAdvice(tx, pageSize(first)));
}
