import { found } from '@hedgerow/service-kit';
import type { Resolvers } from '../__generated__/resolvers.ts';
import { editAppointment } from './operations/edit-appointment.ts';
import { recordAdvice } from './operations/record-advice.ts';
import { recordAppointment } from './operations/record-appointment.ts';
import { startInvolvement } from './operations/start-involvement.ts';
import { turnAdviceIntoProvision } from './operations/turn-advice-into-provision.ts';

export const adviceResolvers = {
  Mutation: {
    recordAppointment: (_, { input }, ctx) => recordAppointment(ctx, input),
    editAppointment: (_, { input }, ctx) => editAppointment(ctx, input),
    startInvolvement: (_, { input }, ctx) => startInvolvement(ctx, input),
    recordAdvice: (_, { input }, ctx) => recordAdvice(ctx, input),
    turnAdviceIntoProvision: (_, { input }, ctx) => turnAdviceIntoProvision(ctx, input),
  },
  Advice: {
    referral: (row, _, ctx) => ctx.loaders.referral.load(row.referralId),
    service: async (row, _, ctx) => found(await ctx.loaders.service.load(row.serviceId)),
    recommendations: (row, _, ctx) => ctx.loaders.recommendationsOfAdvice.load(row.id),
  },
  Recommendation: {
    outcome: (row, _, ctx) => ctx.loaders.outcomeOfRecommendation.load(row.id),
  },
  RecommendationOutcome: {
    // Which lines these are is a matter of the child's file; the agency is told that there are some.
    provisionLineIds: async (row, _, ctx) =>
      (await ctx.reach('advice.read')).has(row.schoolId) ? row.provisionLineIds : [],
  },
  AgencyContact: {
    on: (row) => row.onDate,
    time: (row) => row.atTime,
  },
} satisfies Resolvers;
