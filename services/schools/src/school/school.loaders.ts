import { oneByKey, pageOf, pageSize, rowsByParent, type BaseContext, type Page } from '@hedgerow/service-kit';
import { rolesReaching } from '../assignment/assignment.queries.ts';
import type { SchoolRow } from '../db/school.table.ts';
import { membershipsBySchool } from '../organisation/organisation.queries.ts';
import { parseFilter, parsePlace, parseSearch, type SearchArguments } from './school-page.inputs.ts';
import { schoolPage, schoolsById, searchSchools, visitArrangements, type SchoolFilter } from './school.queries.ts';

export interface PageArguments {
  readonly filter?: SchoolFilter | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/** Reads of places, batched within one request. */
export function schoolLoaders(base: BaseContext) {
  return {
    schoolById: oneByKey(base, schoolsById, (row) => row.id),
    membershipsBySchool: rowsByParent(base, membershipsBySchool, (row) => row.schoolId),
    visitArrangementBySchool: oneByKey(base, visitArrangements, (row) => row.schoolId),
    rolesReachingSchool: rowsByParent(base, rolesReaching, (row) => row.schoolId),
    schools: async ({ filter, first, after }: PageArguments): Promise<Page<SchoolRow>> => {
      const size = pageSize(first);
      const [wanted, place] = [parseFilter(filter), parsePlace(after)];
      const rows = await base.read((tx) => schoolPage(tx, wanted, size + 1, place));
      return pageOf(rows, size, (row) => [row.name, row.id]);
    },
    searchSchools: (search: SearchArguments): Promise<SchoolRow[]> => {
      const { text, first } = parseSearch(search);
      return text === '' ? Promise.resolve([]) : base.read((tx) => searchSchools(tx, text, first));
    },
  };
}
