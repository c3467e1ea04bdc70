import type { Resolvers } from '../__generated__/resolvers.ts';
import { schoolOf } from '../by-name.ts';
import { endEnrolment } from './operations/end-enrolment.ts';
import { enrolPupil } from './operations/enrol-pupil.ts';
import { moveClass } from './operations/move-class.ts';

export const enrolmentResolvers: Resolvers = {
  Mutation: {
    enrolPupil: (_, { input }, ctx) => enrolPupil(ctx, input),
    moveClass: (_, { input }, ctx) => moveClass(ctx, input),
    endEnrolment: (_, { input }, ctx) => endEnrolment(ctx, input),
  },
  Enrolment: { school: schoolOf, class: ({ classId }) => (classId === null ? null : { id: classId }) },
};
