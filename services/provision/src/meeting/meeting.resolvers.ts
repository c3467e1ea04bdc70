import type { Resolvers } from '../__generated__/resolvers.ts';
import { byName, pupilOf, schoolOf } from '../by-name.ts';
import type { Context } from '../context.ts';
import { recordMeeting } from './operations/record-meeting.ts';

export const meetingResolvers: Resolvers<Context> = {
  Mutation: { recordMeeting: (_, { input }, ctx) => recordMeeting(ctx, input) },
  FamilyMeeting: { school: schoolOf, pupil: pupilOf, byName },
};
