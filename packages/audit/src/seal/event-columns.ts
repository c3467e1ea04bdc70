import type { Sql, TransactionSql } from '@hedgerow/db';

/** The columns of `SealableEvent`, of a row of `audit.event` named `e`. */
export function eventColumns(sql: Sql | TransactionSql) {
  return sql`e.id, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at, e.kind, e.action, e.person_id as "personId",
    e.session_id as "sessionId", e.request_id as "requestId", e.service, e.school_id as "schoolId", e.school_ids as "schoolIds",
    e.pupil_id as "pupilId", e.subject_type as "subjectType", e.subject_id as "subjectId", e.detail::text as detail, e.salt, e.erased_by as "erasedBy"`;
}
