import { AppError } from '@hedgerow/errors';
import { identifiers, requireFreshProof } from '@hedgerow/service-kit';
import type { Context } from '../context.ts';

/** One bundle: a child, and the place that answers. */
export interface BundleOf {
  readonly schoolId: string;
  readonly pupilId: string;
}

/**
 * The bundle of a child at a place, or null where the place has no file of the child.
 *
 * @throws {AppError} `not-found` where the place is out of reach or its file is not this person's to give,
 *   `confirm-identity` without a fresh proof
 */
export async function subjectBundle(ctx: Context, { schoolId, pupilId }: BundleOf): Promise<BundleOf | null> {
  if (!(await ctx.reach('subject.export')).has(schoolId)) throw new AppError('not-found');
  if (identifiers([pupilId]).length === 0) return null;
  requireFreshProof(ctx);
  const [file] = await ctx.read(
    (tx) => tx.sql`select 1 from provision.pupil_file where pupil_id = ${pupilId} and school_id = ${schoolId}`,
  );
  return file === undefined ? null : { schoolId, pupilId };
}

/** A name, and why it is marked. */
export interface NameToMark {
  readonly name: string;
  readonly who: 'OTHER_CHILD' | 'CONTACT';
}

/** Names to mark; none without the right. */
export function namesToMark(ctx: Context, { schoolId, pupilId }: BundleOf): Promise<readonly NameToMark[]> {
  requireFreshProof(ctx);
  return ctx.read((tx) => tx.sql<NameToMark[]>`select name, who from provision.names_to_mark(${schoolId}, ${pupilId})`);
}
