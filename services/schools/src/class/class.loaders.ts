import { oneByKey, rowsByParent, type BaseContext } from '@hedgerow/service-kit';
import { classesById, classesBySchool, teachingByClass, teachingByPerson } from './class.queries.ts';

/** Reads of classes and who teaches them, batched within one request. */
export function classLoaders(base: BaseContext) {
  return {
    classById: oneByKey(base, classesById, (row) => row.id),
    classesBySchool: rowsByParent(base, classesBySchool, (row) => row.schoolId),
    teachingByClass: rowsByParent(base, teachingByClass, (row) => row.classId),
    teachingByPerson: rowsByParent(base, teachingByPerson, (row) => row.personId),
  };
}
