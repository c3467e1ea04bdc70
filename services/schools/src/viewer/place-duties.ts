import type { countsOf, dutyConnection } from '@hedgerow/service-kit';

/** A duty as the kit gives it: the school by id alone. */
export type PlaceDuty = Awaited<ReturnType<typeof dutyConnection>>['nodes'][number];

/** Counts as the kit gives them. */
export type PlaceDutyCounts = ReturnType<typeof countsOf>;

/** Counts of one school as the kit gives them. */
export type PlaceDutySchoolCount = ReturnType<typeof countsOf>['bySchool'][number];
