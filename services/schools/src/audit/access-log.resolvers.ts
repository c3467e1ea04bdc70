import { instantOf } from '@hedgerow/service-kit';
import type { AccessKind, Resolvers } from '../__generated__/resolvers.ts';

const orNull = (instant: string | null): string | null => (instant === null ? null : instantOf(instant));

export const accessLogResolvers: Resolvers = {
  School: {
    accessLog: ({ id }, args, ctx) => ctx.loaders.accessPage(id, args),
    auditSeal: ({ id }, _args, ctx) => ctx.loaders.auditSeal(id),
  },
  AccessEntry: {
    at: ({ at }) => instantOf(at),
    kind: ({ kind }) => kind.toUpperCase() as AccessKind,
    by: ({ personId, givenName, familyName }) =>
      personId === null || givenName === null || familyName === null ? null : { id: personId, givenName, familyName },
    pupil: ({ pupilId }) => (pupilId === null ? null : { id: pupilId }),
  },
  AuditSeal: {
    sealedUpTo: ({ sealedUpTo }) => orNull(sealedUpTo),
    checkedAt: ({ checkedAt }) => orNull(checkedAt),
    isWhole: ({ isWhole, checkedAt }) => (checkedAt === null ? null : isWhole),
  },
};
