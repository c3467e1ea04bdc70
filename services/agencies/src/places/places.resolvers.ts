import { found } from '@hedgerow/service-kit';
import type { Resolvers } from '../__generated__/resolvers.ts';
import { openStages, stageTitles, type ReferralStage } from '../referral/referral.rules.ts';
import { listReferrals } from '../referral/referral.lists.ts';
import type { StoryRow } from './story.queries.ts';

const contactTitles: Readonly<Record<string, string>> = {
  APPOINTMENT: 'Appointment',
  ASSESSMENT: 'Assessment',
  OBSERVATION: 'Observation',
  VISIT: 'Visit',
  CALL: 'Call',
};

function titleOf({ kind, what, serviceName }: StoryRow): string {
  if (kind === 'advice') return `Advice from ${serviceName}`;
  const title = kind === 'referral' ? stageTitles[what as ReferralStage] : contactTitles[what];
  return `${title ?? what}: ${serviceName}`;
}

export const placesResolvers = {
  School: {
    __resolveReference: ({ id }) => ({ id }),
    referrals: (school, args, ctx) => listReferrals(ctx, { schoolIds: [school.id], isAgency: false }, args),
    referralCounts: async (school, _, ctx) =>
      (await ctx.loaders.countsOfSchool.load(school.id)).toSorted(
        (a, b) => openStages.indexOf(a.stage as never) - openStages.indexOf(b.stage as never),
      ),
    agencyLoad: (school, _, ctx) => ctx.loaders.loadOfSchool.load(school.id),
  },
  AgencyLoad: {
    service: async (row, _, ctx) => found(await ctx.loaders.service.load(row.serviceId)),
  },
  Pupil: {
    __resolveReference: ({ id }) => ({ id }),
    referrals: (pupil, _, ctx) => ctx.loaders.referralsOfPupil.load(pupil.id),
    agencyStory: (pupil, _, ctx) => ctx.loaders.storyOfPupil.load(pupil.id),
  },
  StoryEntry: {
    title: (row) => titleOf(row),
  },
} satisfies Resolvers;
