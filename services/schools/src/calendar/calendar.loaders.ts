import { oneByKey, rowsByParent, type BaseContext } from '@hedgerow/service-kit';
import { closuresBySchool, currentHalfTermBySchool, halfTermsBySchool, yearsBySchool } from './calendar.queries.ts';

/** Reads of calendars, batched within one request. */
export function calendarLoaders(base: BaseContext) {
  return {
    yearsBySchool: rowsByParent(base, yearsBySchool, (row) => row.schoolId),
    halfTermsBySchool: rowsByParent(base, halfTermsBySchool, (row) => row.schoolId),
    currentHalfTermBySchool: oneByKey(base, currentHalfTermBySchool, (row) => row.schoolId),
    closuresBySchool: rowsByParent(base, closuresBySchool, (row) => row.schoolId),
  };
}
