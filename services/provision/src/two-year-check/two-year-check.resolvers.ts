import type { Resolvers } from '../__generated__/resolvers.ts';
import { byName, pupilOf, schoolOf } from '../by-name.ts';
import { recordReceptionHandover } from './operations/record-reception-handover.ts';
import { recordTwoYearCheck } from './operations/record-two-year-check.ts';

export const twoYearCheckResolvers: Resolvers = {
  Mutation: {
    recordTwoYearCheck: (_, { input }, ctx) => recordTwoYearCheck(ctx, input),
    recordReceptionHandover: (_, { input }, ctx) => recordReceptionHandover(ctx, input),
  },
  TwoYearCheck: { school: schoolOf, pupil: pupilOf, byName },
  ReceptionHandover: { school: schoolOf, pupil: pupilOf, byName },
};
