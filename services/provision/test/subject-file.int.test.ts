import { beforeAll, describe, expect, test } from 'vitest';
import { newId } from '@hedgerow/db';
import { upnFor } from '@hedgerow/rules';
import type { Actor } from '@hedgerow/service-kit';
import { expectRefusal, useTestDatabase } from '@hedgerow/testing';
import { saveContact } from '../src/contact/operations/save-contact.ts';
import { enrolPupil } from '../src/enrolment/operations/enrol-pupil.ts';
import { recordObservation } from '../src/observation/operations/record-observation.ts';
import { filedTables } from '../src/subject-file/filed-tables.ts';
import { subjectBundle } from '../src/subject-file/subject-bundle.ts';
import { createBench, type Bench } from './bench.ts';
import { makeCase } from './case.ts';

const database = useTestDatabase();
let bench: Bench;
let head: Actor;
let otherHead: Actor;
const key = () => ({ idempotencyKey: newId() });

beforeAll(async () => {
  bench = await createBench(database);
  head = await bench.world.person('head_teacher', { school: bench.ashcombe }, { givenName: 'Hal', familyName: 'Orr' });
  otherHead = await bench.world.person('head_teacher', { school: bench.corrie });
});

interface Bundle {
  readonly file: {
    readonly records: readonly { readonly name: string; readonly checkFirst: string | null; readonly rows: string }[];
  };
  readonly namesToMark: readonly { readonly name: string; readonly who: string }[];
  readonly madeBy: string;
}

const question = `query ($schoolId: ID!, $pupilId: ID!) { subjectBundle(schoolId: $schoolId, pupilId: $pupilId) {
  madeBy file { records { name title checkFirst rows } people { id name } } namesToMark { name who } } }`;
async function ask(actor: Actor, schoolId: string, pupilId: string) {
  const { data, errors } = await bench.graph(actor, question, { schoolId, pupilId });
  return {
    bundle: (data?.['subjectBundle'] ?? null) as Bundle | null,
    codes: (errors ?? []).map((error) => error.extensions.code),
  };
}
const rowsOf = (bundle: Bundle | null, name: string) =>
  JSON.parse(bundle?.file.records.find((set) => set.name === name)?.rows ?? '[]') as Record<string, unknown>[];

describe('the answer to a subject access request', () => {
  test('holds one row at least of everything that was recorded about the child, and says who made it', async () => {
    const about = await makeCase(bench, database, bench.senco, bench.ashcombe, bench.classId);
    const { bundle, codes } = await ask(head, bench.ashcombe.id, about.pupilId);
    expect(codes).toEqual([]);
    expect(bundle?.madeBy).toBe('Hal Orr');
    const named = new Set(bundle?.file.records.map(({ name }) => name));
    for (const table of [
      'pupil',
      'pupil_file',
      'enrolment',
      'contact',
      'sen_status',
      'need',
      'observation',
      'concern',
      'plan',
      'cycle',
      'outcome',
      'provision_line',
      'ehc_request',
      'ehc_plan',
      'annual_review',
      'agreement',
      'duty',
    ])
      expect(named).toContain(table);
    expect(rowsOf(bundle, 'observation')[0]).toMatchObject({ text: 'Followed two steps.' });
    const [row] =
      await database.seed`select kind, person_id, pupil_id, detail from audit.event where action = 'subject.export'`;
    expect(row).toMatchObject({ kind: 'read', person_id: head.personId, pupil_id: about.pupilId });
  });

  test('would come in another order each time, and nobody could hold two of them against each other', async () => {
    const about = await makeCase(bench, database, bench.senco, bench.ashcombe, bench.classId);
    const note = { ...key(), schoolId: bench.ashcombe.id, pupilId: about.pupilId };
    await recordObservation(bench.as(bench.senco), { ...note, text: 'Written later.' });
    const before = (await ask(head, bench.ashcombe.id, about.pupilId)).bundle?.file;
    // A changed row moves to the end of its table.
    await database.seed`update provision.observation set text = text where text = 'Followed two steps.'`;
    const after = (await ask(head, bench.ashcombe.id, about.pupilId)).bundle;
    expect(after?.file).toEqual(before);
    expect(rowsOf(after, 'observation').map(({ text }) => text)).toEqual(['Followed two steps.', 'Written later.']);
  });

  test('holds nothing that another school of the child recorded', async () => {
    const upn = upnFor('801234520009');
    const names = { givenName: 'Wren', familyName: 'Osei', birthDate: '2020-02-02', upn };
    const pupilId = await bench.child(bench.senco, bench.ashcombe, names);
    const linked = await enrolPupil(bench.as(bench.otherSenco), {
      ...key(),
      schoolId: bench.corrie.id,
      ...names,
      startsOn: '2026-11-02',
    });
    expect(linked.id).toBe(pupilId);
    const note = (actor: Actor, school: { id: string }, text: string) =>
      recordObservation(bench.as(actor), { ...key(), schoolId: school.id, pupilId, text });
    await note(bench.senco, bench.ashcombe, 'Written at Ashcombe.');
    await note(bench.otherSenco, bench.corrie, 'Written at Corrie Moor.');
    await saveContact(bench.as(bench.otherSenco), {
      ...key(),
      schoolId: bench.corrie.id,
      pupilId,
      givenName: 'Corrie',
      familyName: 'Only',
      relationship: 'PAM',
      hasParentalResponsibility: true,
      priority: 1,
    });
    const own = JSON.stringify((await ask(head, bench.ashcombe.id, pupilId)).bundle);
    expect(own).toContain('Written at Ashcombe.');
    expect(own).not.toContain('Written at Corrie Moor.');
    expect(own).not.toContain('Corrie');
    expect(own).not.toContain(bench.corrie.id);
    expect(JSON.stringify((await ask(otherHead, bench.corrie.id, pupilId)).bundle)).not.toContain('Ashcombe');
  });

  test('is there for a child who has left', async () => {
    const about = await makeCase(bench, database, bench.senco, bench.ashcombe);
    await database.seed`update provision.enrolment set ends_on = '2026-10-01' where pupil_id = ${about.pupilId}`;
    const { bundle } = await ask(head, bench.ashcombe.id, about.pupilId);
    expect(rowsOf(bundle, 'pupil')).toHaveLength(1);
    expect(rowsOf(bundle, 'contact')).toHaveLength(1);
  });

  test('keeps a sealed note apart, to be looked at first, with its text only for a person named on it', async () => {
    const pupilId = await bench.child(bench.senco, bench.ashcombe);
    const sealed = (text: string, sealedFor: readonly string[]) =>
      recordObservation(bench.as(bench.senco), {
        ...key(),
        schoolId: bench.ashcombe.id,
        pupilId,
        text,

        sealedFor: [...sealedFor],
      });
    await bench.world.works(head, bench.ashcombe);
    await sealed('For the head too.', [head.personId]);
    await sealed('For the SENCo alone.', [bench.senco.personId]);
    const { bundle } = await ask(head, bench.ashcombe.id, pupilId);
    expect(rowsOf(bundle, 'observation')).toEqual([]);
    expect(rowsOf(bundle, 'observation-is-sealed')).toHaveLength(2);
    expect(rowsOf(bundle, 'sealed_text').map(({ text }) => text)).toEqual(['For the head too.']);
    expect(bundle?.file.records.find(({ name }) => name === 'sealed_text')?.checkFirst).toContain('serious harm');
  });

  test('names the other children of the school and the contacts, to be marked', async () => {
    const about = await makeCase(bench, database, bench.senco, bench.ashcombe);
    await bench.child(bench.senco, bench.ashcombe, { givenName: 'Nia', familyName: 'Marked' });
    await bench.child(bench.otherSenco, bench.corrie, { givenName: 'Far', familyName: 'Away' });
    const { bundle } = await ask(head, bench.ashcombe.id, about.pupilId);
    expect(bundle?.namesToMark).toContainEqual({ name: 'Nia Marked', who: 'OTHER_CHILD' });
    expect(bundle?.namesToMark).toContainEqual({ name: 'Ann Warburton', who: 'CONTACT' });
    expect(JSON.stringify(bundle)).not.toContain('Away');
  });

  test('is made by nobody but the head of that school, and by her only after a fresh proof of who she is', async () => {
    const about = await makeCase(bench, database, bench.senco, bench.ashcombe);
    for (const actor of [otherHead, bench.senco, bench.teacher, bench.manager, bench.areaSenco, bench.governor])
      expect(await ask(actor, bench.ashcombe.id, about.pupilId)).toEqual({ bundle: null, codes: ['not-found'] });
    // A head asking for her own school's file of a child who was never there learns nothing.
    expect(await ask(otherHead, bench.corrie.id, about.pupilId)).toEqual({ bundle: null, codes: [] });
    const stale = { ...bench.as(head), actor: { ...head, confirmedAt: null } };
    await expectRefusal(
      'confirm-identity',
      subjectBundle(stale, { schoolId: bench.ashcombe.id, pupilId: about.pupilId }),
    );
  });

  test('is refused by Postgres itself to whoever has no right, whatever the service would say', async () => {
    const about = await makeCase(bench, database, bench.senco, bench.ashcombe);
    const seen = await bench
      .as(bench.senco)
      .read(
        (tx) =>
          tx.sql`select name from provision.subject_file(${bench.ashcombe.id}, ${about.pupilId}) union all select name from provision.names_to_mark(${bench.ashcombe.id}, ${about.pupilId})`,
      );
    expect(seen).toEqual([]);
  });
});

test('every table that holds a part of a child’s file has its words for the answer, or a part would be passed over', async () => {
  const tables = await database.seed`select name from records.file_tables('provision')`;
  expect(tables.length).toBeGreaterThan(25);
  const known = new Set([...Object.keys(filedTables), 'duty_subject']);
  expect(tables.map(({ name }) => name as string).filter((name) => !known.has(name))).toEqual([]);
});
