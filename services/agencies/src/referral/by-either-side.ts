import { holdsAnywhere, type Permission } from '@hedgerow/authz';
import { identifiers, operation, type BaseContext, type Op } from '@hedgerow/service-kit';
import { selectReferrals } from './referral.queries.ts';
import type { Side } from './referral.rules.ts';

interface AboutReferral {
  readonly idempotencyKey: string;
  readonly referralId: string;
}

/**
 * Makes an operation that both sides use: the agency answers here itself, or the school writes down an answer that came
 * by letter. Each side needs its own permission, and the audit row says which side it was.
 */
export function byEitherSide<I extends AboutReferral, O>(
  name: string,
  permissions: { readonly school: Permission; readonly agency: Permission },
  run: (op: Op, side: Side, input: I) => Promise<O>,
): (ctx: BaseContext, input: I) => Promise<O> {
  const asSchool = operation<I, O>(name, permissions.school, (op, input) => run(op, 'SCHOOL', input));
  const asAgency = operation<I, O>(name, permissions.agency, (op, input) => run(op, 'AGENCY', input));
  return async (ctx, input) =>
    (await sideOf(ctx, input.referralId)) === 'SCHOOL' ? asSchool(ctx, input) : asAgency(ctx, input);
}

/** On which side of a referral the actor stands. Somebody may work for a school and for an agency: the record decides. */
export async function sideOf(ctx: BaseContext, referralId: string): Promise<Side> {
  const { roles } = ctx.actor;
  if (!holdsAnywhere(roles, 'referral.respond')) return 'SCHOOL';
  if (!holdsAnywhere(roles, 'referral.write')) return 'AGENCY';
  const schools = await ctx.reach('referral.write');
  const [row] = await ctx.read((tx) => selectReferrals(tx, identifiers([referralId])));
  return row !== undefined && schools.has(row.schoolId) ? 'SCHOOL' : 'AGENCY';
}
