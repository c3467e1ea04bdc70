import type { Resolvers } from '../__generated__/resolvers.ts';
import { enrolQualification } from './operations/enrol-qualification.ts';
import { recordQualification } from './operations/record-qualification.ts';

export const qualificationResolvers: Resolvers = {
  StaffMember: {
    qualifications: (staff, _args, ctx) => ctx.loaders.qualificationsOfStaff.load(staff.id),
    sencoQualification: (staff, _args, ctx) => ctx.loaders.sencoOfStaff(staff.id),
  },
  School: {
    sencoQualification: (school, _args, ctx) => ctx.loaders.sencoOfSchool(school.id),
  },
  Qualification: {
    staff: (row) => ({ id: row.personId }),
    school: (row) => ({ id: row.schoolId }),
  },
  SencoQualification: {
    staff: (answer) => ({ id: answer.personId }),
    firstBecameSencoOn: (answer) => answer.clock.firstBecameSencoOn,
    kind: (answer) => answer.course?.kind,
    startedOn: (answer) => answer.course?.startedOn,
    expectedEndOn: (answer) => answer.course?.expectedEndOn,
    completedOn: (answer) => answer.course?.completedOn,
    provider: (answer) => answer.course?.provider,
    level3CompletedOn: (answer) => answer.clock.level3CompletedOn,
  },
  Mutation: {
    recordQualification: (_root, { input }, ctx) => recordQualification(ctx, input),
    enrolQualification: (_root, { input }, ctx) => enrolQualification(ctx, input),
  },
};
