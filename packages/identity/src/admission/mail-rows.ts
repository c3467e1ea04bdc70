import { newId } from '@hedgerow/db';
import type { Sql, TransactionSql } from '@hedgerow/db/pool';
import type { Outbox, TakenMail } from '@hedgerow/mail';
import { instantAt, type Clock } from '../clock.ts';
import { hashToken } from '../token.ts';
import { writeLetter, type MailRow } from './letters.ts';
import { linkToken } from './link-token.ts';

/** What letters are written with. */
export interface LetterParts {
  readonly sql: Sql;
  readonly clock: Clock;
  readonly secret: string;
  /** The address that people use, without a trailing slash. */
  readonly origin: string;
}

interface KeptMail extends MailRow {
  readonly linkId: string | null;
  readonly purpose: 'invitation' | 'reset' | null;
  readonly isLinkOver: boolean;
  readonly hasToken: boolean;
  readonly tries: number;
}

const lease = 5 * 60_000;
const atOnce = 10;
const kept = 90 * 24 * 60 * 60_000;

const columns = (sql: Sql, now: string) => sql`
  m.id, m.kind, m.recipient, m.recipient_name as "recipientName", m.facts, m.written_at as "writtenAt", m.tries,
  l.id as "linkId", l.purpose, l.expires_at as "linkExpiresAt", l.token_hash is not null as "hasToken",
  coalesce(l.used_at is not null or l.ended_at is not null or l.expires_at <= ${now}, false) as "isLinkOver"`;

/** The mail as it goes out, its link proved by then; null where the link has ended. */
async function compose({ sql, secret, origin }: LetterParts, mail: KeptMail) {
  if (mail.isLinkOver) return null;
  if (mail.linkId === null) return writeLetter(mail, origin, '');
  const token = linkToken(secret, mail.linkId);
  // Whoever asked for the mail could not make the token: from here on its hash stands beside its row.
  if (!mail.hasToken) await sql`update identity.link set token_hash = ${hashToken(token)} where id = ${mail.linkId}`;
  return writeLetter(mail, origin, `${origin}/${mail.purpose === 'reset' ? 'reset' : 'welcome'}/${token}`);
}

/** The letter of one mail, for the outbox page of administrators. */
export async function letterOfMail(parts: LetterParts, mailId: string) {
  const { sql, clock } = parts;
  const [mail] = await sql<KeptMail[]>`
    select ${columns(sql, instantAt(clock))} from identity.mail m left join identity.link l on l.id = m.link_id where m.id = ${mailId}`;
  return mail === undefined ? null : compose(parts, mail);
}

/** Mails that wait, in the identity schema. */
export function postgresOutbox(parts: LetterParts): Outbox {
  const { sql, clock } = parts;
  const taken = async (mail: KeptMail): Promise<TakenMail> => {
    const letter = await compose(parts, mail);
    return {
      id: mail.id,
      tries: mail.tries,
      waited: clock.now().epochMilliseconds - Date.parse(mail.writtenAt),
      message:
        letter === null ? null : { id: mail.id, to: { name: mail.recipientName, address: mail.recipient }, ...letter },
    };
  };
  return {
    take: async () => {
      const now = instantAt(clock);
      const rows = await sql<KeptMail[]>`
        with m as (
          update identity.mail set due_at = ${instantAt(clock, lease)}, tries = tries + 1
          where id in (
            select id from identity.mail where sent_at is null and given_up_at is null and due_at <= ${now}
            order by due_at limit ${atOnce} for update skip locked)
          returning *
        )
        select ${columns(sql, now)} from m left join identity.link l on l.id = m.link_id order by m.written_at`;
      const mails: TakenMail[] = [];
      for (const row of rows) mails.push(await taken(row));
      return mails;
    },
    delivered: async (id) => {
      await sql`update identity.mail set sent_at = ${instantAt(clock)}, problem = null where id = ${id}`;
    },
    givenUp: async (id, problem) => {
      await sql`update identity.mail set given_up_at = ${instantAt(clock)}, problem = ${problem.slice(0, 40)} where id = ${id}`;
    },
    putOff: async (id, milliseconds, problem) => {
      await sql`update identity.mail set due_at = ${instantAt(clock, milliseconds)}, problem = ${problem.slice(0, 40)} where id = ${id}`;
    },
  };
}

/** Tells a person that the password was changed, in the transaction that changes it. */
export async function mailPasswordChanged(
  tx: TransactionSql,
  now: string,
  account: { readonly email: string; readonly personId: string },
): Promise<void> {
  await tx`
    insert into identity.mail (id, kind, recipient, person_id, written_at, due_at)
    values (${newId()}, 'password-changed', ${account.email}, ${account.personId}, ${now}, ${now})`;
}

/** Removes mails and links of three months ago. */
export async function sweepMail({ sql, clock }: LetterParts): Promise<void> {
  const before = instantAt(clock, -kept);
  await sql`delete from identity.mail where written_at < ${before}`;
  await sql`delete from identity.link l where expires_at < ${before} and not exists (select from identity.mail m where m.link_id = l.id)`;
  await sql`delete from identity.reset_request where at < ${instantAt(clock, -24 * 60 * 60_000)}`;
}
