import { inject } from 'vitest';
import { openPool, type Sql } from '@hedgerow/db/pool';
import { accountOf } from './accounts.ts';
import type { Role } from '@hedgerow/authz';

/** A child of the demo, as the database knows her. */
export interface Child {
  readonly id: string;
  readonly schoolId: string;
  readonly givenName: string;
  readonly familyName: string;
}

/** Looks into the database of the run past every policy, so that a test can ask for what is not its reader's. */
export async function lookUp<T>(look: (sql: Sql) => Promise<T>): Promise<T> {
  const sql = openPool(inject('product').administratorUrl, { max: 1 });
  try {
    return await look(sql);
  } finally {
    await sql.end({ timeout: 2 });
  }
}

/** Schools to which an account's person holds a role. */
export function schoolsOf(role: Role): Promise<readonly string[]> {
  return lookUp(async (sql) => {
    const rows = await sql<{ schoolId: string }[]>`
      select distinct school_id as "schoolId" from access.assignment
      where role = ${role} and school_id is not null
        and person_id = (select person_id from identity.account where email = ${accountOf(role).email})`;
    return rows.map(({ schoolId }) => schoolId);
  });
}

/** Children with a support plan: of the role's own schools, or of all others. */
export async function children(whose: 'own' | 'other', role: Role): Promise<readonly Child[]> {
  const schools = await schoolsOf(role);
  return lookUp(
    (sql) => sql<Child[]>`
      select p.id, e.school_id as "schoolId", p.given_name as "givenName", p.family_name as "familyName"
      from provision.pupil p
      join provision.enrolment e on e.pupil_id = p.id and e.ends_on is null
      where (e.school_id = any (${schools as string[]})) = ${whose === 'own'}
        and exists (select from provision.plan where plan.pupil_id = p.id)
      order by p.id limit 20`,
  );
}
