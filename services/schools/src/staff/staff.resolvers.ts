import { found } from '@hedgerow/service-kit';
import type { Resolvers } from '../__generated__/resolvers.ts';
import { isInForce } from '../db/in-force.rules.ts';
import { editEmployment } from './operations/edit-employment.ts';
import { editStaffMember } from './operations/edit-staff-member.ts';
import { employStaff } from './operations/employ-staff.ts';
import { endEmployment } from './operations/end-employment.ts';

export const staffResolvers: Resolvers = {
  Query: {
    staffMember: (_root, { id }, ctx) => ctx.loaders.personById.load(id),
    searchPeople: (_root, args, ctx) => ctx.loaders.searchStaff(args),
  },
  Mutation: {
    employStaff: (_root, { input }, ctx) => employStaff(ctx, input),
    editEmployment: (_root, { input }, ctx) => editEmployment(ctx, input),
    endEmployment: (_root, { input }, ctx) => endEmployment(ctx, input),
    editStaffMember: (_root, { input }, ctx) => editStaffMember(ctx, input),
  },
  StaffMember: {
    __resolveReference: ({ id }, ctx) => ctx.loaders.personById.load(id),
    employments: ({ id }, _args, ctx) => ctx.loaders.employmentsByPerson.load(id),
    designations: ({ id }, _args, ctx) => ctx.loaders.designationsByPerson.load(id),
    teaches: async ({ id }, { includePast }, ctx) => {
      const all = await ctx.loaders.teachingByPerson.load(id);
      return includePast ? all : all.filter((teaching) => isInForce(teaching, ctx.today));
    },
  },
  Employment: {
    person: async ({ personId }, _args, ctx) => found(await ctx.loaders.personById.load(personId)),
    school: async ({ schoolId }, _args, ctx) => found(await ctx.loaders.schoolById.load(schoolId)),
  },
  School: {
    staff: async ({ id }, { includePast }, ctx) => {
      const all = await ctx.loaders.employmentsBySchool.load(id);
      return includePast ? all : all.filter((job) => isInForce(job, ctx.today));
    },
  },
};
