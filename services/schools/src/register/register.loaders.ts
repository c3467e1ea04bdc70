import { oneByKey, rowsByParent, type BaseContext } from '@hedgerow/service-kit';
import { formerUrnsBySchool, registerLinksBySchool, registerTrusts } from './register.queries.ts';

/** Reads of what national registers say of places, batched within one request. */
export function registerLoaders(base: BaseContext) {
  return {
    formerUrnsBySchool: rowsByParent(base, formerUrnsBySchool, (row) => row.schoolId),
    registerLinksBySchool: rowsByParent(base, registerLinksBySchool, (row) => row.schoolId),
    registerTrustBySchool: oneByKey(base, registerTrusts, (row) => row.schoolId),
  };
}
