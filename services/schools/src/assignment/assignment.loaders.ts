import { rowsByParent, type BaseContext } from '@hedgerow/service-kit';
import type { AssignmentRow } from '../db/assignment.table.ts';
import { assignmentsByOrganisation, assignmentsBySchool, ownAssignments } from './assignment.queries.ts';

/** Reads of roles, batched within one request. */
export function assignmentLoaders(base: BaseContext) {
  let own: Promise<AssignmentRow[]> | undefined;
  return {
    assignmentsBySchool: rowsByParent(base, assignmentsBySchool, (row) => row.schoolId ?? ''),
    assignmentsByOrganisation: rowsByParent(base, assignmentsByOrganisation, (row) => row.organisationId ?? ''),
    /** The actor's own roles of today, asked once a request. */
    ownAssignments: (): Promise<AssignmentRow[]> => (own ??= base.read(ownAssignments)),
  };
}
