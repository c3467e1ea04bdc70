import { newId } from '@hedgerow/db';
import { openPool, type TransactionSql } from '@hedgerow/db/pool';
import { systemClock } from '@hedgerow/service-kit';
import { roleAddress } from '../database/address.ts';
import { Fault } from '../fault.ts';
import type { House } from '../processes/plans.ts';
import type { ResetCodeArguments } from './arguments.ts';

/**
 * Removes the second factor of somebody whom nobody in the portal may help: a parent or pupil, the only administrator, who
 * works for several organisations. Sessions end, the person is told by mail, and every place of the person keeps it in its
 * audit. Whoever may run this holds the database already.
 *
 * @throws {Fault} where the address signs nobody in, or there is no second factor
 */
export async function resetCode(house: House, { email, checked }: ResetCodeArguments): Promise<void> {
  const { administratorUrl, secrets } = house;
  const sql = openPool(roleAddress(administratorUrl, 'hedgerow_seed', secrets.rolePasswords.hedgerow_seed), { max: 1 });
  try {
    await sql.begin(async (tx) => {
      const [account] = await tx<{ id: string; personId: string }[]>`
        select id, person_id as "personId" from identity.account where email = ${email} for update`;
      if (account === undefined) throw new Fault(`Nobody signs in as ${email}.`);
      const removed = await tx`delete from identity.second_factor where account_id = ${account.id}`;
      if (removed.count === 0)
        throw new Fault(`No code is asked of ${email}: the password, or the school's own sign-in, is enough.`);
      await endSignIns(tx, account.id);
      const at = systemClock.now().toString();
      await tellThePerson(tx, account.id, at);
      await tellThePlaces(tx, account.personId, checked, at);
    });
  } finally {
    await sql.end({ timeout: 5 });
  }
}

async function endSignIns(tx: TransactionSql, account: string): Promise<void> {
  await tx`delete from identity.second_factor_setup where account_id = ${account}`;
  await tx`delete from identity.recovery_code where account_id = ${account}`;
  await tx`delete from identity.half_sign_in where account_id = ${account}`;
  await tx`delete from identity.session where account_id = ${account}`;
}

async function tellThePerson(tx: TransactionSql, account: string, at: string): Promise<void> {
  const facts = { by: 'Whoever runs Hedgerow for your school or council' };
  await tx`
    insert into identity.mail (id, kind, recipient, recipient_name, person_id, facts, written_at, due_at)
    select ${newId()}, 'second-factor-reset', s.email, coalesce(p.given_name || ' ' || p.family_name, ''), s.person_id,
      ${JSON.stringify(facts)}::jsonb, ${at}, ${at}
    from identity.account s left join reference.person p on p.person_id = s.person_id where s.id = ${account}`;
}

/** One row for each school and organisation where the person holds a role, and one of its own for who holds none. */
async function tellThePlaces(tx: TransactionSql, personId: string, checked: string, at: string): Promise<void> {
  const held = await tx<{ schoolId: string | null; organisationId: string | null }[]>`
    select distinct school_id as "schoolId", organisation_id as "organisationId" from access.assignment
    where person_id = ${personId} and agency_id is null and (ends_on is null or ends_on >= ${systemClock.today()})`;
  const requestId = newId();
  for (const { schoolId, organisationId } of held.length > 0 ? held : [{ schoolId: null, organisationId: null }])
    await tx`
      insert into audit.event (id, at, kind, action, school_id, request_id, service, subject_type, subject_id, detail)
      values (${newId()}, ${at}, 'write', 'person.reset-second-factor', ${schoolId}, ${requestId}, 'command', 'person', ${personId},
        ${JSON.stringify({ organisationId, checked })}::jsonb)`;
}
