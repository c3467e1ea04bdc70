import { newId } from '@hedgerow/db';
import type { Sql, TransactionSql } from '@hedgerow/db/pool';

/** What happened around signing in. No e-mail address, no IP address, no token. */
export interface IdentityEvent {
  readonly kind: 'write' | 'refused';
  readonly action:
    | 'session.start'
    | 'session.end'
    | 'session.confirm'
    | 'sign-in.refuse'
    | 'account.add'
    | 'account.disable'
    | 'account.enable'
    | 'account.password'
    | 'account.link'
    | 'account.allow-provider'
    | 'account.forbid-provider'
    | 'second-factor.set'
    | 'second-factor.remove'
    | 'second-factor.codes'
    | 'second-factor.recover'
    | 'password.ask'
    | 'password.reset'
    | 'invitation.accept';
  /** Nobody where an unknown address was tried. */
  readonly personId: string | undefined;
  readonly sessionId?: string;
  readonly requestId: string;
  readonly subjectId?: string;
  /** The school at which somebody accepted an invitation. */
  readonly schoolId?: string | null;
  readonly detail?: Readonly<Record<string, string>>;
}

/**
 * Appends an audit row. Written here and not with `recordAudit`, which needs an actor: at sign-in there is none yet.
 *
 * @param at ISO 8601, from the clock of the caller
 */
export async function appendEvent(sql: Sql | TransactionSql, at: string, event: IdentityEvent): Promise<void> {
  const subjectType = event.action.slice(0, event.action.indexOf('.'));
  await sql`
    insert into audit.event (id, at, kind, action, person_id, session_id, request_id, service, school_id, subject_type, subject_id, detail)
    values (${newId()}, ${at}, ${event.kind}, ${event.action}, ${event.personId ?? null}, ${event.sessionId ?? null}, ${event.requestId}, 'identity',
      ${event.schoolId ?? null}, ${subjectType}, ${event.subjectId ?? null}, ${JSON.stringify(event.detail ?? {})}::jsonb)`;
}

/**
 * Appends the audit row of a change to somebody's sign-in, in the transaction that makes it.
 *
 * @param at ISO 8601, from the clock of the caller
 */
export async function appendChange(
  tx: TransactionSql,
  at: string,
  { accountId, ...event }: Pick<IdentityEvent, 'action' | 'requestId' | 'detail'> & { readonly accountId: string },
): Promise<void> {
  const [account] = await tx<
    { personId: string }[]
  >`select person_id as "personId" from identity.account where id = ${accountId}`;
  await appendEvent(tx, at, { kind: 'write', personId: account?.personId, subjectId: accountId, ...event });
}
