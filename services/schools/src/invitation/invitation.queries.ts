import { and, desc, eq, isNull, sql } from 'drizzle-orm';
import { newId, type ReadTx, type WriteTx } from '@hedgerow/db';
import { invitation, type InvitationRow, type NewInvitation } from '../db/invitation.table.ts';

const isStanding = and(isNull(invitation.acceptedAt), isNull(invitation.withdrawnAt));

/** Invitations that nobody has accepted or withdrawn, where the actor sees roles; the newest first. */
export async function standingInvitations(tx: ReadTx): Promise<InvitationRow[]> {
  return tx.db.select().from(invitation).where(isStanding).orderBy(desc(invitation.invitedAt), desc(invitation.id));
}

export async function findInvitation(tx: ReadTx, id: string): Promise<InvitationRow | undefined> {
  return (await tx.db.select().from(invitation).where(eq(invitation.id, id)))[0];
}

/** One invitation, held until the transaction ends; undefined where it is not the actor's to change. */
export async function lockInvitation(tx: WriteTx, id: string): Promise<InvitationRow | undefined> {
  return (await tx.db.select().from(invitation).where(eq(invitation.id, id)).for('update'))[0];
}

/** Whether the address is asked in to this scope already. */
export async function isInvitedAlready(
  tx: ReadTx,
  { email, schoolId, organisationId }: Pick<InvitationRow, 'email' | 'schoolId' | 'organisationId'>,
): Promise<boolean> {
  const scope =
    schoolId === null ? eq(invitation.organisationId, organisationId ?? '') : eq(invitation.schoolId, schoolId);
  const rows = await tx.db
    .select({ id: invitation.id })
    .from(invitation)
    .where(and(isStanding, eq(invitation.email, email), scope));
  return rows.length > 0;
}

export async function insertInvitation(tx: WriteTx, row: NewInvitation): Promise<void> {
  await tx.db.insert(invitation).values(row);
}

/** Changes what is given and raises the version. */
export async function updateInvitation(
  tx: WriteTx,
  id: string,
  changes: Partial<NewInvitation>,
): Promise<InvitationRow | undefined> {
  const [row] = await tx.db
    .update(invitation)
    .set({ ...changes, version: sql`${invitation.version} + 1` })
    .where(eq(invitation.id, id))
    .returning();
  return row;
}

/** Names of places, roles and grown-ups that the mail speaks of. */
export interface InvitationMailFacts {
  readonly place: string;
  readonly inviter: string | null;
  readonly roles: readonly string[];
}

/** Asks for the mail, in this transaction; the portal writes the link and delivers it. An earlier link ends. */
export async function mailInvitation(tx: WriteTx, id: string, facts: InvitationMailFacts, now: string): Promise<void> {
  await tx.sql`select access.mail_invitation(${id}, ${newId()}, ${newId()}, ${JSON.stringify(facts)}::jsonb, ${now})`;
}

/** Ends the links of an invitation, and the mails that still wait with one. */
export async function endInvitationLinks(tx: WriteTx, id: string, now: string): Promise<void> {
  await tx.sql`select access.end_invitation_links(${id}, ${now})`;
}

/** What the place of a scope is called, and the actor. */
export async function namesForMail(
  tx: ReadTx,
  { schoolId, organisationId }: Pick<InvitationRow, 'schoolId' | 'organisationId'>,
): Promise<{ readonly place: string; readonly inviter: string | null }> {
  const [row] = await tx.sql<{ place: string; inviter: string | null }[]>`
    select coalesce((select name from schools.school where id = ${schoolId}), (select name from schools.organisation where id = ${organisationId})) as place,
      (select given_name || ' ' || family_name from reference.person where person_id = ${tx.actor.personId}) as inviter`;
  return { place: row?.place ?? '', inviter: row?.inviter ?? null };
}
