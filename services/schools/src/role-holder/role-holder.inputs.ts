import { z } from 'zod';
import { roles } from '@hedgerow/authz';
import { decodeCursor, id, parseInput, text } from '@hedgerow/service-kit';
import { roleOfContract } from '../assignment/contract-role.ts';
import type { HolderFilter, HolderPlace } from './role-holder.queries.ts';

const filter = z.object({
  text: text({ max: 100 }).nullish(),
  schoolId: id().nullish(),
  role: z.string().transform(roleOfContract).pipe(z.enum(roles, 'Choose a role of the list.')).nullish(),
  signIn: z.enum(['NONE', 'ACTIVE', 'DISABLED']).nullish(),
  includePast: z.boolean().nullish(),
});

/** Reads the filter of the list of people. */
export function parseHolderFilter(given: unknown): HolderFilter {
  const read = parseInput(filter, given ?? {});
  return {
    personId: null,
    text: read.text?.trim() ?? '',
    schoolId: read.schoolId ?? null,
    role: read.role ?? null,
    signIn: read.signIn ?? null,
    includePast: read.includePast ?? false,
  };
}

/** The filter that finds one person, whatever became of the roles. */
export function onePerson(personId: string): HolderFilter {
  return { personId, text: '', schoolId: null, role: null, signIn: null, includePast: true };
}

/** Reads a cursor of the list of people: family name, given name and id. */
export function parseHolderPlace(after: string | null | undefined): HolderPlace | null {
  if (after === null || after === undefined) return null;
  const [familyName = '', givenName = '', personId = ''] = decodeCursor(after, 3);
  return parseInput(z.object({ familyName: text(), givenName: text(), id: id() }), {
    familyName,
    givenName,
    id: personId,
  });
}
