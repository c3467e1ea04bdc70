import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSealer, type Sealer } from '@hedgerow/audit';
import { newId } from '@hedgerow/db';
import type { Actor } from '@hedgerow/service-kit';
import { expectRefusal, useTestDatabase, type WorldSchool } from '@hedgerow/testing';
import { openPupil } from '../src/pupil/open-pupil.ts';
import { withdrawObservation } from '../src/observation/operations/withdraw-observation.ts';
import { recordObservation } from '../src/observation/operations/record-observation.ts';
import { liftLegalHold } from '../src/retention/operations/lift-legal-hold.ts';
import { placeLegalHold } from '../src/retention/operations/place-legal-hold.ts';
import { runRetention } from '../src/retention/operations/run-retention.ts';
import { createBench, type Bench } from './bench.ts';
import { makeCase } from './case.ts';

const database = useTestDatabase();
let bench: Bench;
let head: Actor;
let otherHead: Actor;
let sealer: Sealer;
const key = () => ({ idempotencyKey: newId() });

beforeAll(async () => {
  bench = await createBench(database);
  head = await bench.world.person('head_teacher', { school: bench.ashcombe });
  otherHead = await bench.world.person('head_teacher', { school: bench.corrie });
  sealer = openSealer(database.urlOf('audit_sealer'));
});
afterAll(() => sealer.close());

/** A child with a full file at a school, who left, born so that the rules say what the test needs. */
async function leaver(birthOn: string, school: WorldSchool = bench.ashcombe): Promise<string> {
  const actor = school === bench.ashcombe ? bench.senco : bench.otherSenco;
  const { pupilId } = await makeCase(bench, database, actor, school);
  await openPupil(bench.as(actor), pupilId);
  await database.seed`update provision.pupil set birth_on = ${birthOn} where id = ${pupilId}`;
  await database.seed`update provision.enrolment set ends_on = '2026-10-01' where pupil_id = ${pupilId}`;
  return pupilId;
}

interface Look {
  readonly digest: string;
  readonly files: readonly { readonly pupilId: string; readonly rule: string; readonly isHeld: boolean }[];
  readonly counts: readonly { readonly rule: string; readonly files: number }[];
}
async function look(actor: Actor, school: WorldSchool = bench.ashcombe): Promise<Look | null> {
  const { data } = await bench.graph(
    actor,
    `query ($reps: [_Any!]!) { _entities(representations: $reps) { ... on School { retention { digest kept counts { rule files } files { pupilId displayName rule dueOn isHeld } } } } }`,
    { reps: [{ __typename: 'School', id: school.id }] },
  );
  const [found] = (data?.['_entities'] ?? []) as { retention: Look | null }[];
  return found?.retention ?? null;
}
const run = (actor: Actor, school: WorldSchool, digest: string) =>
  runRetention(bench.as(actor), { ...key(), schoolId: school.id, digest });
const tablesWith = async (pupilId: string): Promise<string[]> => {
  const tables =
    await database.seed`select name from records.file_tables('provision') where condition like 'pupil_id%'`;
  const held: string[] = [];
  for (const { name } of tables) {
    const rows =
      await database.seed`select 1 from provision.${database.seed(name as string)} where pupil_id = ${pupilId}`;
    if (rows.length > 0) held.push(name as string);
  }
  return held;
};
const broken = async (): Promise<unknown[]> =>
  (await sealer.verify()).map((report) => report.broken).filter((fault) => fault !== null);

describe('a dry run', () => {
  test('lists whose time is over and by which rule, and erases nothing', async () => {
    const [over, young] = [await leaver('1990-05-14'), await leaver('2010-05-14')];
    const before = await tablesWith(over);
    const planned = await look(head);
    expect(planned?.files).toContainEqual(expect.objectContaining({ pupilId: over, rule: 'SEN_FILE', isHeld: false }));
    expect(planned?.files.map(({ pupilId }) => pupilId)).not.toContain(young);
    expect(await tablesWith(over)).toEqual(before);
    const [row] = await database.seed`select person_id from audit.event where action = 'retention.look'`;
    expect(row).toEqual({ person_id: head.personId });
  });

  test('is for the head of the school and nobody else', async () => {
    for (const actor of [otherHead, bench.senco, bench.teacher, bench.manager, bench.governor])
      expect(await look(actor)).toBeNull();
  });

  test('never lists a child who is registered, however old the date of birth says she is', async () => {
    const about = await makeCase(bench, database, bench.otherSenco, bench.corrie);
    await database.seed`update provision.pupil set birth_on = '1980-01-01' where id = ${about.pupilId}`;
    expect((await look(otherHead, bench.corrie))?.files).toEqual([]);
  });
});

describe('a run', () => {
  test('erases every row of the listed files, what the audit said of whom, and leaves the chains whole', async () => {
    const pupilId = await leaver('1991-05-14');
    const stays = await leaver('2012-05-14');
    await sealer.seal('2026-11-23T12:00:00Z');
    const audited = await database.seed`select id from audit.event where pupil_id = ${pupilId}`;
    expect(audited.length).toBeGreaterThan(5);
    const planned = await look(head);
    const { erased } = await run(head, bench.ashcombe, planned?.digest ?? '');
    expect(erased).toBe(planned?.files.filter(({ isHeld }) => !isHeld).length);
    expect(await tablesWith(pupilId)).toEqual([]);
    expect(await database.seed`select 1 from provision.pupil where id = ${pupilId}`).toEqual([]);
    expect(
      await database.seed`select 1 from provision.idempotency where response::text like ${`%${pupilId}%`}`,
    ).toEqual([]);
    expect(
      await database.seed`select 1 from audit.event where pupil_id = ${pupilId} or detail::text like ${`%${pupilId}%`}`,
    ).toEqual([]);
    expect((await tablesWith(stays)).length).toBeGreaterThan(10);
    expect(await broken()).toEqual([]);
    await sealer.seal('2026-11-23T12:01:00Z');
    const own = (await sealer.verify()).find(({ chain }) => chain === bench.ashcombe.id);
    expect(own).toMatchObject({ broken: null });
    expect(own?.erased).toBeGreaterThan(5);
    const [left] = await database.seed`select school_id from records.erasure where pupil_id = ${pupilId}`;
    expect(left).toEqual({ school_id: bench.ashcombe.id });
    const [told] =
      await database.seed`select detail from audit.event where action = 'retention.run' order by at desc limit 1`;
    expect(told?.['detail']).toMatchObject({ files: erased });
  });

  test('erases exactly the list that was looked at: a file more, and nothing goes', async () => {
    await leaver('1992-05-14');
    const planned = await look(head);
    const late = await leaver('1992-06-14');
    await expectRefusal('rule-refused', run(head, bench.ashcombe, planned?.digest ?? ''));
    expect((await tablesWith(late)).length).toBeGreaterThan(10);
    await expectRefusal('rule-refused', run(head, bench.ashcombe, '0'.repeat(64)));
    await expectRefusal('bad-input', run(head, bench.ashcombe, 'yes'));
  });

  test('needs a fresh proof of who it is', async () => {
    await leaver('1992-07-14');
    const planned = await look(head);
    const stale = { ...bench.as(head), actor: { ...head, confirmedAt: '2026-11-23T11:00:00Z' } };
    await expectRefusal(
      'confirm-identity',
      runRetention(stale, { ...key(), schoolId: bench.ashcombe.id, digest: planned?.digest ?? '' }),
    );
  });

  test('is not made by anybody but the head of that school', async () => {
    const digest = (await look(head))?.digest ?? '';
    await expectRefusal('not-found', run(otherHead, bench.ashcombe, digest));
    for (const actor of [bench.senco, bench.teacher, bench.manager])
      await expectRefusal('forbidden', run(actor, bench.ashcombe, digest));
  });

  test('leaves what another school of the child keeps, and the child herself, until that school’s own run', async () => {
    const pupilId = await leaver('1993-05-14');
    await database.seed`insert into provision.pupil_file (pupil_id, school_id, opened_on) values (${pupilId}, ${bench.corrie.id}, '2026-09-01')`;
    await database.seed`insert into provision.concern (id, pupil_id, school_id, raised_on, raised_from, text, by_id) values (${newId()}, ${pupilId}, ${bench.corrie.id}, '2026-09-02', 'STAFF', 'Corrie’s own.', ${newId()})`;
    await run(head, bench.ashcombe, (await look(head))?.digest ?? '');
    expect(await tablesWith(pupilId)).toEqual(['concern', 'pupil_file']);
    expect(await database.seed`select 1 from provision.pupil where id = ${pupilId}`).toHaveLength(1);
  });

  test('is refused by Postgres for a file that is held or a child who is registered, whoever calls', async () => {
    const held = await leaver('1990-01-14');
    await placeLegalHold(bench.as(head), { ...key(), schoolId: bench.ashcombe.id, pupilId: held, reason: 'Inquiry' });
    const registered = (await makeCase(bench, database, bench.senco, bench.ashcombe)).pupilId;
    for (const [pupilId, constraint_name] of [
      [held, 'erasure_never_of_held'],
      [registered, 'erasure_never_of_registered'],
    ] as const)
      await expect(
        bench
          .as(head)
          .write(
            (tx) => tx.sql`select provision.erase_files(${bench.ashcombe.id}, ${[pupilId]}::uuid[], ${newId()}, now())`,
          ),
      ).rejects.toMatchObject({ constraint_name });
    await expect(
      bench
        .as(bench.senco)
        .write(
          (tx) => tx.sql`select provision.erase_files(${bench.ashcombe.id}, ${[held]}::uuid[], ${newId()}, now())`,
        ),
    ).rejects.toMatchObject({ code: '42501' });
  });
});

describe('a legal hold', () => {
  test('keeps a file through every run until it is lifted with a reason', async () => {
    const pupilId = await leaver('1990-03-14');
    const hold = await placeLegalHold(bench.as(head), {
      ...key(),
      schoolId: bench.ashcombe.id,
      pupilId,
      reason: 'A claim of 2026.',
    });
    await leaver('1990-04-14');
    const planned = await look(head);
    expect(planned?.files.find((file) => file.pupilId === pupilId)?.isHeld).toBe(true);
    await run(head, bench.ashcombe, planned?.digest ?? '');
    expect((await tablesWith(pupilId)).length).toBeGreaterThan(10);
    const lift = { ...key(), holdId: hold.id, expectedVersion: 1, reason: 'The claim was settled.' };
    const stale = { ...bench.as(head), actor: { ...head, confirmedAt: null } };
    await expectRefusal('confirm-identity', liftLegalHold(stale, lift));
    await expectRefusal('not-found', liftLegalHold(bench.as(otherHead), lift));
    await expectRefusal('forbidden', liftLegalHold(bench.as(bench.senco), lift));
    expect(await liftLegalHold(bench.as(head), lift)).toMatchObject({ liftedReason: 'The claim was settled.' });
    await run(head, bench.ashcombe, (await look(head))?.digest ?? '');
    expect(await tablesWith(pupilId)).toEqual([]);
  });

  test('is placed once, with a reason, by the head, on a file that the school has', async () => {
    const pupilId = await leaver('2014-03-14');
    const at = { schoolId: bench.ashcombe.id, pupilId, reason: 'Complaint' };
    await placeLegalHold(bench.as(head), { ...key(), ...at });
    await expectRefusal('rule-refused', placeLegalHold(bench.as(head), { ...key(), ...at }));
    await expectRefusal('bad-input', placeLegalHold(bench.as(head), { ...key(), ...at, reason: '' }));
    await expectRefusal('not-found', placeLegalHold(bench.as(head), { ...key(), ...at, pupilId: newId() }));
    await expectRefusal('not-found', placeLegalHold(bench.as(otherHead), { ...key(), ...at }));
    await expectRefusal('forbidden', placeLegalHold(bench.as(bench.senco), { ...key(), ...at }));
  });
});

describe('a note entered in error', () => {
  test('is gone with the copies kept for a retry, and the audit keeps who and why', async () => {
    const pupilId = await bench.child(bench.senco, bench.ashcombe);
    const note = await recordObservation(bench.as(bench.senco), {
      ...key(),
      schoolId: bench.ashcombe.id,
      pupilId,
      text: 'Meant for her cousin.',
    });
    const input = { ...key(), observationId: note.id, expectedVersion: 1, reason: 'WRONG_CHILD' as const };
    const stale = { ...bench.as(bench.senco), actor: { ...bench.senco, confirmedAt: null } };
    await expectRefusal('confirm-identity', withdrawObservation(stale, input));
    await withdrawObservation(bench.as(bench.senco), input);
    for (const table of ['observation', 'idempotency'])
      expect(
        await database.seed`select 1 from provision.${database.seed(table)} t where t::text like '%Meant for her cousin%'`,
      ).toEqual([]);
    const [row] =
      await database.seed`select person_id, detail from audit.event where action = 'observation.withdraw' and subject_id = ${note.id}`;
    expect(row).toEqual({ person_id: bench.senco.personId, detail: { because: 'WRONG_CHILD' } });
  });

  test('stays where it was changed meanwhile, or is sealed and not for the person who would withdraw it', async () => {
    const pupilId = await bench.child(bench.senco, bench.ashcombe);
    const at = { schoolId: bench.ashcombe.id, pupilId, text: 'Of the family.' };
    const note = await recordObservation(bench.as(bench.senco), { ...key(), ...at });
    const withdraw = (actor: Actor, observationId: string, expectedVersion: number) =>
      withdrawObservation(bench.as(actor), { ...key(), observationId, expectedVersion, reason: 'NOT_TRUE' });
    await expectRefusal('stale-save', withdraw(bench.senco, note.id, 2));
    const sealed = await recordObservation(bench.as(bench.senco), {
      ...key(),
      ...at,

      sealedFor: [bench.senco.personId],
    });
    await expectRefusal('not-found', withdraw(head, sealed.id, 1));
    await withdraw(bench.senco, sealed.id, 1);
  });
});
