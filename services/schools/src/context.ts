import type { BaseContext, ServiceContext } from '@hedgerow/service-kit';
import { accessLogLoaders } from './audit/access-log.loaders.ts';
import { assignmentLoaders } from './assignment/assignment.loaders.ts';
import { calendarLoaders } from './calendar/calendar.loaders.ts';
import { classLoaders } from './class/class.loaders.ts';
import { designationLoaders } from './designation/designation.loaders.ts';
import { organisationLoaders } from './organisation/organisation.loaders.ts';
import { registerLoaders } from './register/register.loaders.ts';
import { schoolLoaders } from './school/school.loaders.ts';
import { staffLoaders } from './staff/staff.loaders.ts';
import { strategyLoaders } from './strategy/strategy.loaders.ts';
import { visitLoaders } from './visit/visit.loaders.ts';

/** Every batched read of this service, made anew for each request. */
export function createLoaders(base: BaseContext) {
  return {
    ...schoolLoaders(base),
    ...organisationLoaders(base),
    ...staffLoaders(base),
    ...designationLoaders(base),
    ...classLoaders(base),
    ...calendarLoaders(base),
    ...registerLoaders(base),
    ...visitLoaders(base),
    ...strategyLoaders(base),
    ...assignmentLoaders(base),
    ...accessLogLoaders(base),
  };
}

export type SchoolsLoaders = ReturnType<typeof createLoaders>;
export type SchoolsContext = ServiceContext<SchoolsLoaders>;
