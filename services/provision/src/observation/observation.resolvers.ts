import { instantOf } from '@hedgerow/service-kit';
import type { Resolvers } from '../__generated__/resolvers.ts';
import { byName, pupilOf, schoolOf } from '../by-name.ts';
import { correctObservation } from './operations/correct-observation.ts';
import { recordObservation } from './operations/record-observation.ts';

export const observationResolvers: Resolvers = {
  Mutation: {
    recordObservation: (_, { input }, ctx) => recordObservation(ctx, input),
    correctObservation: (_, { input }, ctx) => correctObservation(ctx, input),
  },
  Observation: { school: schoolOf, pupil: pupilOf, byName, recordedAt: ({ recordedAt }) => instantOf(recordedAt) },
};
