import { academicYearOf } from '@hedgerow/rules';
import { found } from '@hedgerow/service-kit';
import type { Resolvers } from '../__generated__/resolvers.ts';
import { isInForce } from '../db/in-force.rules.ts';
import { assignTeacher } from './operations/assign-teacher.ts';
import { closeClass } from './operations/close-class.ts';
import { editClass } from './operations/edit-class.ts';
import { endTeaching } from './operations/end-teaching.ts';
import { openClass } from './operations/open-class.ts';

export const classResolvers: Resolvers = {
  Query: {
    schoolClass: (_root, { id }, ctx) => ctx.loaders.classById.load(id),
  },
  Mutation: {
    openClass: (_root, { input }, ctx) => openClass(ctx, input),
    editClass: (_root, { input }, ctx) => editClass(ctx, input),
    closeClass: (_root, { input }, ctx) => closeClass(ctx, input),
    assignTeacher: (_root, { input }, ctx) => assignTeacher(ctx, input),
    endTeaching: (_root, { input }, ctx) => endTeaching(ctx, input),
  },
  School: {
    classes: async ({ id }, { academicYear }, ctx) => {
      const year = academicYear ?? academicYearOf(ctx.today);
      return (await ctx.loaders.classesBySchool.load(id)).filter(
        (row) => row.academicYear === year && (row.closedOn === null || row.closedOn >= ctx.today),
      );
    },
  },
  SchoolClass: {
    __resolveReference: ({ id }, ctx) => ctx.loaders.classById.load(id),
    school: async ({ schoolId }, _args, ctx) => found(await ctx.loaders.schoolById.load(schoolId)),
    teachers: async ({ id }, { includePast }, ctx) => {
      const all = await ctx.loaders.teachingByClass.load(id);
      return includePast ? all : all.filter((teaching) => isInForce(teaching, ctx.today));
    },
  },
  ClassTeaching: {
    class: async ({ classId }, _args, ctx) => found(await ctx.loaders.classById.load(classId)),
    person: async ({ personId }, _args, ctx) => found(await ctx.loaders.personById.load(personId)),
  },
};
