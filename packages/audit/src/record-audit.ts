import { newId, type ReadTx } from '@hedgerow/db';

/** What happened, in ids and field names: never free text and never whole records. */
export interface AuditEvent {
  readonly kind: 'read' | 'write' | 'refused';
  /** `resource.verb`, e.g. `pupil.open`, `referral.send`. */
  readonly action: string;
  /** The school whose record it is, its controller; left out for a read across schools. */
  readonly schoolId?: string | undefined;
  /** The schools of a read across schools. */
  readonly schoolIds?: readonly string[] | undefined;
  readonly pupilId?: string | undefined;
  readonly subjectType?: string | undefined;
  readonly subjectId?: string | undefined;
  /** Ids, counts and names of fields. */
  readonly detail?: Readonly<Record<string, string | number | boolean | null | readonly string[]>> | undefined;
}

/**
 * Appends one audit row in the transaction of its cause, so that the record and its history cannot disagree.
 *
 * @param at the instant, ISO 8601, from the clock of the caller
 * @returns the id of the row
 */
export async function recordAudit(tx: ReadTx, service: string, at: string, event: AuditEvent): Promise<string> {
  const { actor } = tx;
  const id = newId();
  await tx.sql`
    insert into audit.event (id, at, kind, action, person_id, session_id, request_id, service, school_id, school_ids, pupil_id, subject_type, subject_id, detail)
    values (${id}, ${at}, ${event.kind}, ${event.action}, ${actor.personId}, ${actor.sessionId}, ${actor.requestId}, ${service},
      ${event.schoolId ?? null}, ${[...(event.schoolIds ?? [])]}::uuid[], ${event.pupilId ?? null}, ${event.subjectType ?? null}, ${event.subjectId ?? null},
      ${JSON.stringify(event.detail ?? {})}::jsonb)`;
  return id;
}
