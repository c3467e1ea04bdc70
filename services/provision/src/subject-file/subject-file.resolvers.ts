import { readSubjectPart } from '@hedgerow/service-kit';
import type { Resolvers } from '../__generated__/resolvers.ts';
import { filedTables } from './filed-tables.ts';
import { namesToMark, subjectBundle } from './subject-bundle.ts';

export const subjectFileResolvers: Resolvers = {
  Query: {
    subjectBundle: (_, asked, ctx) => subjectBundle(ctx, asked),
  },
  SubjectBundle: {
    __resolveReference: (asked, ctx) => subjectBundle(ctx, asked),
    file: (bundle, _, ctx) => readSubjectPart(ctx, bundle, filedTables),
    namesToMark: (bundle, _, ctx) => namesToMark(ctx, bundle),
    madeAt: (_bundle, _, ctx) => ctx.clock.now().toString(),
    madeBy: async (_bundle, _, ctx) =>
      (await ctx.loaders.staffName.load(ctx.actor.personId))?.name ?? 'A person without a name',
  },
};
