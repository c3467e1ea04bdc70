import { found } from '@hedgerow/service-kit';
import type { Resolvers } from '../__generated__/resolvers.ts';
import { nextVisitDueOn } from '../school/next-visit.rules.ts';
import { editVisit } from './operations/edit-visit.ts';
import { recordVisit } from './operations/record-visit.ts';

export const visitResolvers: Resolvers = {
  Query: {
    visit: (_root, { id }, ctx) => ctx.loaders.visitById.load(id),
  },
  Mutation: {
    recordVisit: (_root, { input }, ctx) => recordVisit(ctx, input),
    editVisit: (_root, { input }, ctx) => editVisit(ctx, input),
  },
  School: {
    visits: ({ id }, args, ctx) => ctx.loaders.visits(id, args),
    lastVisitOn: async ({ id }, _args, ctx) => (await ctx.loaders.lastVisitBySchool.load(id))?.visitedOn ?? null,
    nextVisitDueOn: async ({ id, closedOn }, _args, ctx) => {
      const [last, arrangement] = await Promise.all([
        ctx.loaders.lastVisitBySchool.load(id),
        ctx.loaders.visitArrangementBySchool.load(id),
      ]);
      const dueOn = nextVisitDueOn(last, arrangement?.intervalWeeks);
      return dueOn !== null && closedOn !== null && dueOn > closedOn ? null : dueOn;
    },
  },
  Visit: {
    school: async ({ schoolId }, _args, ctx) => found(await ctx.loaders.schoolById.load(schoolId)),
    by: async ({ byPersonId }, _args, ctx) => found(await ctx.loaders.nameById.load(byPersonId)),
    children: ({ id }, _args, ctx) => ctx.loaders.childrenByVisit.load(id),
  },
  VisitChild: {
    pupil: ({ pupilId }) => ({ id: pupilId }),
  },
  Pupil: {
    __resolveReference: ({ id }) => ({ id }),
    schoolStory: async ({ id }, _args, ctx) => {
      const seen = await ctx.loaders.storyByPupil.load(id);
      return Promise.all(
        seen.map(async ({ visit, note }) => {
          const by = await ctx.loaders.nameById.load(visit.byPersonId);
          return {
            id: `visit:${visit.id}:${id}`,
            on: visit.visitedOn,
            kind: 'visit',
            title: 'Seen on a visit',
            text: note,
            byName: by === null ? null : `${by.givenName} ${by.familyName}`,
            subjectId: visit.id,
          };
        }),
      );
    },
  },
};
