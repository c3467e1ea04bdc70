import { permissions, reachOf, type Role } from '@hedgerow/authz';
import type { SchoolHeadQuery } from '#lib/graph/operations.ts';

type SchoolHead = NonNullable<SchoolHeadQuery['school']>;

/**
 * Stands for a school while the schools service is away, so that what the other services know of it still shows. It
 * offers what the reader's roles hold over a school; the services decide, as always, what is allowed.
 */
export function unnamedSchool(id: string, roles: readonly Role[]): SchoolHead {
  return {
    id,
    name: 'This school',
    shortName: 'This school',
    colour: 0,
    phase: 'NOT_APPLICABLE',
    kind: 'SCHOOL',
    isEarlyYears: false,
    urn: null,
    closedOn: null,
    viewerMay: permissions.filter((permission) => roles.some((role) => reachOf(role, permission) === 'school')),
    council: { name: '' },
    currentSenco: null,
  };
}
