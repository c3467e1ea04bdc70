import { beforeAll, describe, expect, test } from 'vitest';
import { newId, type WriteTx } from '@hedgerow/db';
import type { Actor } from '@hedgerow/service-kit';
import { usePlaceBench } from './place-bench.ts';

const bench = usePlaceBench();
const ids = {
  visit: newId(),
  strategy: newId(),
  designation: newId(),
  class: newId(),
  year: newId(),
  closure: newId(),
  duty: newId(),
  personId: '',
};

/** Something of everything, at the third school: nobody of the first two may see it. */
beforeAll(async () => {
  const [, , school] = bench.world.schools;
  const { seed } = bench.database;
  ids.personId = await bench.employ(school);
  await seed`insert into schools.visit (id, school_id, visited_on, by_person_id, kind, notes) values (${ids.visit}, ${school.id}, '2026-11-01', ${ids.personId}, 'PLANNED', 'theirs')`;
  await seed`insert into schools.visit_child (visit_id, school_id, pupil_id) values (${ids.visit}, ${school.id}, ${newId()})`;
  await seed`insert into schools.visit_arrangement (school_id, interval_weeks) values (${school.id}, 4)`;
  await seed`insert into schools.inclusion_strategy (id, school_id, published_on, url, published_by) values (${ids.strategy}, ${school.id}, '2026-11-01', 'https://example.org', ${ids.personId})`;
  await seed`insert into schools.designation (id, school_id, person_id, starts_on, class_teaching_commitment, first_became_senco_on) values (${ids.designation}, ${school.id}, ${ids.personId}, '2026-09-01', 'NONE', '2026-09-01')`;
  await seed`insert into schools.class (id, school_id, name, academic_year, year_groups) values (${ids.class}, ${school.id}, 'Oak', 2026, '{1}')`;
  await seed`insert into schools.school_year (id, school_id, academic_year) values (${ids.year}, ${school.id}, 2026)`;
  await seed`insert into schools.half_term (school_year_id, school_id, academic_year, term, half, starts_on, ends_on) values (${ids.year}, ${school.id}, 2026, 1, 1, '2026-09-02', '2026-10-23')`;
  await seed`insert into schools.closure (id, school_id, on_date, kind) values (${ids.closure}, ${school.id}, '2026-11-27', 'INSET')`;
  await seed`insert into schools.duty (id, rule, school_id, owner, due_on, basis, strength, cause_type, cause_id) values (${ids.duty}, 'VISIT_DUE', ${school.id}, 'SENCO', '2026-12-01', 'agreed', 'LOCAL', 'school', ${school.id})`;
  await seed`insert into schools.duty_subject (duty_id, school_id) values (${ids.duty}, ${school.id})`;
});

const tables = [
  'visit',
  'visit_child',
  'visit_arrangement',
  'inclusion_strategy',
  'designation',
  'class',
  'school_year',
  'half_term',
  'closure',
  'duty',
  'duty_subject',
  'employment',
] as const;
const write = <T>(actor: Actor, run: (tx: WriteTx) => Promise<T>): Promise<T> => bench.as(actor).write(run);

describe('another school’s rows', () => {
  test.each(tables)(
    'of %s are seen, changed and removed by nobody else, whatever an operation forgets',
    async (table) => {
      const [school, , theirs] = bench.world.schools;
      for (const actor of [
        await bench.world.person('head_teacher', { school }),
        await bench.world.person('administrator', { organisationId: bench.world.trustId }),
        await bench.world.person('inclusion_manager', { organisationId: bench.world.trustId }),
      ]) {
        const seen = await write(
          actor,
          (tx) => tx.sql`select 1 from schools.${tx.sql(table)} where school_id = ${theirs.id}`,
        );
        expect(seen).toHaveLength(0);
        const changed = await write(actor, (tx) => {
          // Whose child a visit names no service may change at all.
          const change = table === 'visit_child' ? tx.sql`note = 'Hers'` : tx.sql`school_id = ${school.id}`;
          return tx.sql`update schools.${tx.sql(table)} set ${change} where school_id = ${theirs.id}`;
        });
        expect(changed.count).toBe(0);
        const removed = await write(
          actor,
          (tx) => tx.sql`delete from schools.${tx.sql(table)} where school_id = ${theirs.id}`,
        );
        expect(removed.count).toBe(0);
      }
    },
  );

  test.each(['designation', 'class', 'visit', 'employment'] as const)(
    'one’s own row of %s cannot be moved into another school',
    async (table) => {
      const [school, , theirs] = bench.world.schools;
      const head = await bench.world.person('head_teacher', { school });
      const personId = await bench.employ(school);
      const { seed } = bench.database;
      if (table === 'designation')
        await seed`insert into schools.designation (id, school_id, person_id, starts_on, class_teaching_commitment, first_became_senco_on) values (${newId()}, ${school.id}, ${personId}, '2026-09-01', 'NONE', '2026-09-01')`;
      if (table === 'class')
        await seed`insert into schools.class (id, school_id, name, academic_year, year_groups) values (${newId()}, ${school.id}, 'Oak', 2026, '{1}')`;
      if (table === 'visit')
        await seed`insert into schools.visit (id, school_id, visited_on, by_person_id, kind) values (${newId()}, ${school.id}, '2026-11-01', ${personId}, 'PLANNED')`;
      await expect(
        write(
          head,
          (tx) => tx.sql`update schools.${tx.sql(table)} set school_id = ${theirs.id} where school_id = ${school.id}`,
        ),
      ).rejects.toThrow(/row-level security|violates/);
    },
  );

  test('of people are reached through a job alone', async () => {
    const [school] = bench.world.schools;
    const head = await bench.world.person('head_teacher', { school });
    expect(await write(head, (tx) => tx.sql`select 1 from schools.person where id = ${ids.personId}`)).toHaveLength(0);
    expect(
      (await write(head, (tx) => tx.sql`update schools.person set family_name = 'X' where id = ${ids.personId}`)).count,
    ).toBe(0);
  });
});

describe('what gives access', () => {
  test('cannot be moved to another school by editing what one may end', async () => {
    const [school, , theirs] = bench.world.schools;
    const admin = await bench.world.person('administrator', { organisationId: bench.world.trustId });
    const head = await bench.world.person('head_teacher', { school });
    const moves: [Actor, (tx: WriteTx) => Promise<unknown>][] = [
      [
        admin,
        (tx) =>
          tx.sql`update access.membership set school_id = ${theirs.id} where organisation_id = ${bench.world.trustId}`,
      ],
      [admin, (tx) => tx.sql`update access.assignment set organisation_id = ${newId()}`],
      [head, (tx) => tx.sql`update access.assignment set person_id = ${head.personId} where school_id = ${school.id}`],
      [head, (tx) => tx.sql`update access.class_teaching set school_id = ${theirs.id}`],
      [admin, (tx) => tx.sql`delete from access.membership`],
    ];
    for (const [actor, move] of moves) await expect(write(actor, move)).rejects.toThrow(/permission denied/);
  });

  test('cannot be claimed: a school that somebody answers for joins no other organisation', async () => {
    const [, , theirs] = bench.world.schools;
    const admin = await bench.world.person('administrator', { organisationId: bench.world.trustId });
    await expect(
      write(
        admin,
        (tx) =>
          tx.sql`insert into access.membership (id, school_id, organisation_id, starts_on) values (${newId()}, ${theirs.id}, ${bench.world.trustId}, '2026-11-23')`,
      ),
    ).rejects.toThrow(/row-level security/);
  });

  test('cannot be taken for oneself, nor given over a child or an agency', async () => {
    const [school] = bench.world.schools;
    const admin = await bench.world.person('administrator', { organisationId: bench.world.trustId });
    const manager = await bench.world.person('inclusion_manager', { organisationId: bench.world.trustId });
    const head = await bench.world.person('head_teacher', { school });
    const give = (actor: Actor, personId: string, role: string, scope: { pupilId?: string; agencyId?: string } = {}) =>
      write(
        actor,
        (tx) =>
          tx.sql`insert into access.assignment (id, person_id, role, school_id, pupil_id, agency_id, starts_on) values (${newId()}, ${personId}, ${role}, ${school.id}, ${scope.pupilId ?? null}, ${scope.agencyId ?? null}, '2026-11-23')`,
      );
    await expect(give(admin, admin.personId, 'school_senco')).rejects.toThrow(/row-level security/);
    await expect(give(manager, manager.personId, 'school_senco')).rejects.toThrow(/row-level security/);
    await expect(give(manager, newId(), 'head_teacher')).rejects.toThrow(/row-level security/);
    await expect(give(head, newId(), 'parent', { pupilId: newId() })).rejects.toThrow(/row-level security/);
    await expect(give(head, newId(), 'agency_professional', { agencyId: newId() })).rejects.toThrow(
      /row-level security/,
    );
  });

  test('a role that has begun is ended and never made unseen; one that has not may be taken back', async () => {
    const [school] = bench.world.schools;
    const head = await bench.world.person('head_teacher', { school });
    await bench.world.person('class_teacher', { school });
    const later = await bench.world.person('class_teacher', { school, startsOn: '2027-01-04' });
    expect(
      (await write(head, (tx) => tx.sql`delete from access.assignment where starts_on <= '2026-11-23'`)).count,
    ).toBe(0);
    expect(
      (await write(head, (tx) => tx.sql`delete from access.assignment where person_id = ${later.personId}`)).count,
    ).toBe(1);
  });
});

describe('duties of places', () => {
  test('about a child are not raised by somebody who only visits', async () => {
    const [school] = bench.world.schools;
    const areaSenco = await bench.world.person('area_senco', { organisationId: bench.world.trustId });
    const raise = (rule: string, pupilId: string | null) =>
      write(areaSenco, async (tx) => {
        const id = newId();
        await tx.sql`insert into schools.duty (id, rule, school_id, owner, due_on, basis, strength, cause_type, cause_id) values (${id}, ${rule}, ${school.id}, 'SENCO', '2026-12-01', 'agreed', 'LOCAL', 'school', ${newId()})`;
        await tx.sql`insert into schools.duty_subject (duty_id, school_id, pupil_id) values (${id}, ${school.id}, ${pupilId})`;
      });
    await expect(raise('VISIT_DUE', null)).resolves.toBeUndefined();
    await expect(raise('VISIT_DUE', newId())).rejects.toThrow(/row-level security/);
    await expect(raise('EHC_FINAL', null)).rejects.toThrow(/row-level security/);
  });
});
