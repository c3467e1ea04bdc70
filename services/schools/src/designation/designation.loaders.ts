import { oneByKey, rowsByParent, type BaseContext } from '@hedgerow/service-kit';
import { postsByPerson } from '../reference/publish-designation.ts';
import { currentBySchool, designationsByPerson, designationsBySchool } from './designation.queries.ts';

/** Reads of designations, batched within one request. */
export function designationLoaders(base: BaseContext) {
  return {
    designationsBySchool: rowsByParent(base, designationsBySchool, (row) => row.schoolId),
    designationsByPerson: rowsByParent(base, designationsByPerson, (row) => row.personId),
    currentSencoBySchool: oneByKey(base, currentBySchool, (row) => row.schoolId),
    postsByPerson: rowsByParent(
      base,
      (tx, personIds) => postsByPerson(tx, personIds, base.today),
      (row) => row.personId,
    ),
  };
}
