import type { FieldLists } from './field-lists.ts';

/** What is needed to be told each field of the types that the subgraphs share. */
export const sharedFields: FieldLists = {
  Duty: {
    'duty.read':
      'id rule school owner ownerName assigneeId assigneeName opensOn dueOn basis strength group exceptionCode lateReason causeType causeId',
    'duty.subject.read': 'pupil staffMember agency',
  },
  DutyConnection: { 'duty.read': 'nodes', everybody: 'pageInfo counts' },
  DutyCounts: { everybody: 'overdue thisWeek thisHalfTerm waiting later', 'duty.read': 'byOwner bySchool' },
  DutyOwnerCount: { 'duty.read': 'owner open overdue' },
  DutySchoolCount: { 'duty.read': 'school open overdue thisWeek' },
  PageInfo: { everybody: 'endCursor hasNextPage' },
};
