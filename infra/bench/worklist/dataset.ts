import { newId, type Sql } from '@hedgerow/db';
import { hashToken, newToken } from '@hedgerow/identity';

/** How large the bench's county is. */
export const size = {
  groups: 20,
  schoolsPerGroup: 20,
  sencosPerGroup: 20,
  dutiesPerSchool: { schools: 4, provision: 40, training: 12, agencies: 8 },
} as const;

/** A SENCo of twenty schools, signed in. */
export interface BenchPerson {
  readonly personId: string;
  readonly token: string;
}

const owners = ['SCHOOL', 'LA', 'FAMILY', 'AGENCY', 'GOVERNING_BODY'] as const;
const rules = {
  schools: 'VISIT_DUE',
  provision: 'APDR_REVIEW',
  training: 'DBS_RECHECK',
  agencies: 'REFERRAL_ACK',
} as const;

/** The day after `today` by so many days, `YYYY-MM-DD`. */
function dayFrom(today: string, days: number): string {
  return new Date(Date.parse(`${today}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/**
 * Fills an empty database: 400 schools in 20 groups, 20 SENCos a group who each hold the role in all of its 20 schools,
 * 64 open duties a school, some overdue. Loaded past the policies, read through them.
 */
export async function loadDataset(seed: Sql, today: string): Promise<readonly BenchPerson[]> {
  const people: BenchPerson[] = [];
  // Only the columns that are given, so that the others take their defaults.
  const into = (table: string, rows: readonly Record<string, unknown>[]) => {
    const columns = Object.keys(rows[0] ?? {});
    return seed`insert into ${seed(table)} (${seed(columns)}) select ${seed(columns)} from jsonb_populate_recordset(null::${seed(table)}, ${JSON.stringify(rows)}::jsonb)`;
  };
  for (let group = 0; group < size.groups; group += 1) {
    const schools = Array.from({ length: size.schoolsPerGroup }, (_, place) => ({
      id: newId(),
      name: `School ${String(group)}-${String(place)}`,
    }));
    await into(
      'reference.school',
      schools.map(({ id, name }, place) => ({
        school_id: id,
        urn: 900_000 + group * 100 + place,
        name,
        short_name: name,
        phase: 'primary',
        is_early_years: false,
        is_maintained: true,
        jurisdiction: 'england',
        la_code: '999',
        la_name: 'Northdale Council',
        colour: (place % 6) + 1,
      })),
    );
    await into(
      'reference.half_term',
      schools.map(({ id }) => ({
        school_id: id,
        starts_on: dayFrom(today, -21),
        ends_on: dayFrom(today, 25),
        academic_year: Number(today.slice(0, 4)),
        term: 1,
        half: 2,
      })),
    );
    const sencos = Array.from({ length: size.sencosPerGroup }, () => ({ personId: newId(), token: newToken() }));
    people.push(...sencos);
    await into(
      'reference.person',
      sencos.map(({ personId }, place) => ({
        person_id: personId,
        given_name: 'Robin',
        family_name: `Bench ${String(place)}`,
      })),
    );
    await into(
      'access.assignment',
      sencos.flatMap(({ personId }) =>
        schools.map(({ id }) => ({
          id: newId(),
          person_id: personId,
          role: 'shared_senco',
          school_id: id,
          starts_on: dayFrom(today, -400),
          granted_at: `${today}T00:00:00Z`,
          version: 1,
        })),
      ),
    );
    await into(
      'reference.designation',
      schools.map(({ id }, place) => ({
        id: newId(),
        school_id: id,
        person_id: sencos[place % sencos.length]?.personId,
        starts_on: dayFrom(today, -400),
        class_teaching_commitment: 'NONE',
        is_head: false,
      })),
    );
    for (const [service, count] of Object.entries(size.dutiesPerSchool) as [keyof typeof rules, number][]) {
      const duties = schools.flatMap(({ id: schoolId }) =>
        Array.from({ length: count }, (_, place) => ({
          id: newId(),
          rule: rules[service],
          school_id: schoolId,
          owner: owners[place % owners.length],
          due_on: dayFrom(today, ((place * 37) % 200) - 20),
          basis: 'Code 6.53',
          strength: 'SHOULD',
          cause_type: 'bench',
          cause_id: newId(),
          occurrence: '',
          created_at: `${today}T00:00:00Z`,
          version: 1,
        })),
      );
      await into(`${service}.duty`, duties);
      await into(
        `${service}.duty_subject`,
        duties.map((duty) => ({ duty_id: duty.id, school_id: duty.school_id, pupil_id: newId() })),
      );
    }
  }
  const accounts = people.map((person, place) => ({
    ...person,
    accountId: newId(),
    email: `bench-${String(place)}@hedgerow.example`,
  }));
  await into(
    'identity.account',
    accounts.map(({ accountId, email, personId }) => ({
      id: accountId,
      email,
      person_id: personId,
      is_disabled: false,
      created_at: `${today}T00:00:00Z`,
    })),
  );
  const now = new Date().toISOString();
  for (const { accountId, token } of accounts) {
    await seed`insert into identity.session (id, token_hash, account_id, created_at, last_used_at, confirmed_at, expires_at)
      values (${newId()}, ${hashToken(token)}, ${accountId}, ${now}, ${now}, ${now}, ${new Date(Date.now() + 9 * 3_600_000).toISOString()})`;
  }
  return people;
}
