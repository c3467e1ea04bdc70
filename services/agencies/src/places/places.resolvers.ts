import type { Context } from '../context.ts';
import { openStages, stageTitles, type ReferralStage } from '../referral/referral.rules.ts';
import { listReferrals, type ListArguments } from '../referral/referral.lists.ts';
import type { AgencyLoadRow } from './agency-load.queries.ts';
import type { StoryRow } from './story.queries.ts';

interface Keyed {
  readonly id: string;
}

const contactTitles: Readonly<Record<string, string>> = { APPOINTMENT: 'Appointment', ASSESSMENT: 'Assessment', OBSERVATION: 'Observation', VISIT: 'Visit', CALL: 'Call' };

function titleOf({ kind, what, serviceName }: StoryRow): string {
  if (kind === 'advice') return `Advice from ${serviceName}`;
  const title = kind === 'referral' ? stageTitles[what as ReferralStage] : contactTitles[what];
  return `${title ?? what}: ${serviceName}`;
}

export const placesResolvers = {
  School: {
    __resolveReference: ({ id }: Keyed) => ({ id }),
    referrals: (school: Keyed, args: ListArguments, ctx: Context) => listReferrals(ctx, { schoolIds: [school.id], isAgency: false }, args),
    referralCounts: async (school: Keyed, _: unknown, ctx: Context) => (await ctx.loaders.countsOfSchool.load(school.id)).toSorted((a, b) => openStages.indexOf(a.stage as never) - openStages.indexOf(b.stage as never)),
    agencyLoad: (school: Keyed, _: unknown, ctx: Context) => ctx.loaders.loadOfSchool.load(school.id),
  },
  AgencyLoad: {
    service: (row: AgencyLoadRow, _: unknown, ctx: Context) => ctx.loaders.service.load(row.serviceId),
  },
  Pupil: {
    __resolveReference: ({ id }: Keyed) => ({ id }),
    referrals: (pupil: Keyed, _: unknown, ctx: Context) => ctx.loaders.referralsOfPupil.load(pupil.id),
    agencyStory: (pupil: Keyed, _: unknown, ctx: Context) => ctx.loaders.storyOfPupil.load(pupil.id),
  },
  StoryEntry: {
    title: (row: StoryRow) => titleOf(row),
  },
};
