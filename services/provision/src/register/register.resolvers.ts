import type { Resolvers, SchoolResolvers } from '../__generated__/resolvers.ts';
import { pupilOf, schoolOf } from '../by-name.ts';
import type { Context } from '../context.ts';
import { shortYear } from '../enrolment/enrolment.rules.ts';
import { displayName } from '../names.ts';
import { schoolRegister } from './register-connection.ts';
import { lateTotals, readyUnder } from './register.rules.ts';

const may = async (ctx: Context, permission: 'register.count' | 'duty.read', schoolId: string): Promise<boolean> =>
  (await ctx.reach(permission)).has(schoolId);

const school: SchoolResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  pupils: ({ id }, args, ctx) => schoolRegister(ctx, id, args),
  registerCounts: ({ id }, _, ctx) => ctx.loaders.registerCounts.load(id),
  needProfile: async ({ id }, _, ctx) =>
    (await may(ctx, 'register.count', id)) ? ctx.loaders.needProfile.load(id) : null,
  lateCounts: async ({ id }, _, ctx) =>
    (await may(ctx, 'duty.read', id)) ? lateTotals(await ctx.loaders.late.load(id)) : ctx.loaders.lateTotals.load(id),
  twoYearChecksDue: async ({ id }, _, ctx) =>
    (await may(ctx, 'duty.read', id)) ? readyUnder(await ctx.loaders.late.load(id), 'TWO_YEAR_CHECK') : null,
  receptionHandoversDue: async ({ id }, _, ctx) => (await ctx.loaders.handoversDue.load(id))?.pupils ?? null,
};

export const registerResolvers: Resolvers = {
  School: school,
  RegisterEntry: {
    pupil: pupilOf,
    school: schoolOf,
    displayName: (row) => displayName(row),
    birthDate: ({ seesCore, birthOn }) => (seesCore ? birthOn : null),
    yearGroup: ({ ncYear }) => shortYear(ncYear),
    class: ({ classId }) => (classId === null ? null : { id: classId }),
  },
};
