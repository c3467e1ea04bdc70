import { academicYearOf } from '@hedgerow/rules';
import type { Resolvers } from '../__generated__/resolvers.ts';
import { termName, termsOf } from './calendar.rules.ts';
import { addClosure } from './operations/add-closure.ts';
import { removeClosure } from './operations/remove-closure.ts';
import { setTermDates } from './operations/set-term-dates.ts';

export const calendarResolvers: Resolvers = {
  Mutation: {
    setTermDates: (_root, { input }, ctx) => setTermDates(ctx, input),
    addClosure: (_root, { input }, ctx) => addClosure(ctx, input),
    removeClosure: (_root, { input }, ctx) => removeClosure(ctx, input),
  },
  School: {
    years: async ({ id }, { academicYear }, ctx) => {
      const [years, halfTerms] = await Promise.all([
        ctx.loaders.yearsBySchool.load(id),
        ctx.loaders.halfTermsBySchool.load(id),
      ]);
      const wanted = years.filter(
        (year) => academicYear === null || academicYear === undefined || year.academicYear === academicYear,
      );
      return wanted.map((year) => ({ ...year, halfTerms: halfTerms.filter((half) => half.schoolYearId === year.id) }));
    },
    terms: async ({ id }, { academicYear }, ctx) => {
      const year = academicYear ?? academicYearOf(ctx.today);
      return termsOf((await ctx.loaders.halfTermsBySchool.load(id)).filter((half) => half.academicYear === year));
    },
    currentHalfTerm: ({ id }, _args, ctx) => ctx.loaders.currentHalfTermBySchool.load(id),
    closures: async ({ id }, { from, to }, ctx) => {
      const all = await ctx.loaders.closuresBySchool.load(id);
      return all.filter(({ onDate }) => (!from || onDate >= from) && (!to || onDate <= to));
    },
  },
  SchoolYear: {
    terms: ({ halfTerms }) => termsOf(halfTerms),
  },
  HalfTerm: {
    term: ({ term }) => termName(term),
  },
};
