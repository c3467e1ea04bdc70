import { readSubjectPart } from '@hedgerow/service-kit';
import type { Resolvers } from '../__generated__/resolvers.ts';
import { filedTables } from './filed-tables.ts';

export const subjectFileResolvers: Resolvers = {
  SubjectBundle: {
    __resolveReference: ({ schoolId, pupilId }) => ({ schoolId, pupilId }),
    agencyRecords: (bundle, _, ctx) => readSubjectPart(ctx, bundle, filedTables),
  },
};
