import type { Resolvers } from '../__generated__/resolvers.ts';

export const storyResolvers: Resolvers = {
  Pupil: {
    trainingStory: (pupil, _args, ctx) =>
      ctx.loaders.trainingStory(
        (pupil.enrolments ?? []).map((enrolment) => enrolment.school.id),
        (pupil.needs ?? []).map((need) => need.code),
      ),
  },
};
