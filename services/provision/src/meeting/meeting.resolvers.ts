import type { Resolvers } from '../__generated__/resolvers.ts';
import { byName, pupilOf, schoolOf } from '../by-name.ts';
import { recordMeeting } from './operations/record-meeting.ts';

export const meetingResolvers: Resolvers = {
  Mutation: { recordMeeting: (_, { input }, ctx) => recordMeeting(ctx, input) },
  FamilyMeeting: { school: schoolOf, pupil: pupilOf, byName },
};
