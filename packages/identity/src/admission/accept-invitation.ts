import { newId } from '@hedgerow/db';
import type { Sql, TransactionSql } from '@hedgerow/db/pool';
import { AppError } from '@hedgerow/errors';
import { instantAt, type Clock } from '../clock.ts';
import { appendEvent } from '../postgres/audit-row.ts';
import { invitedTo, linkRefusal, useLink, type Invited, type StandingLink } from './follow-link.ts';

interface Parts {
  readonly sql: Sql;
  readonly clock: Clock;
}

async function invitationBehind(
  tx: TransactionSql,
  clock: Clock,
  token: string,
): Promise<{ link: StandingLink; invited: Invited }> {
  const link = await useLink(tx, clock, token, 'invitation');
  const invited = await invitedTo(tx, link.subjectId);
  if (invited === undefined) throw linkRefusal('ended');
  return { link, invited };
}

/** What the invitation promised becomes so, in this transaction or not at all. */
async function accept(
  tx: TransactionSql,
  clock: Clock,
  invitationId: string,
  personId: string,
  requestId: string,
): Promise<void> {
  const now = instantAt(clock);
  await tx`select set_config('hedgerow.person', ${personId}, true), set_config('hedgerow.today', ${clock.today()}, true)`;
  const [accepted] = await tx<{ schoolId: string | null }[]>`
    select school_id as "schoolId" from access.accept_invitation(${invitationId}, ${personId}, ${now})`;
  if (accepted === undefined) throw linkRefusal('ended');
  await appendEvent(tx, now, {
    kind: 'write',
    action: 'invitation.accept',
    personId,
    requestId,
    subjectId: invitationId,
    schoolId: accepted.schoolId,
  });
}

/** Somebody new: the account comes with the roles. */
export async function acceptAsNew(
  { sql, clock }: Parts,
  token: string,
  passwordHash: string,
  requestId: string,
): Promise<{ email: string }> {
  return sql.begin(async (tx) => {
    const { link, invited } = await invitationBehind(tx, clock, token);
    const now = instantAt(clock);
    const personId = invited.personId ?? newId();
    const [account] = await tx<{ id: string }[]>`
      insert into identity.account (id, email, password_hash, person_id, created_at)
      values (${newId()}, ${invited.email}, ${passwordHash}, ${personId}, ${now}) on conflict do nothing returning id`;
    if (account === undefined)
      throw new AppError('rule-refused', {
        details: {
          rule: 'link/known-address',
          sentence: 'You have a sign-in already. Sign in with it, then accept the invitation.',
        },
      });
    await appendEvent(tx, now, { kind: 'write', action: 'account.add', personId, requestId, subjectId: account.id });
    await accept(tx, clock, link.subjectId, personId, requestId);
    return { email: invited.email };
  });
}

/** Somebody who signs in already, with the address that was invited. */
export async function acceptAsKnown(
  { sql, clock }: Parts,
  token: string,
  accountId: string,
  requestId: string,
): Promise<void> {
  await sql.begin(async (tx) => {
    const { link, invited } = await invitationBehind(tx, clock, token);
    const [account] = await tx<{ personId: string; email: string }[]>`
      select person_id as "personId", email from identity.account where id = ${accountId} and not is_disabled`;
    const isMeant = account?.email === invited.email || account?.personId === invited.personId;
    if (account === undefined || !isMeant)
      throw new AppError('rule-refused', {
        details: {
          rule: 'link/other-address',
          sentence: 'This invitation was sent to another address. Sign out, and sign in with that one.',
        },
      });
    await accept(tx, clock, link.subjectId, account.personId, requestId);
  });
}
