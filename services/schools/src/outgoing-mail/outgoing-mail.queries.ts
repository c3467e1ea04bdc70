import type { ReadTx } from '@hedgerow/db';

/** A mail in the outbox, as its page shows it; its words and its link are the portal's. */
export interface OutgoingMailRow {
  readonly id: string;
  readonly kind: 'invitation' | 'reset' | 'password-changed' | 'second-factor-reset';
  readonly recipient: string;
  readonly recipientName: string;
  readonly personId: string | null;
  readonly schoolId: string | null;
  readonly organisationId: string | null;
  readonly writtenAt: string;
  readonly dueAt: string;
  readonly sentAt: string | null;
  readonly givenUpAt: string | null;
  readonly tries: number;
  readonly problem: string | null;
  /** Whether the actor may read it with its link: the person has no place that is not the actor's. */
  readonly isOpen: boolean;
}

/** Mails to people of the organisations that the actor administers, the newest first. */
export async function outgoingMail(tx: ReadTx, limit: number): Promise<OutgoingMailRow[]> {
  return tx.sql<OutgoingMailRow[]>`
    select id, kind, recipient, recipient_name as "recipientName", person_id as "personId", school_id as "schoolId", organisation_id as "organisationId", written_at as "writtenAt",
      due_at as "dueAt", sent_at as "sentAt", given_up_at as "givenUpAt", tries, problem, is_open as "isOpen"
    from access.outgoing_mail() order by written_at desc, id desc limit ${limit}`;
}

/** One of those mails, where the actor may read it with its link. */
export async function findReadableMail(tx: ReadTx, id: string): Promise<OutgoingMailRow | undefined> {
  const [row] = await tx.sql<OutgoingMailRow[]>`
    select id, kind, recipient, recipient_name as "recipientName", person_id as "personId", school_id as "schoolId", organisation_id as "organisationId", written_at as "writtenAt",
      due_at as "dueAt", sent_at as "sentAt", given_up_at as "givenUpAt", tries, problem, is_open as "isOpen"
    from access.outgoing_mail() where id = ${id} and is_open`;
  return row;
}

/** Where it is written down that a mail was opened: the place that it speaks of, or the places of the person. */
export async function placesOfMail(
  tx: ReadTx,
  { schoolId, organisationId, personId }: OutgoingMailRow,
): Promise<{ schoolIds: string[]; organisationIds: string[] }> {
  if (schoolId !== null) return { schoolIds: [schoolId], organisationIds: [] };
  if (organisationId !== null) return { schoolIds: [], organisationIds: [organisationId] };
  const [row] = await tx.sql<{ schools: string[] | null; organisations: string[] | null }[]>`
    select array_agg(distinct school_id) filter (where school_id is not null) as schools,
      array_agg(distinct organisation_id) filter (where school_id is null and organisation_id is not null) as organisations
    from access.assignment where person_id = ${personId} and (ends_on is null or ends_on >= ${tx.actor.today})`;
  return { schoolIds: row?.schools ?? [], organisationIds: row?.organisations ?? [] };
}
