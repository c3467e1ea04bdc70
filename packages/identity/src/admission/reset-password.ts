import { createHmac } from 'node:crypto';
import { newId } from '@hedgerow/db';
import type { Sql } from '@hedgerow/db/pool';
import { AppError } from '@hedgerow/errors';
import { instantAt, type Clock } from '../clock.ts';
import { normaliseEmail } from '../email.ts';
import { appendEvent } from '../postgres/audit-row.ts';
import { linkRefusal, useLink } from './follow-link.ts';
import { mailPasswordChanged } from './mail-rows.ts';
import { resetLimits } from './reset-limits.rules.ts';

interface Parts {
  readonly sql: Sql;
  readonly clock: Clock;
  readonly secret: string;
}

interface Ask {
  readonly email: string;
  readonly address: string;
  readonly requestId: string;
}

/** Asks for a link. Known or not, the address meets the same statements, and the mail goes out later. */
export async function requestReset({ sql, clock, secret }: Parts, { email, address, requestId }: Ask): Promise<void> {
  const typed = normaliseEmail(email).slice(0, 254);
  const keyed = (kind: string, text: string): Buffer => createHmac('sha256', secret).update(`${kind}:${text}`).digest();
  const [account, place] = [keyed('email', typed), keyed('address', address)];
  await sql.begin(async (tx) => {
    const now = instantAt(clock);
    const since = instantAt(clock, -resetLimits.windowMilliseconds);
    const locks = [account, place].map((key) => key.readBigInt64BE(0)).toSorted((a, b) => (a < b ? -1 : 1));
    for (const lock of locks) await tx`select pg_advisory_xact_lock(${lock.toString()}::bigint)`;
    const [asked] = await tx<{ byAccount: number; fromPlace: number }[]>`
      select (count(*) filter (where account_key = ${account}))::int as "byAccount", (count(*) filter (where address_key = ${place}))::int as "fromPlace"
      from identity.reset_request where at > ${since} and (account_key = ${account} or address_key = ${place})`;
    if (asked === undefined || asked.fromPlace >= resetLimits.perAddress)
      throw new AppError('too-many-tries', { details: { retryAfterSeconds: resetLimits.windowMilliseconds / 1000 } });
    await tx`insert into identity.reset_request (id, at, account_key, address_key) values (${newId()}, ${now}, ${account}, ${place})`;
    const [mailed] = await tx<{ personId: string }[]>`
      with known as (
        select id, email, person_id from identity.account
        where email = ${typed} and not is_disabled and password_hash is not null and ${asked.byAccount < resetLimits.perAccount}
      ), ended as (
        update identity.link set ended_at = ${now}
        where purpose = 'reset' and subject_id in (select id from known) and used_at is null and ended_at is null
      ), issued as (
        insert into identity.link (id, purpose, subject_id, issued_at, expires_at)
        select ${newId()}::uuid, 'reset', id, ${now}::timestamptz, ${instantAt(clock, resetLimits.linkHolds)}::timestamptz from known returning id
      )
      insert into identity.mail (id, kind, recipient, person_id, link_id, written_at, due_at)
      select ${newId()}::uuid, 'reset', known.email, known.person_id, issued.id, ${now}::timestamptz, ${now}::timestamptz from known, issued
      returning person_id as "personId"`;
    await appendEvent(tx, now, {
      kind: mailed === undefined ? 'refused' : 'write',
      action: 'password.ask',
      personId: mailed?.personId,
      requestId,
    });
  });
}

/** Sets the password, ends every session, and tells the person. */
export async function resetPassword(
  { sql, clock }: Parts,
  token: string,
  passwordHash: string,
  requestId: string,
): Promise<void> {
  await sql.begin(async (tx) => {
    const now = instantAt(clock);
    const { subjectId } = await useLink(tx, clock, token, 'reset');
    const [account] = await tx<{ email: string; personId: string }[]>`
      update identity.account set password_hash = ${passwordHash} where id = ${subjectId} and not is_disabled
      returning email, person_id as "personId"`;
    if (account === undefined) throw linkRefusal('ended');
    const ended = await tx<{ id: string }[]>`delete from identity.session where account_id = ${subjectId} returning id`;
    await tx`delete from identity.half_sign_in where account_id = ${subjectId}`;
    // A browser that a stranger signed in from is no longer known.
    await tx`delete from identity.known_device where account_id = ${subjectId}`;
    await mailPasswordChanged(tx, now, account);
    const { personId } = account;
    await appendEvent(tx, now, { kind: 'write', action: 'password.reset', personId, requestId, subjectId });
    for (const { id } of ended)
      await appendEvent(tx, now, {
        kind: 'write',
        action: 'session.end',
        personId,
        sessionId: id,
        requestId,
        subjectId: id,
      });
  });
}
