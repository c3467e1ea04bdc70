import type { BaseContext, ServiceContext } from '@hedgerow/service-kit';
import { accessLogLoaders } from './audit/access-log.loaders.ts';
import { assignmentLoaders } from './assignment/assignment.loaders.ts';
import { calendarLoaders } from './calendar/calendar.loaders.ts';
import { classLoaders } from './class/class.loaders.ts';
import { designationLoaders } from './designation/designation.loaders.ts';
import { invitationLoaders } from './invitation/invitation.loaders.ts';
import { organisationLoaders } from './organisation/organisation.loaders.ts';
import { registerLoaders } from './register/register.loaders.ts';
import { outgoingMailLoaders } from './outgoing-mail/outgoing-mail.loaders.ts';
import { rightsHistoryLoaders } from './rights-history/rights-history.loaders.ts';
import { roleHolderLoaders } from './role-holder/role-holder.loaders.ts';
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
    ...invitationLoaders(base),
    ...roleHolderLoaders(base),
    ...rightsHistoryLoaders(base),
    ...outgoingMailLoaders(base),
  };
}

export type SchoolsLoaders = ReturnType<typeof createLoaders>;
export type SchoolsContext = ServiceContext<SchoolsLoaders>;
