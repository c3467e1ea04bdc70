import { pageSize } from '@hedgerow/service-kit';
import type { Resolvers } from '../__generated__/resolvers.ts';
import { byName, pupilOf, schoolOf } from '../by-name.ts';
import type { Context } from '../context.ts';
import { addProvisionLine } from './operations/add-provision-line.ts';
import { editProvisionLine } from './operations/edit-provision-line.ts';
import { recordDelivery } from './operations/record-delivery.ts';
import { costOf, plannedMinutes, weeksBegun } from './provision-line.rules.ts';

const deliveredMinutes = async (id: string, ctx: Context): Promise<number> =>
  (await ctx.loaders.delivered.load(id))?.minutes ?? 0;

export const provisionLineResolvers: Resolvers = {
  Mutation: {
    addProvisionLine: (_, { input }, ctx) => addProvisionLine(ctx, input),
    editProvisionLine: (_, { input }, ctx) => editProvisionLine(ctx, input),
    recordDelivery: (_, { input }, ctx) => recordDelivery(ctx, input),
  },
  ProvisionLine: {
    school: schoolOf,
    pupil: pupilOf,
    deliveredBy: ({ deliveredById }) => (deliveredById === null ? null : { id: deliveredById }),
    deliveredByName: ({ deliveredById }, args, ctx) => byName({ byId: deliveredById }, args, ctx),
    plannedMinutes: (line) => plannedMinutes(line),
    plannedMinutesToDate: async (line, _, ctx) =>
      line.minutes * line.timesPerWeek * weeksBegun(line, ctx.today, await ctx.loaders.halfTerms.load(line.schoolId)),
    deliveredMinutes: ({ id }, _, ctx) => deliveredMinutes(id, ctx),
    sessions: ({ id }, { first }, ctx) => ctx.loaders.sessions(pageSize(first, 10)).load(id),
    cost: async (line, _, ctx) => {
      const cost = await ctx.loaders.cost.load(line.id);
      return cost === null ? null : costOf(line, cost, await deliveredMinutes(line.id, ctx));
    },
  },
  DeliveredSession: { byName },
};
