import type { Resolvers } from './__generated__/resolvers.ts';
import { accessLogResolvers } from './audit/access-log.resolvers.ts';
import { assignmentResolvers } from './assignment/assignment.resolvers.ts';
import { calendarResolvers } from './calendar/calendar.resolvers.ts';
import { classResolvers } from './class/class.resolvers.ts';
import { designationResolvers } from './designation/designation.resolvers.ts';
import { placeImportResolvers } from './import/place-import.resolvers.ts';
import { invitationResolvers } from './invitation/invitation.resolvers.ts';
import { organisationResolvers } from './organisation/organisation.resolvers.ts';
import { registerResolvers } from './register/register.resolvers.ts';
import { outgoingMailResolvers } from './outgoing-mail/outgoing-mail.resolvers.ts';
import { rightsHistoryResolvers } from './rights-history/rights-history.resolvers.ts';
import { roleHolderResolvers } from './role-holder/role-holder.resolvers.ts';
import { schoolResolvers } from './school/school.resolvers.ts';
import { staffResolvers } from './staff/staff.resolvers.ts';
import { strategyResolvers } from './strategy/strategy.resolvers.ts';
import { subjectFileResolvers } from './subject-file/subject-file.resolvers.ts';
import { viewerResolvers } from './viewer/viewer.resolvers.ts';
import { visitResolvers } from './visit/visit.resolvers.ts';

const parts: readonly Resolvers[] = [
  viewerResolvers,
  schoolResolvers,
  registerResolvers,
  organisationResolvers,
  designationResolvers,
  staffResolvers,
  classResolvers,
  calendarResolvers,
  visitResolvers,
  strategyResolvers,
  assignmentResolvers,
  invitationResolvers,
  roleHolderResolvers,
  rightsHistoryResolvers,
  outgoingMailResolvers,
  placeImportResolvers,
  accessLogResolvers,
  subjectFileResolvers,
];

/** The resolvers of all aggregates, type by type. */
export const resolvers = parts.reduce<Record<string, object>>((all, part) => {
  for (const [type, fields] of Object.entries(part)) all[type] = Object.assign({}, all[type], fields);
  return all;
}, {}) as Resolvers;
