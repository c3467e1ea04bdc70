import type { Sql, TransactionSql } from '@hedgerow/db/pool';
import { AppError } from '@hedgerow/errors';
import { instantAt, type Clock } from '../clock.ts';
import { hashToken, looksLikeToken } from '../token.ts';
import type { Followed, InvitationFacts } from './admission.ts';

/** A link as it stands, held by the transaction that is about to use it. */
export interface StandingLink {
  readonly id: string;
  readonly purpose: 'invitation' | 'reset';
  /** The invitation, or the account. */
  readonly subjectId: string;
}

type Found = StandingLink & { readonly state: 'open' | 'used' | 'expired' | 'ended' };
export type Invited = Omit<InvitationFacts, 'isKnown'> & { readonly personId: string | null };

async function findLink(sql: Sql | TransactionSql, token: string, now: string, isHeld: boolean) {
  if (!looksLikeToken(token)) return undefined;
  const [link] = await sql<Found[]>`
    select id, purpose, subject_id as "subjectId",
      case when used_at is not null then 'used' when ended_at is not null then 'ended' when expires_at <= ${now} then 'expired' else 'open' end as state
    from identity.link where token_hash = ${hashToken(token)} ${isHeld ? sql`for update` : sql``}`;
  return link;
}

/** What an invitation says. */
export async function invitedTo(sql: Sql | TransactionSql, invitationId: string): Promise<Invited | undefined> {
  const [row] = await sql<(Invited & { isOver: boolean })[]>`
    select given_name as "givenName", family_name as "familyName", email, person_id as "personId", roles, place, inviter,
      starts_on as "startsOn", ends_on as "endsOn", withdrawn_at is not null or accepted_at is not null as "isOver"
    from access.invitation_facts(${invitationId})`;
  return row === undefined || row.isOver ? undefined : row;
}

/** Where a link leads. */
export async function followLink(sql: Sql, clock: Clock, token: string): Promise<Followed> {
  const link = await findLink(sql, token, instantAt(clock), false);
  if (link === undefined) return { state: 'unknown', purpose: null };
  const { state, purpose } = link;
  if (state !== 'open') return { state, purpose };
  if (purpose === 'reset') return { state, purpose };
  const invited = await invitedTo(sql, link.subjectId);
  if (invited === undefined) return { state: 'ended', purpose };
  const { personId: _id, ...facts } = invited;
  const [known] = await sql`select 1 from identity.account where email = ${facts.email}`;
  return { state, purpose, ...facts, isKnown: known !== undefined };
}

const sentences: Readonly<Record<Exclude<Found['state'], 'open'> | 'unknown', string>> = {
  unknown: 'This link is not whole. Open it from the mail again, or copy all of it.',
  used: 'This link was used already, and works once. Sign in with the password that was set then.',
  expired: 'This link has run out. Ask for a new one.',
  ended: 'This link was withdrawn, or a newer one took its place. Use the newest mail, or ask for another.',
};

/** The refusal of a link that leads nowhere. */
export function linkRefusal(state: keyof typeof sentences): AppError {
  return new AppError('rule-refused', { details: { rule: `link/${state}`, sentence: sentences[state] } });
}

/**
 * Takes a link in hand: whoever follows it at the same moment waits, and then finds it used.
 *
 * @throws {AppError} `rule-refused` where it leads nowhere or elsewhere
 */
export async function useLink(
  tx: TransactionSql,
  clock: Clock,
  token: string,
  purpose: StandingLink['purpose'],
): Promise<StandingLink> {
  const now = instantAt(clock);
  const link = await findLink(tx, token, now, true);
  if (link?.purpose !== purpose) throw linkRefusal('unknown');
  if (link.state !== 'open') throw linkRefusal(link.state);
  await tx`update identity.link set used_at = ${now} where id = ${link.id}`;
  return link;
}
