import { newId, type Sql } from '@hedgerow/db';
import type { Role } from '@hedgerow/authz';
import type { GatewayUnderTest } from '../../../gateway/test/gateway-under-test.ts';
import { insertMissing } from '../other-schools/missing-records.ts';

/** Somebody who asks, over few records or over many. */
export interface Reader {
  readonly token: string;
  readonly person: string;
  readonly school: string;
  readonly schools: readonly string[];
  readonly organisation: string;
}

export interface Readers {
  /** Over the smallest village alone. */
  readonly few: Reader;
  /** Over all six, and asks of the largest. */
  readonly many: Reader;
}

const inSchool: readonly Role[] = ['shared_senco', 'head_teacher', 'school_senco'];
const overAll: readonly Role[] = ['administrator', 'inclusion_manager'];

/** Gives two people their roles, and every village a record of every kind. */
export async function castReaders(seed: Sql, gateway: GatewayUnderTest, today: string): Promise<Readers> {
  const villages = await seed<{ id: string }[]>`
    select s.school_id as id from reference.school s join provision.enrolment e using (school_id)
    where e.ends_on is null group by 1 order by count(*), 1`;
  const [organisation] = await seed<{ id: string }[]>`select id from schools.organisation where kind = 'TRUST'`;
  const trust = organisation?.id ?? '';
  for (const { id } of villages) await insertMissing(seed, id, trust, today);
  const reader = async (schools: readonly string[], asked: string): Promise<Reader> => {
    const { account, token } = await gateway.someone();
    const person = account.personId;
    await seed`insert into schools.person (id, given_name, family_name, version) values (${person}, 'Robin', 'Reader', 1)`;
    const grants = [
      ...schools.flatMap((school_id) => inSchool.map((role) => ({ role, school_id }))),
      ...overAll.map((role) => ({ role, organisation_id: trust })),
    ];
    for (const grant of grants)
      await seed`insert into access.assignment ${seed({ id: newId(), person_id: person, starts_on: '2020-09-01', ...grant })}`;
    return { token, person, school: asked, schools, organisation: trust };
  };
  const ids = villages.map(({ id }) => id);
  const [smallest = ''] = ids;
  return { few: await reader([smallest], smallest), many: await reader(ids, ids.at(-1) ?? '') };
}
