import { instantOf } from '@hedgerow/service-kit';
import type { Resolvers } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import { withdrawObservation } from '../observation/operations/withdraw-observation.ts';
import { liftLegalHold } from './operations/lift-legal-hold.ts';
import { placeLegalHold } from './operations/place-legal-hold.ts';
import { runRetention } from './operations/run-retention.ts';

const nameOf = async (ctx: Context, personId: string | null): Promise<string | null> =>
  personId === null ? null : ((await ctx.loaders.staffName.load(personId))?.name ?? null);

export const retentionResolvers: Resolvers = {
  Mutation: {
    runRetention: (_, { input }, ctx) => runRetention(ctx, input),
    placeLegalHold: (_, { input }, ctx) => placeLegalHold(ctx, input),
    liftLegalHold: (_, { input }, ctx) => liftLegalHold(ctx, input),
    withdrawObservation: (_, { input }, ctx) => withdrawObservation(ctx, input),
  },
  School: {
    retention: ({ id }, _, ctx) => ctx.loaders.retention(id),
    childFile: ({ id }, { pupilId }, ctx) => ctx.loaders.childFile(id, pupilId),
    legalHolds: ({ id }, { pupilId }, ctx) => ctx.loaders.legalHolds(id, pupilId),
  },
  RetentionDryRun: {
    files: ({ files }) =>
      files.map(({ pupilId, givenName, familyName, birthOn, leftOn, rule, dueOn, isHeld }) => ({
        pupilId,
        displayName: `${givenName} ${familyName}`,
        birthDate: birthOn,
        leftOn,
        rule,
        dueOn,
        isHeld,
      })),
  },
  ChildFile: {
    displayName: ({ givenName, familyName }) => `${givenName} ${familyName}`,
    birthDate: ({ birthOn }) => birthOn,
  },
  LegalHold: {
    placedAt: ({ placedAt }) => instantOf(placedAt),
    liftedAt: ({ liftedAt }) => (liftedAt === null ? null : instantOf(liftedAt)),
    placedBy: ({ placedById }, _, ctx) => nameOf(ctx, placedById),
    liftedBy: ({ liftedById }, _, ctx) => nameOf(ctx, liftedById),
  },
};
