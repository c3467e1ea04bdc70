import { beforeAll, describe, expect, test } from 'vitest';
import { newId, type Database } from '@hedgerow/db';
import type { Actor } from '@hedgerow/service-kit';
import { expectRefusal, useTestDatabase } from '@hedgerow/testing';
import { recordObservation } from '../src/observation/operations/record-observation.ts';
import { openWithReason } from '../src/opening/operations/open-with-reason.ts';
import { seeOpenings } from '../src/opening/operations/see-openings.ts';
import { createBench, monday, type Bench } from './bench.ts';
import { makeCase, type Case } from './case.ts';

const database = useTestDatabase();
let bench: Bench;
let db: Database;
let hers: Case;
let other: Case;
let outside: Case;

const why = {
  reason: 'LATE_DUTY' as const,
  explanation: 'The meeting with her family is four weeks late; I speak with the head on Tuesday.',
};
const key = () => ({ idempotencyKey: newId() });
const upn = 'N999999026001';

const opens = (actor: Actor, about: Case, more: Record<string, unknown>) =>
  openWithReason(bench.as(actor), { ...key(), ...why, schoolId: about.school.id, ...more });

const ask = <T>(actor: Actor, run: Parameters<typeof db.read<T>>[1], today = monday): Promise<T> =>
  db.read({ personId: actor.personId, sessionId: 's', requestId: newId(), today }, run);

/** Tables of the file in which the person sees a row of this child. */
async function visible(actor: Actor, pupilId: string, today = monday): Promise<string[]> {
  const tables = await database.seed<{ name: string }[]>`
    select table_name as name from information_schema.columns
    where table_schema = 'provision' and column_name = 'pupil_id' and table_name not in ('own_registration', 'file_of_leaver', 'opening') order by 1`;
  const seen: string[] = [];
  for (const { name } of tables) {
    const rows = await ask(
      actor,
      (tx) => tx.sql`select 1 from ${tx.sql(`provision.${name}`)} where pupil_id = ${pupilId} limit 1`,
      today,
    );
    if (rows.length > 0) seen.push(name);
  }
  return seen;
}

const file = `query P($id: ID!) { pupil(id: $id) { id displayName plans { id title } observations { nodes { text } } opening { id } } }`;
const seesFile = async (actor: Actor, id: string): Promise<boolean> =>
  (await bench.graph(actor, file, { id })).data?.['pupil'] !== null;
const asEntity = async (actor: Actor, id: string): Promise<unknown> =>
  (
    await bench.graph(
      actor,
      'query E($r: [_Any!]!) { _entities(representations: $r) { ... on Pupil { id displayName plans { title } } } }',
      { r: [{ __typename: 'Pupil', id }] },
    )
  ).data?.['_entities'];

beforeAll(async () => {
  bench = await createBench(database);
  db = database.open('provision_app');
  hers = await makeCase(bench, database, bench.senco, bench.ashcombe, bench.classId);
  other = await makeCase(bench, database, bench.senco, bench.ashcombe);
  outside = await makeCase(bench, database, bench.otherSenco, bench.corrie);
  await database.seed`update provision.pupil set upn = ${upn} where id = ${hers.pupilId}`;
  const at = { schoolId: bench.ashcombe.id, pupilId: hers.pupilId };
  await recordObservation(bench.as(bench.senco), {
    ...key(),
    ...at,
    text: 'For one reader.',
    sealedFor: [bench.assistant.personId],
  });
});

describe('an inclusion manager', () => {
  test('reads no child’s file before giving a reason: through the graph, as an entity, or in SQL', async () => {
    expect(await seesFile(bench.manager, hers.pupilId)).toBe(false);
    expect(await asEntity(bench.manager, hers.pupilId)).toEqual([null]);
    expect(await visible(bench.manager, hers.pupilId)).toEqual([]);
  });

  test('does not open without a choice and a sentence, and nothing is kept', async () => {
    for (const fault of [
      { explanation: 'Because.' },
      { explanation: '                           ' },
      { reason: 'CURIOUS' as never },
      { givenName: 'Elsie' },
    ])
      await expectRefusal('bad-input', opens(bench.manager, hers, { upn: null, ...fault }));
    expect(await database.seed`select 1 from provision.opening`).toHaveLength(0);
  });

  test('gets one answer for a child of another school, of another trust, of nobody, and of two who bear the name', async () => {
    const [twin] = [await bench.child(bench.senco, bench.ashcombe, { givenName: 'Noor', familyName: 'Twain' })];
    await bench.child(bench.senco, bench.ashcombe, { givenName: 'Noor', familyName: 'Twain', birthDate: '2018-02-02' });
    const [foreign] =
      await database.seed`select duty_id from provision.duty_subject where pupil_id = ${outside.pupilId} limit 1`;
    const attempts = [
      () => opens(bench.manager, outside, { upn }),
      () => openWithReason(bench.as(bench.manager), { ...key(), ...why, schoolId: bench.brindle.id, upn }),
      () => opens(bench.manager, hers, { givenName: 'No', familyName: 'Body' }),
      () => opens(bench.manager, hers, { givenName: 'Noor', familyName: 'Twain' }),
      () => opens(bench.manager, hers, { dutyId: newId() }),
      () => opens(bench.manager, hers, { dutyId: foreign?.['duty_id'] }),
    ];
    for (const attempt of attempts) await expectRefusal('not-found', attempt());
    const told = await opens(bench.manager, hers, { givenName: 'noor', familyName: 'TWAIN', birthDate: '2019-05-14' });
    expect(told.pupilId).toBe(twin);
  });

  test('opens that one child for that day, to read, without sealed notes and costs; and no other', async () => {
    const [duty] =
      await database.seed`select duty_id from provision.duty_subject where pupil_id = ${hers.pupilId} limit 1`;
    await opens(bench.manager, hers, { dutyId: duty?.['duty_id'] });
    expect(await seesFile(bench.manager, hers.pupilId)).toBe(true);
    const seen = await visible(bench.manager, hers.pupilId);
    expect(seen).toEqual(
      expect.arrayContaining(['plan', 'cycle', 'contact', 'ehc_request', 'ehc_plan', 'annual_review', 'observation']),
    );
    expect(seen).not.toContain('provision_cost');
    const notes = await ask(bench.manager, (tx) => tx.sql`select text, is_sealed from provision.observation`);
    expect(notes).toEqual([{ text: 'Followed two steps.', is_sealed: false }]);
    expect(await ask(bench.manager, (tx) => tx.sql`select 1 from provision.sealed_text`)).toEqual([]);
    expect(await visible(bench.manager, other.pupilId)).toEqual([]);
    expect(await visible(bench.manager, outside.pupilId)).toEqual([]);
  });

  test('writes nothing into the file, whatever is open', async () => {
    const at = { schoolId: bench.ashcombe.id, pupilId: hers.pupilId };
    await expectRefusal('forbidden', recordObservation(bench.as(bench.manager), { ...key(), ...at, text: 'Seen.' }));
    for (const table of ['plan', 'profile', 'observation', 'concern', 'contact', 'sen_status', 'ehc_plan']) {
      const changed = db.write(
        { personId: bench.manager.personId, sessionId: 's', requestId: newId(), today: monday },
        async (tx) =>
          (
            await tx.sql`update ${tx.sql(`provision.${table}`)} set school_id = school_id where pupil_id = ${hers.pupilId}`
          ).count,
      );
      expect(await changed.catch(() => 0), table).toBe(0);
    }
  });

  test('is shut out again on the next day, and at once when the role ends', async () => {
    expect(await visible(bench.manager, hers.pupilId, '2026-11-24')).toEqual([]);
    bench.clock.moveTo('2026-11-24');
    expect(await seesFile(bench.manager, hers.pupilId)).toBe(false);
    bench.clock.moveTo(monday);
    const past = await bench.world.person('inclusion_manager', { organisationId: bench.world.trustId });
    await opens(past, hers, { upn });
    expect(await seesFile(past, hers.pupilId)).toBe(true);
    await database.seed`update access.assignment set ends_on = '2026-11-22' where person_id = ${past.personId}`;
    expect(await seesFile(past, hers.pupilId)).toBe(false);
    expect(await visible(past, hers.pupilId)).toEqual([]);
  });

  test('reads the own openings of before no longer when the role has ended', async () => {
    const past = await bench.world.person('inclusion_manager', { organisationId: bench.world.trustId });
    await opens(past, hers, { upn });
    const own = () => ask(past, (tx) => tx.sql`select 1 from provision.opening where person_id = ${past.personId}`);
    expect(await own()).toHaveLength(1);
    await database.seed`update access.assignment set ends_on = '2026-11-22' where person_id = ${past.personId}`;
    expect(await own()).toEqual([]);
  });

  test('cannot write an opening past the operation, nor take one back', async () => {
    const forged = ask(
      bench.manager,
      (
        tx,
      ) => tx.sql`insert into provision.opening (id, person_id, pupil_id, school_id, opened_on, opened_at, reason, explanation)
        values (${newId()}, ${bench.manager.personId}, ${other.pupilId}, ${bench.ashcombe.id}, ${monday}, now(), 'OTHER', 'Twenty characters and more.')`,
    );
    await expect(forged).rejects.toThrow(/permission denied/);
    for (const statement of [
      'delete from provision.opening',
      `update provision.opening set explanation = 'Something else entirely.'`,
    ])
      await expect(ask(bench.manager, (tx) => tx.sql.unsafe(statement))).rejects.toThrow(/permission denied/);
  });
});

describe('nobody else opens a file with a reason', () => {
  test('neither the school’s own staff, nor a governor, nor an Area SENCo, nor a manager of another trust', async () => {
    for (const actor of [bench.senco, bench.teacher, bench.governor, bench.areaSenco])
      await expectRefusal('forbidden', opens(actor, hers, { upn }));
    const stranger = await bench.world.person('inclusion_manager', { organisationId: newId() });
    await expectRefusal('not-found', opens(stranger, hers, { upn }));
  });
});

describe('the school', () => {
  const page = `query O($id: [_Any!]!) { _entities(representations: $id) { ... on School { openings { id explanation reason byName pupil { displayName } reads { parts } isSeen } } }
    viewer { newOpenings { id } } }`;
  interface Page {
    readonly openings: {
      id: string;
      explanation: string;
      pupil: object;
      isSeen: boolean;
      reads: { parts: string[] }[];
    }[];
    readonly fresh: { id: string }[];
  }
  const look = async (actor: Actor, school = bench.ashcombe.id): Promise<Page> => {
    const { data } = await bench.graph(actor, page, { id: [{ __typename: 'School', id: school }] });
    const [at] = data?.['_entities'] as { openings: Page['openings'] }[];
    return { openings: at?.openings ?? [], fresh: (data?.['viewer'] as { newOpenings: { id: string }[] }).newOpenings };
  };

  test('is shown who, when, why and which parts were read, and the words of the reason as they were written', async () => {
    const { openings } = await look(bench.senco);
    const entry = openings.find(({ reads }) => reads.some(({ parts }) => parts.includes('plan')));
    expect(entry).toMatchObject({ explanation: why.explanation, reason: 'LATE_DUTY', byName: 'Jo Penrose' });
    expect(entry?.reads[0]?.parts).toEqual(['notes', 'plan']);
  });

  test('has it as something new until each of them says to have seen it', async () => {
    const head = await bench.world.person('head_teacher', { school: bench.ashcombe });
    const before = await look(head);
    expect(before.fresh.length).toBeGreaterThan(1);
    const openingIds = before.fresh.map(({ id }) => id);
    await seeOpenings(bench.as(head), { ...key(), schoolId: bench.ashcombe.id, openingIds });
    expect((await look(head)).fresh).toEqual([]);
    expect((await look(bench.senco)).fresh.length).toBe(before.fresh.length);
    await expectRefusal(
      'not-found',
      seeOpenings(bench.as(head), { ...key(), schoolId: bench.ashcombe.id, openingIds: [newId()] }),
    );
  });

  test('alone says to have seen it, each for herself: past the operation too nobody else says so, changes it or takes it back', async () => {
    const [opening] = await database.seed<{ id: string }[]>`
      select id from provision.opening where pupil_id = ${hers.pupilId} limit 1`;
    const openingIds = [opening?.id ?? ''];
    const head = await bench.world.person('head_teacher', { school: bench.ashcombe });
    await seeOpenings(bench.as(head), { ...key(), schoolId: bench.ashcombe.id, openingIds });
    const kept = () => database.seed`select * from provision.opening_seen order by opening_id, person_id`;
    const before = await kept();
    const says = (actor: Actor, inNameOf: Actor, schoolId: string): Promise<unknown> =>
      ask(
        actor,
        (tx) => tx.sql`insert into provision.opening_seen (opening_id, person_id, school_id, seen_at)
          values (${opening?.id ?? ''}, ${inNameOf.personId}, ${schoolId}, now())`,
      );
    for (const actor of [bench.otherSenco, bench.manager, bench.teacher, bench.assistant]) {
      for (const schoolId of [bench.ashcombe.id, bench.corrie.id])
        await expect(says(actor, actor, schoolId)).rejects.toThrow(/row-level security/);
      const others = await ask(actor, (tx) => tx.sql`select 1 from provision.opening_seen`);
      expect(others).toEqual([]);
    }
    await expect(says(bench.senco, head, bench.ashcombe.id)).rejects.toThrow(/row-level security/);
    await expect(says(bench.otherSenco, head, bench.ashcombe.id)).rejects.toThrow(/row-level security/);
    for (const actor of [bench.otherSenco, head])
      for (const statement of [
        'delete from provision.opening_seen',
        'update provision.opening_seen set seen_at = now()',
      ])
        await expect(ask(actor, (tx) => tx.sql.unsafe(statement))).rejects.toThrow(/permission denied/);
    expect(await kept()).toEqual(before);
  });

  test('has a teacher read of it and asks her for nothing: whoever looked, the SENCo and the head answer for', async () => {
    const [{ id } = { id: '' }] = (await look(bench.teacher)).openings;
    expect((await look(bench.teacher)).fresh).toEqual([]);
    await expectRefusal(
      'forbidden',
      seeOpenings(bench.as(bench.teacher), { ...key(), schoolId: bench.ashcombe.id, openingIds: [id] }),
    );
  });

  test('of another child is told nothing, nor is its staff; a teacher is told of the children she teaches', async () => {
    expect((await look(bench.otherSenco)).openings).toEqual([]);
    expect((await look(bench.otherSenco)).fresh).toEqual([]);
    expect((await look(bench.assistant)).openings).toEqual([]);
    const taught = (await look(bench.teacher)).openings;
    expect(taught.length).toBeGreaterThan(0);
    expect(new Set(taught.map(({ pupil }) => JSON.stringify(pupil))).size).toBe(1);
  });

  test('has it in the child’s story, with the reason', async () => {
    const story = `query S($id: ID!) { pupil(id: $id) { provisionStory { kind title text byName } } }`;
    for (const actor of [bench.senco, bench.teacher]) {
      const { data } = await bench.graph(actor, story, { id: hers.pupilId });
      const lines = (data?.['pupil'] as { provisionStory: object[] }).provisionStory;
      expect(lines).toContainEqual({
        kind: 'opening',
        title: 'File opened from outside the school: something is late',
        text: why.explanation,
        byName: 'Jo Penrose',
      });
    }
  });

  test('finds it in its audit, written in the transaction of the opening, without the words of the reason', async () => {
    const rows =
      await database.seed`select school_id, pupil_id, detail from audit.event where action = 'pupil.open-with-reason' and pupil_id = ${hers.pupilId}`;
    const kept = await database.seed`select 1 from provision.opening where pupil_id = ${hers.pupilId}`;
    expect(rows).toHaveLength(kept.length);
    expect(JSON.stringify(rows)).not.toContain('four weeks late');
    expect(rows[0]).toMatchObject({ school_id: bench.ashcombe.id, detail: { reason: 'LATE_DUTY', foundBy: 'duty' } });
  });
});
