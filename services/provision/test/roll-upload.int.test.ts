import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '@hedgerow/db';
import { createContext, createLogger, type Actor } from '@hedgerow/service-kit';
import { expectRefusal, useTestDatabase } from '@hedgerow/testing';
import type { Context } from '../src/context.ts';
import { createLoaders } from '../src/loaders.ts';
import { confirmRollImport } from '../src/roll-import/operations/confirm-roll-import.ts';
import { previewRollImport } from '../src/roll-import/operations/preview-roll-import.ts';
import { createBench, type Bench } from './bench.ts';

const database = useTestDatabase();
const uploadsFolder = mkdtempSync(join(tmpdir(), 'hedgerow-uploads-'));
let bench: Bench;
let as: (actor: Actor) => Context;
beforeAll(async () => {
  bench = await createBench(database);
  const parts = {
    service: 'provision' as const,
    db: database.open('provision_app'),
    clock: bench.clock,
    log: createLogger('provision', 'silent'),
    uploadsFolder,
  };
  as = (actor) => createContext(parts, actor, createLoaders);
});
afterAll(() => rmSync(uploadsFolder, { recursive: true, force: true }));

const once = () => ({ idempotencyKey: newId() });
function upload(...lines: string[]): string {
  const name = newId();
  writeFileSync(join(uploadsFolder, name), lines.join('\r\n'));
  return name;
}
const preview = (actor: Actor, uploadId: string, more: object = {}) =>
  previewRollImport(as(actor), { ...once(), schoolId: bench.ashcombe.id, uploadId, fileName: 'roll.csv', ...more });
const childrenNamed = async (familyName: string) =>
  (await database.seed`select 1 from provision.pupil where family_name = ${familyName}`).length;

describe('an uploaded roll', () => {
  test('shows what it would do and writes nothing until it is confirmed; then the stored file is gone', async () => {
    const uploadId = upload('Surname,Forename,DOB', 'Preview,Ann,2018-02-03', 'Preview,Ben,03/02/18');
    const shown = await preview(bench.senco, uploadId);
    expect(shown).toMatchObject({
      state: 'PREVIEWED',
      rows: 2,
      created: 1,
      refused: 1,
      report: [{ line: 3, column: 'DOB', kind: 'REFUSED' }],
    });
    expect(await childrenNamed('Preview')).toBe(0);

    const refused = await confirmRollImport(as(bench.senco), {
      ...once(),
      id: shown.id,
      expectedVersion: shown.version,
    });
    expect(refused).toMatchObject({ state: 'REFUSED', created: 0 });
    const again = await previewRollImport(as(bench.senco), { ...once(), schoolId: bench.ashcombe.id, id: shown.id });
    const confirm = { ...once(), id: shown.id, expectedVersion: again.version, isPartial: true };
    expect(await confirmRollImport(as(bench.senco), confirm)).toMatchObject({
      state: 'CONFIRMED',
      created: 1,
      refused: 1,
      isPartial: true,
    });
    expect(await childrenNamed('Preview')).toBe(1);
    expect(existsSync(join(uploadsFolder, uploadId))).toBe(false);
    expect(await confirmRollImport(as(bench.senco), confirm)).toMatchObject({ state: 'CONFIRMED', created: 1 });
  });

  test('whose columns nobody knows is read again as the person maps them; the school’s next file is read the same way', async () => {
    const lines = (name: string) => ['Nachname,Vorname,Geboren,Klasse', `Mapped,${name},2018-02-03,Oak`];
    const unknown = await preview(bench.senco, upload(...lines('Cy')));
    expect(unknown).toMatchObject({
      state: 'REFUSED',
      headers: ['Nachname', 'Vorname', 'Geboren', 'Klasse'],
      report: [{ code: 'roll/missing-columns' }],
    });
    const columns = [
      { field: 'familyName', header: 'Nachname' },
      { field: 'givenName', header: 'Vorname' },
      { field: 'birthDate', header: 'Geboren' },
    ];
    const mapped = await previewRollImport(as(bench.senco), {
      ...once(),
      schoolId: bench.ashcombe.id,
      id: unknown.id,
      columns,
    });
    expect(mapped).toMatchObject({ state: 'PREVIEWED', created: 1, leftOut: ['Klasse'] });
    await confirmRollImport(as(bench.senco), { ...once(), id: mapped.id, expectedVersion: mapped.version });
    expect(await preview(bench.senco, upload(...lines('Di')))).toMatchObject({
      state: 'PREVIEWED',
      created: 1,
      mapping: { familyName: 'Nachname' },
    });
  });

  test('that is no table is refused with its sentence, and its file is gone', async () => {
    const uploadId = upload('');
    expect(await preview(bench.senco, uploadId)).toMatchObject({ state: 'REFUSED', report: [{ code: 'table/empty' }] });
    expect(existsSync(join(uploadsFolder, uploadId))).toBe(false);
  });

  test('is named by what the portal stored, and by nothing else', async () => {
    await expectRefusal('not-found', preview(bench.senco, newId()));
    await expectRefusal('bad-input', preview(bench.senco, '../../etc/passwd'));
    await expectRefusal('bad-input', previewRollImport(as(bench.senco), { ...once(), schoolId: bench.ashcombe.id }));
  });

  test('of another school is neither read nor seen', async () => {
    const shown = await preview(bench.senco, upload('Surname,Forename,DOB', 'Mine,Ed,2018-02-03'));
    await expectRefusal('not-found', preview(bench.otherSenco, upload('Surname,Forename,DOB', 'Mine,Ed,2018-02-03')));
    await expectRefusal(
      'not-found',
      confirmRollImport(as(bench.otherSenco), { ...once(), id: shown.id, expectedVersion: shown.version }),
    );
    await expectRefusal('forbidden', preview(bench.teacher, upload('x')));
    const query =
      'query ($id: ID!) { rollImport(id: $id) { id fileName remarks { line message } columns { field label header } } }';
    expect((await bench.graph(bench.otherSenco, query, { id: shown.id })).data).toEqual({ rollImport: null });
    expect((await bench.graph(bench.senco, query, { id: shown.id })).data).toMatchObject({
      rollImport: { fileName: 'roll.csv' },
    });
  });
});
