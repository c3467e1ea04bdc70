import { identifiers, pageOf, pageSize, rowsByParent, type BaseContext, type Page } from '@hedgerow/service-kit';
import { onePerson, parseHolderFilter, parseHolderPlace } from './role-holder.inputs.ts';
import { assignmentsByHolder, roleHolderPage, type RoleHolderRow } from './role-holder.queries.ts';

interface HolderArguments {
  readonly filter?: unknown;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/** Reads of people with roles, batched within one request. */
export function roleHolderLoaders(base: BaseContext) {
  return {
    assignmentsByHolder: rowsByParent(base, assignmentsByHolder, (row) => row.personId),
    roleHolder: async (personId: string): Promise<RoleHolderRow | null> => {
      if (identifiers([personId]).length === 0) return null;
      return (await base.read((tx) => roleHolderPage(tx, onePerson(personId), 1, null)))[0] ?? null;
    },
    roleHolders: async ({ filter, first, after }: HolderArguments): Promise<Page<RoleHolderRow>> => {
      const size = pageSize(first);
      const [wanted, place] = [parseHolderFilter(filter), parseHolderPlace(after)];
      const rows = await base.read((tx) => roleHolderPage(tx, wanted, size + 1, place));
      return pageOf(rows, size, (row) => [row.familyName, row.givenName, row.id]);
    },
  };
}
