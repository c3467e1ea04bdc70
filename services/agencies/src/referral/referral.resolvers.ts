import { daysBetween, type IsoDate } from '@hedgerow/rules';
import { found, instantOf } from '@hedgerow/service-kit';
import type { Resolvers } from '../__generated__/resolvers.ts';
import { basisTextOf } from './basis-text.ts';
import { openForReading } from './open-for-reading.ts';
import { acceptReferral } from './operations/accept-referral.ts';
import { acknowledgeReferral } from './operations/acknowledge-referral.ts';
import { chaseReferral } from './operations/chase-referral.ts';
import { closeReferral } from './operations/close-referral.ts';
import { editReferral } from './operations/edit-referral.ts';
import { openReferral } from './operations/open-referral.ts';
import { rejectReferral } from './operations/reject-referral.ts';
import { revokeReferral } from './operations/revoke-referral.ts';
import { sendReferral } from './operations/send-referral.ts';
import { startWaiting } from './operations/start-waiting.ts';
import { isOfReader, movesOf, sharedIdentityOf, waitOfReferral, warningsOf } from './referral.view.ts';

export const referralResolvers = {
  Query: {
    referral: (_, { id }, ctx) => openForReading(ctx, id),
  },
  Mutation: {
    openReferral: (_, { input }, ctx) => openReferral(ctx, input),
    editReferral: (_, { input }, ctx) => editReferral(ctx, input),
    sendReferral: (_, { input }, ctx) => sendReferral(ctx, input),
    acknowledgeReferral: (_, { input }, ctx) => acknowledgeReferral(ctx, input),
    acceptReferral: (_, { input }, ctx) => acceptReferral(ctx, input),
    rejectReferral: (_, { input }, ctx) => rejectReferral(ctx, input),
    startWaiting: (_, { input }, ctx) => startWaiting(ctx, input),
    chaseReferral: (_, { input }, ctx) => chaseReferral(ctx, input),
    closeReferral: (_, { input }, ctx) => closeReferral(ctx, input),
    revokeReferral: (_, { input }, ctx) => revokeReferral(ctx, input),
  },
  Referral: {
    __resolveReference: ({ id }, ctx) => ctx.loaders.referral.load(id),
    school: async (row, _, ctx) => ((await isOfReader(ctx, row)) ? { id: row.schoolId } : null),
    pupil: async (row, _, ctx) => ((await isOfReader(ctx, row)) ? { id: row.pupilId } : null),
    service: async (row, _, ctx) => found(await ctx.loaders.service.load(row.serviceId)),
    daysInStage: (row, _, ctx) => daysBetween(row.stageSince as IsoDate, ctx.today),
    warnings: (row, _, ctx) => warningsOf(ctx, row),
    shared: (row) => sharedIdentityOf(row),
    basis: (row, _, ctx) => basisTextOf(ctx, row),
    consents: (row, _, ctx) => ctx.loaders.consentsOfReferral.load(row.id),
    refusals: (row, _, ctx) => ctx.loaders.refusalsOfReferral.load(row.id),
    otherGrounds: (row, _, ctx) => ctx.loaders.groundsOfReferral.load(row.id),
    wait: (row, _, ctx) => waitOfReferral(ctx, row),
    chasers: async (row, _, ctx) =>
      (await ctx.loaders.eventsOfReferral.load(row.id)).filter((event) => event.action === 'CHASE'),
    contacts: (row, _, ctx) => ctx.loaders.contactsOfReferral.load(row.id),
    advice: (row, _, ctx) => ctx.loaders.adviceOfReferral.load(row.id),
    history: (row, _, ctx) => ctx.loaders.eventsOfReferral.load(row.id),
    nextActions: (row, _, ctx) => movesOf(ctx, row),
  },
  ReferralEvent: {
    on: (row) => row.onDate,
    at: (row) => instantOf(row.at),
    by: (row) => (row.side === 'SCHOOL' ? { id: row.byPersonId } : null),
  },
} satisfies Resolvers;
