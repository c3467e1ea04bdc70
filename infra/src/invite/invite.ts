import { roleTitles } from '@hedgerow/authz';
import { newId } from '@hedgerow/db';
import { openPool, type TransactionSql } from '@hedgerow/db/pool';
import { hashToken, linkToken } from '@hedgerow/identity';
import { systemClock } from '@hedgerow/service-kit';
import { roleAddress } from '../database/address.ts';
import { Fault } from '../fault.ts';
import type { House } from '../processes/plans.ts';
import type { InviteArguments } from './arguments.ts';

const holdsHours = 7 * 24;

/** What the person at the terminal hands on. */
export interface FirstInvitation {
  readonly link: string;
  readonly organisation: string;
  readonly isNew: boolean;
}

/**
 * Invites an administrator past every policy: for an organisation that nobody could administer otherwise. Whoever may run
 * this holds the database already.
 *
 * @throws {Fault} where the organisation has an administrator who can sign in, and who invites in the portal
 */
export async function inviteAdministrator(house: House, wanted: InviteArguments): Promise<FirstInvitation> {
  const { administratorUrl, secrets, settings } = house;
  const sql = openPool(roleAddress(administratorUrl, 'hedgerow_seed', secrets.rolePasswords.hedgerow_seed), { max: 1 });
  try {
    return await sql.begin(async (tx) => {
      const organisation = await findOrMakeOrganisation(tx, wanted);
      await refuseWhereAdministered(tx, organisation.id, wanted.organisation);
      const link = await writeInvitation(tx, organisation.id, wanted);
      const token = linkToken(secrets.identitySecret, link);
      await tx`update identity.link set token_hash = ${hashToken(token)} where id = ${link}`;
      return {
        link: `${settings.publicOrigin}/welcome/${token}`,
        organisation: wanted.organisation,
        isNew: organisation.isNew,
      };
    });
  } finally {
    await sql.end({ timeout: 5 });
  }
}

async function findOrMakeOrganisation(tx: TransactionSql, wanted: InviteArguments) {
  const [known] = await tx<{ id: string }[]>`
    select id from schools.organisation where lower(name) = lower(${wanted.organisation}) order by id limit 1`;
  if (known !== undefined) return { id: known.id, isNew: false };
  const id = newId();
  await tx`insert into schools.organisation (id, kind, name) values (${id}, ${wanted.kind}, ${wanted.organisation})`;
  return { id, isNew: true };
}

async function refuseWhereAdministered(tx: TransactionSql, organisationId: string, name: string): Promise<void> {
  const [someone] = await tx`
    select 1 from access.assignment a join identity.account s on s.person_id = a.person_id and not s.is_disabled
    where a.organisation_id = ${organisationId} and a.role = 'administrator' and (a.ends_on is null or a.ends_on >= ${systemClock.today()}) limit 1`;
  if (someone !== undefined)
    throw new Fault(`${name} has an administrator who can sign in, and who invites others under People in the portal.`);
}

/** Writes the invitation, its link and its mail; an earlier one of the same address ends. Returns the link's id. */
async function writeInvitation(tx: TransactionSql, organisationId: string, wanted: InviteArguments): Promise<string> {
  const now = systemClock.now();
  const [at, until] = [now.toString(), now.add({ hours: holdsHours }).toString()];
  const [id, link] = [newId(), newId()];
  const facts = { place: wanted.organisation, inviter: null, roles: [roleTitles.administrator] };
  const earlier = await tx<{ id: string }[]>`
    update access.invitation set withdrawn_at = ${at}, version = version + 1
    where organisation_id = ${organisationId} and email = ${wanted.email} and accepted_at is null and withdrawn_at is null returning id`;
  const ended = earlier.map((row) => row.id);
  await tx`
    update identity.mail m set given_up_at = ${at}, problem = 'link-ended' from identity.link l
    where l.id = m.link_id and l.subject_id = any (${ended}) and m.sent_at is null and m.given_up_at is null`;
  await tx`update identity.link set ended_at = ${at} where subject_id = any (${ended}) and used_at is null and ended_at is null`;
  await tx`
    insert into access.invitation (id, given_name, family_name, email, roles, organisation_id, starts_on, invited_at, expires_at)
    values (${id}, ${wanted.givenName}, ${wanted.familyName}, ${wanted.email}, ${['administrator']}, ${organisationId}, ${systemClock.today()}, ${at}, ${until})`;
  await tx`
    insert into identity.link (id, purpose, subject_id, issued_at, expires_at) values (${link}, 'invitation', ${id}, ${at}, ${until})`;
  await tx`
    insert into identity.mail (id, kind, recipient, recipient_name, organisation_id, link_id, facts, written_at, due_at)
    values (${newId()}, 'invitation', ${wanted.email}, ${`${wanted.givenName} ${wanted.familyName}`}, ${organisationId}, ${link}, ${JSON.stringify(facts)}::jsonb, ${at}, ${at})`;
  await tx`
    insert into audit.event (id, at, kind, action, request_id, service, subject_type, subject_id, detail)
    values (${newId()}, ${at}, 'write', 'invitation.send', ${newId()}, 'command', 'invitation', ${id}, ${JSON.stringify({ organisationId })}::jsonb)`;
  return link;
}
