import type { Resolvers } from '../__generated__/resolvers.ts';
import { recordDbs } from './operations/record-dbs.ts';
import { setDbsPolicy } from './operations/set-dbs-policy.ts';

export const dbsResolvers: Resolvers = {
  StaffMember: {
    dbsChecks: (staff, _args, ctx) => ctx.loaders.currentDbsOfStaff.load(staff.id),
    dbsCheck: async (staff, { schoolId }, ctx) =>
      (await ctx.loaders.currentDbsOfStaff.load(staff.id)).find((check) => !schoolId || check.schoolId === schoolId) ??
      null,
  },
  School: {
    dbsPolicy: (school, _args, ctx) => ctx.loaders.dbsPolicyOfSchool(school.id),
  },
  DbsCheck: {
    staff: (row) => ({ id: row.personId }),
    school: (row) => ({ id: row.schoolId }),
    isSuperseded: (row) => row.supersededOn !== null,
  },
  DbsPolicy: {
    school: (policy) => ({ id: policy.schoolId }),
  },
  Mutation: {
    recordDbs: (_root, { input }, ctx) => recordDbs(ctx, input),
    setDbsPolicy: (_root, { input }, ctx) => setDbsPolicy(ctx, input),
  },
};
