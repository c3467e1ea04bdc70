import { beforeAll, describe, expect, it } from 'vitest';
import { newId } from '@hedgerow/db';
import type { Actor } from '@hedgerow/service-kit';
import { useTestDatabase } from '@hedgerow/testing';
import { createCast, monday, type Cast } from './cast.ts';

const database = useTestDatabase();
let cast: Cast;
const tables = [
  'qualification',
  'dbs_check',
  'school_policy',
  'staff_competence',
  'training_event',
  'booking',
  'duty',
  'duty_subject',
] as const;

/** One row of each table in each school, past every policy. */
beforeAll(async () => {
  cast = await createCast(database);
  const { seed } = database;
  const [competence] = await seed<{ id: string }[]>`select id from training.competence where code = 'ELSA'`;
  for (const school of [cast.ashcombe, cast.brindle, cast.corrie]) {
    const [person, event, duty] = [cast.staff.personId, newId(), newId()];
    await seed`insert into training.qualification (id, school_id, person_id, kind, completed_on) values (${newId()}, ${school.id}, ${person}, 'QTS', '2015-07-01')`;
    await seed`insert into training.dbs_check (id, school_id, person_id, issued_on, workforce) values (${newId()}, ${school.id}, ${person}, '2025-01-01', 'CHILD')`;
    await seed`insert into training.school_policy (school_id, dbs_recheck_months) values (${school.id}, 24)`;
    await seed`insert into training.staff_competence (id, school_id, person_id, competence_id, level, gained_on) values (${newId()}, ${school.id}, ${person}, ${competence?.id ?? ''}, 'AWARE', '2025-01-01')`;
    await seed`insert into training.training_event (id, school_id, title, on_date) values (${event}, ${school.id}, 'Twilight', '2026-12-01')`;
    await seed`insert into training.event_competence (event_id, competence_id) values (${event}, ${competence?.id ?? ''})`;
    await seed`insert into training.booking (id, event_id, school_id, person_id) values (${newId()}, ${event}, ${school.id}, ${person})`;
    await seed`insert into training.duty (id, rule, school_id, owner, due_on, basis, strength, cause_type, cause_id) values (${duty}, 'DBS_RECHECK', ${school.id}, 'SCHOOL', '2027-01-01', 'school policy', 'LOCAL', 'dbs_check', ${newId()})`;
    await seed`insert into training.duty_subject (duty_id, school_id, staff_id) values (${duty}, ${school.id}, ${person})`;
  }
});

/** Asks Postgres as the service does, with SQL of one's own. */
const inSql = <T>(
  actor: Actor,
  run: (sql: Parameters<Parameters<ReturnType<typeof database.open>['write']>[1]>[0]['sql']) => Promise<T>,
): Promise<T> =>
  database
    .open('training_app')
    .write({ personId: actor.personId, sessionId: 's', requestId: 'r', today: monday }, (tx) => run(tx.sql));
const schoolsSeen = async (actor: Actor, table: string): Promise<string[]> =>
  (
    await inSql(
      actor,
      (sql) => sql<{ school_id: string }[]>`select distinct school_id from ${sql(`training.${table}`)}`,
    )
  )
    .map((row) => row.school_id)
    .toSorted();

describe('asked in SQL, past every operation', () => {
  it.each(tables)('a shared SENCo sees the %s of her two schools alone', async (table) => {
    expect(await schoolsSeen(cast.senco, table)).toEqual([cast.ashcombe.id, cast.brindle.id].toSorted());
  });

  it.each(tables)('a class teacher, a governor and nobody see no %s', async (table) => {
    for (const actor of [cast.teacher, cast.governor, { ...cast.teacher, personId: newId() }])
      expect(await schoolsSeen(actor, table)).toEqual([]);
    expect(await database.bare('training_app').unsafe(`select 1 from training.${table}`)).toHaveLength(0);
  });

  it('the trust sees events, awards and duties of its schools, and neither DBS checks nor about whom a duty is', async () => {
    const trust = [cast.ashcombe.id, cast.brindle.id].toSorted();
    for (const table of ['qualification', 'staff_competence', 'training_event', 'booking', 'duty'])
      expect(await schoolsSeen(cast.manager, table)).toEqual(trust);
    for (const table of ['dbs_check', 'school_policy', 'duty_subject'])
      expect(await schoolsSeen(cast.manager, table)).toEqual([]);
  });

  it('a school and its governors read where their SENCo stands until she has left, and no longer', async () => {
    const { seed } = database;
    const personId = newId();
    await seed`insert into training.senco_clock (person_id, kind) values (${personId}, 'NPQ_SENCO')`;
    const designation = { id: newId(), school_id: cast.ashcombe.id, person_id: personId, starts_on: '2024-09-01' };
    await seed`insert into reference.designation ${seed(designation)}`;
    const reads = async (actor: Actor) =>
      (await inSql(actor, (sql) => sql`select 1 from training.senco_clock where person_id = ${personId}`)).length;
    for (const actor of [cast.headOfAshcombe, cast.governor]) expect(await reads(actor)).toBe(1);
    await seed`update reference.designation set ends_on = ${monday} where person_id = ${personId}`;
    for (const actor of [cast.headOfAshcombe, cast.governor]) expect(await reads(actor)).toBe(1);
    await seed`update reference.designation set ends_on = '2026-11-22' where person_id = ${personId}`;
    for (const actor of [cast.headOfAshcombe, cast.governor]) expect(await reads(actor)).toBe(0);
  });

  it('a right that has ended sees nothing', async () => {
    const former = await cast.world.person('school_senco', { school: cast.ashcombe, endsOn: '2026-11-22' });
    for (const table of tables) expect(await schoolsSeen(former, table)).toEqual([]);
  });

  it.each(tables.filter((table) => table !== 'duty_subject'))(
    'nobody moves a row of %s into another school',
    async (table) => {
      await expect(
        inSql(
          cast.senco,
          (sql) =>
            sql`update ${sql(`training.${table}`)} set school_id = ${cast.corrie.id} where school_id = ${cast.ashcombe.id}`,
        ),
      ).rejects.toMatchObject({ code: '42501' });
    },
  );

  it.each(tables)('nobody changes a row of %s in another school', async (table) => {
    const changed = await inSql(
      cast.senco,
      (sql) => sql`update ${sql(`training.${table}`)} set school_id = school_id where school_id = ${cast.corrie.id}`,
    );
    expect(changed.count).toBe(0);
  });

  it.each(tables)('nobody deletes a row of %s', async (table) => {
    expect((await inSql(cast.senco, (sql) => sql`delete from ${sql(`training.${table}`)}`)).count).toBe(0);
  });

  it('nobody writes a row for another school', async () => {
    await expect(
      inSql(
        cast.senco,
        (sql) =>
          sql`insert into training.dbs_check (id, school_id, person_id, issued_on, workforce) values (${newId()}, ${cast.corrie.id}, ${newId()}, '2026-01-01', 'CHILD')`,
      ),
    ).rejects.toMatchObject({ code: '42501' });
    await expect(
      inSql(
        cast.headOfCorrie,
        (sql) =>
          sql`insert into training.training_event (id, organisation_id, title, on_date) values (${newId()}, ${cast.world.trustId}, 'x', '2026-12-01')`,
      ),
    ).rejects.toMatchObject({ code: '42501' });
  });

  it('nobody adds a competence to an event of another school', async () => {
    const [event] = await database.seed<
      { id: string }[]
    >`select id from training.training_event where school_id = ${cast.corrie.id}`;
    const [competence] = await database.seed<
      { id: string }[]
    >`select id from training.competence where code = 'MAKATON'`;
    await expect(
      inSql(
        cast.senco,
        (sql) => sql`insert into training.event_competence values (${event?.id ?? ''}, ${competence?.id ?? ''})`,
      ),
    ).rejects.toMatchObject({ code: '42501' });
    expect(
      await inSql(
        cast.senco,
        (sql) => sql`select 1 from training.event_competence where event_id = ${event?.id ?? ''}`,
      ),
    ).toHaveLength(0);
  });

  it('the clock of a SENCo is seen and set where the person is designated, and nowhere else', async () => {
    const person = newId();
    await database.seed`insert into reference.designation (id, school_id, person_id, starts_on) values (${newId()}, ${cast.corrie.id}, ${person}, '2025-01-01')`;
    await database.seed`insert into training.senco_clock (person_id, first_became_senco_on) values (${person}, '2025-01-01')`;
    const seenBy = (actor: Actor) =>
      inSql(actor, (sql) => sql`select 1 from training.senco_clock where person_id = ${person}`);
    expect(await seenBy(cast.headOfCorrie)).toHaveLength(1);
    expect(await seenBy(cast.senco)).toHaveLength(0);
    expect(
      (
        await inSql(
          cast.senco,
          (sql) => sql`update training.senco_clock set completed_on = '2026-01-01' where person_id = ${person}`,
        )
      ).count,
    ).toBe(0);
    await expect(
      inSql(cast.senco, (sql) => sql`insert into training.senco_clock (person_id) values (${newId()})`),
    ).rejects.toMatchObject({ code: '42501' });
  });

  it("the job's own tables are the job's alone", async () => {
    await inSql(
      cast.senco,
      (sql) =>
        sql`insert into training.senco_change (id, school_id, person_id) values (${newId()}, ${cast.ashcombe.id}, ${newId()})`,
    );
    for (const table of ['senco_change', 'outbox_cursor', 'outbox_seen'])
      expect(await inSql(cast.senco, (sql) => sql`select 1 from ${sql(`training.${table}`)}`)).toHaveLength(0);
    await expect(
      inSql(cast.senco, (sql) => sql`insert into training.outbox_cursor (name) values ('mine')`),
    ).rejects.toMatchObject({ code: '42501' });
    await expect(
      inSql(cast.senco, (sql) => sql`insert into training.outbox_seen (position) values (7)`),
    ).rejects.toMatchObject({ code: '42501' });
  });

  it('every table of this service forces its policies, and has one', async () => {
    const open = await database.seed<{ name: string }[]>`
      select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'training' and c.relkind in ('r', 'p')
        and (not c.relrowsecurity or not c.relforcerowsecurity or not exists (select 1 from pg_policy p where p.polrelid = c.oid))`;
    expect(open).toEqual([]);
  });
});
