import type { Context } from '../context.ts';
import type { AdviceRow, ContactRow, RecommendationRow } from '../db/advice.ts';
import type { MoveReferralInput } from '../referral/referral.input.ts';
import type { EditAppointmentInput, RecordAdviceInput, RecordAppointmentInput, TurnAdviceInput } from './advice.input.ts';
import { editAppointment } from './operations/edit-appointment.ts';
import { recordAdvice } from './operations/record-advice.ts';
import { recordAppointment } from './operations/record-appointment.ts';
import { startInvolvement } from './operations/start-involvement.ts';
import { turnAdviceIntoProvision } from './operations/turn-advice-into-provision.ts';

export const adviceResolvers = {
  Mutation: {
    recordAppointment: (_: unknown, { input }: { input: RecordAppointmentInput }, ctx: Context) => recordAppointment(ctx, input),
    editAppointment: (_: unknown, { input }: { input: EditAppointmentInput }, ctx: Context) => editAppointment(ctx, input),
    startInvolvement: (_: unknown, { input }: { input: MoveReferralInput }, ctx: Context) => startInvolvement(ctx, input),
    recordAdvice: (_: unknown, { input }: { input: RecordAdviceInput }, ctx: Context) => recordAdvice(ctx, input),
    turnAdviceIntoProvision: (_: unknown, { input }: { input: TurnAdviceInput }, ctx: Context) => turnAdviceIntoProvision(ctx, input),
  },
  Advice: {
    referral: (row: AdviceRow, _: unknown, ctx: Context) => ctx.loaders.referral.load(row.referralId),
    service: (row: AdviceRow, _: unknown, ctx: Context) => ctx.loaders.service.load(row.serviceId),
    recommendations: (row: AdviceRow, _: unknown, ctx: Context) => ctx.loaders.recommendationsOfAdvice.load(row.id),
  },
  Recommendation: {
    outcome: (row: RecommendationRow, _: unknown, ctx: Context) => ctx.loaders.outcomeOfRecommendation.load(row.id),
  },
  AgencyContact: {
    on: (row: ContactRow) => row.onDate,
    time: (row: ContactRow) => row.atTime,
  },
};
