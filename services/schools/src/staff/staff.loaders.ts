import { oneByKey, rowsByParent, type BaseContext } from '@hedgerow/service-kit';
import type { PersonRow } from '../db/staff.table.ts';
import { namesById } from '../reference/publish-person.ts';
import { parseSearch, type SearchArguments } from '../school/school-page.inputs.ts';
import { employmentsByPerson, employmentsBySchool, peopleById, searchStaff } from './staff.queries.ts';

/** Reads of people and jobs, batched within one request. */
export function staffLoaders(base: BaseContext) {
  return {
    personById: oneByKey(base, peopleById, (row) => row.id),
    nameById: oneByKey(base, namesById, (row) => row.id),
    employmentsBySchool: rowsByParent(base, employmentsBySchool, (row) => row.schoolId),
    employmentsByPerson: rowsByParent(base, employmentsByPerson, (row) => row.personId),
    searchStaff: (search: SearchArguments): Promise<PersonRow[]> => {
      const { text, first } = parseSearch(search);
      return text === '' ? Promise.resolve([]) : base.read((tx) => searchStaff(tx, text, first));
    },
  };
}
