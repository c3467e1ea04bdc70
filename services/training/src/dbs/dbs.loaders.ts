import { oneByKey, rowsByParent, type BaseContext } from '@hedgerow/service-kit';
import { currentDbsByStaff, policiesBySchool } from './dbs.queries.ts';
import { dbsPolicy, type DbsPolicyAnswer } from './dbs.rules.ts';

/** Reads about DBS checks, batched over one request. */
export function dbsLoaders(ctx: BaseContext) {
  const policies = oneByKey(ctx, policiesBySchool, (row) => row.schoolId);
  return {
    currentDbsOfStaff: rowsByParent(ctx, currentDbsByStaff, (row) => row.personId),

    /** What a school has decided about rechecks; null out of reach. */
    dbsPolicyOfSchool: async (schoolId: string): Promise<DbsPolicyAnswer | null> => {
      const reach = await ctx.reach('dbs.read');
      return reach.has(schoolId) ? dbsPolicy(schoolId, await policies.load(schoolId)) : null;
    },
  };
}
