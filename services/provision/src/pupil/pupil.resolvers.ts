import { academicYearOf } from '@hedgerow/rules';
import { askedFields, dutyConnection, found } from '@hedgerow/service-kit';
import type { PupilResolvers, Resolvers } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import { lastDay, ncYearOf, shortYear } from '../enrolment/enrolment.rules.ts';
import { ledgerOf } from '../meeting/meeting-ledger.ts';
import { displayName } from '../names.ts';
import { observationConnection } from '../observation/observation-connection.ts';
import { provisionStory } from '../story/provision-story.ts';
import { editPupil } from './operations/edit-pupil.ts';
import { openPupil } from './open-pupil.ts';
import type { PupilRecord } from './pupil.queries.ts';

type Parent = { readonly id: string };

const core = async (parent: Parent, ctx: Context): Promise<PupilRecord> =>
  found(await ctx.loaders.pupil.load(parent.id));

/** A fact of the core that people who reach a child by a provision line alone do not see. */
const guarded =
  <Key extends keyof PupilRecord>(key: Key) =>
  async (parent: Parent, _: unknown, ctx: Context): Promise<PupilRecord[Key] | null> => {
    const record = await core(parent, ctx);
    return record.seesCore ? record[key] : null;
  };

const yearOf = async (parent: Parent, ctx: Context): Promise<number> => {
  const { birthOn, ncYearOverride } = await core(parent, ctx);
  return ncYearOf(birthOn, ncYearOverride, ctx.today);
};

const pupil: PupilResolvers = {
  __resolveReference: async ({ id }, ctx) => ((await ctx.loaders.pupil.load(id)) === null ? null : { id }),
  givenName: async (parent, _, ctx) => (await core(parent, ctx)).givenName,
  familyName: async (parent, _, ctx) => (await core(parent, ctx)).familyName,
  preferredName: async (parent, _, ctx) => (await core(parent, ctx)).preferredName,
  displayName: async (parent, _, ctx) => displayName(await core(parent, ctx)),
  yearGroup: async (parent, _, ctx) => shortYear(await yearOf(parent, ctx)),
  ncYear: (parent, _, ctx) => yearOf(parent, ctx),
  birthDate: guarded('birthOn'),
  sex: guarded('sex'),
  upn: guarded('upn'),
  formerUpns: guarded('formerUpns'),
  ncYearOverride: guarded('ncYearOverride'),
  isRegisteredElsewhere: ({ id }, _, ctx) => ctx.loaders.elsewhere.load(id),
  version: async (parent, _, ctx) => (await core(parent, ctx)).version,
  enrolments: ({ id }, _, ctx) => ctx.loaders.enrolments.load(id),
  leftOn: async ({ id }, _, ctx) => lastDay(await ctx.loaders.enrolments.load(id), ctx.today),
  contacts: async ({ id }, _, ctx) =>
    (await ctx.loaders.contacts.load(id)).filter(({ endsOn }) => endsOn === null || endsOn >= ctx.today),
  status: async ({ id }, _, ctx) => (await ctx.loaders.statuses.load(id)).find(({ endsOn }) => endsOn === null) ?? null,
  statusHistory: ({ id }, _, ctx) => ctx.loaders.statuses.load(id),
  needs: async ({ id }, { includeClosed }, ctx) =>
    (await ctx.loaders.needs.load(id)).filter(({ endsOn }) => includeClosed || endsOn === null),
  profile: async ({ id }, { schoolId }, ctx) =>
    (await ctx.loaders.profiles.load(id)).find((row) => !schoolId || row.schoolId === schoolId) ?? null,
  observations: ({ id }, { first, after }, ctx) => observationConnection(ctx, id, first, after),
  concerns: ({ id }, _, ctx) => ctx.loaders.concerns.load(id),
  plans: ({ id }, _, ctx) => ctx.loaders.plans.load(id),
  provisionLines: async ({ id }, { includeEnded }, ctx) =>
    (await ctx.loaders.lines.load(id)).filter(({ endsOn }) => includeEnded || endsOn === null || endsOn >= ctx.today),
  ehcRequests: ({ id }, _, ctx) => ctx.loaders.ehcRequests.load(id),
  ehcPlan: async ({ id }, _, ctx) => (await ctx.loaders.ehcPlans.load(id)).at(0) ?? null,
  annualReviews: ({ id }, _, ctx) => ctx.loaders.reviews.load(id),
  meetings: ({ id }, _, ctx) => ctx.loaders.meetings.load(id),
  meetingLedger: ({ id }, { schoolId }, ctx) => ledgerOf(ctx, id, schoolId, academicYearOf(ctx.today)),
  agreements: ({ id }, _, ctx) => ctx.loaders.agreements.load(id),
  twoYearChecks: ({ id }, _, ctx) => ctx.loaders.checks.load(id),
  receptionHandovers: ({ id }, _, ctx) => ctx.loaders.handovers.load(id),
  duties: ({ id }, { first, after }, ctx, info) => dutyConnection(ctx, { filter: { pupilId: id }, first, after }, info),
  provisionStory: ({ id }, _, ctx) => provisionStory(ctx, id),
};

export const pupilResolvers: Resolvers = {
  Query: { pupil: (_, { id }, ctx, info) => openPupil(ctx, id, askedFields(info)) },
  Mutation: { editPupil: (_, { input }, ctx) => editPupil(ctx, input) },
  Pupil: pupil,
};
