import { daysBetween, type IsoDate } from '@hedgerow/rules';
import type { Context } from '../context.ts';
import type { ReferralEventRow, ReferralRow } from '../db/referral.ts';
import { instantOf } from '../instant.ts';
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
import type { ChaseReferralInput, EditReferralInput, MoveReferralInput, OpenReferralInput, ReasonedMoveInput, SendReferralInput } from './referral.input.ts';
import { movesOf, sharedIdentityOf, waitOfReferral, warningsOf } from './referral.view.ts';

export const referralResolvers = {
  Query: {
    referral: (_: unknown, { id }: { id: string }, ctx: Context) => openForReading(ctx, id),
  },
  Mutation: {
    openReferral: (_: unknown, { input }: { input: OpenReferralInput }, ctx: Context) => openReferral(ctx, input),
    editReferral: (_: unknown, { input }: { input: EditReferralInput }, ctx: Context) => editReferral(ctx, input),
    sendReferral: (_: unknown, { input }: { input: SendReferralInput }, ctx: Context) => sendReferral(ctx, input),
    acknowledgeReferral: (_: unknown, { input }: { input: MoveReferralInput }, ctx: Context) => acknowledgeReferral(ctx, input),
    acceptReferral: (_: unknown, { input }: { input: MoveReferralInput }, ctx: Context) => acceptReferral(ctx, input),
    rejectReferral: (_: unknown, { input }: { input: ReasonedMoveInput }, ctx: Context) => rejectReferral(ctx, input),
    startWaiting: (_: unknown, { input }: { input: MoveReferralInput }, ctx: Context) => startWaiting(ctx, input),
    chaseReferral: (_: unknown, { input }: { input: ChaseReferralInput }, ctx: Context) => chaseReferral(ctx, input),
    closeReferral: (_: unknown, { input }: { input: ReasonedMoveInput }, ctx: Context) => closeReferral(ctx, input),
    revokeReferral: (_: unknown, { input }: { input: ReasonedMoveInput }, ctx: Context) => revokeReferral(ctx, input),
  },
  Referral: {
    __resolveReference: ({ id }: { id: string }, ctx: Context) => ctx.loaders.referral.load(id),
    school: (row: ReferralRow) => ({ id: row.schoolId }),
    pupil: (row: ReferralRow) => ({ id: row.pupilId }),
    service: (row: ReferralRow, _: unknown, ctx: Context) => ctx.loaders.service.load(row.serviceId),
    daysInStage: (row: ReferralRow, _: unknown, ctx: Context) => daysBetween(row.stageSince as IsoDate, ctx.today),
    warnings: (row: ReferralRow, _: unknown, ctx: Context) => warningsOf(ctx, row),
    shared: (row: ReferralRow) => sharedIdentityOf(row),
    basis: (row: ReferralRow, _: unknown, ctx: Context) => basisTextOf(ctx, row),
    consents: (row: ReferralRow, _: unknown, ctx: Context) => ctx.loaders.consentsOfReferral.load(row.id),
    otherGrounds: (row: ReferralRow, _: unknown, ctx: Context) => ctx.loaders.groundsOfReferral.load(row.id),
    wait: (row: ReferralRow, _: unknown, ctx: Context) => waitOfReferral(ctx, row),
    chasers: async (row: ReferralRow, _: unknown, ctx: Context) => (await ctx.loaders.eventsOfReferral.load(row.id)).filter((event) => event.action === 'CHASE'),
    contacts: (row: ReferralRow, _: unknown, ctx: Context) => ctx.loaders.contactsOfReferral.load(row.id),
    advice: (row: ReferralRow, _: unknown, ctx: Context) => ctx.loaders.adviceOfReferral.load(row.id),
    history: (row: ReferralRow, _: unknown, ctx: Context) => ctx.loaders.eventsOfReferral.load(row.id),
    nextActions: (row: ReferralRow, _: unknown, ctx: Context) => movesOf(ctx, row),
  },
  ReferralEvent: {
    on: (row: ReferralEventRow) => row.onDate,
    at: (row: ReferralEventRow) => instantOf(row.at),
    by: (row: ReferralEventRow) => (row.side === 'SCHOOL' ? { id: row.byPersonId } : null),
  },
};
