import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { newId } from '@hedgerow/db';
import { createContext, createLogger, type Actor } from '@hedgerow/service-kit';
import { expectRefusal } from '@hedgerow/testing';
import { createLoaders, type SchoolsContext } from '../src/context.ts';
import { confirmPlacesImport } from '../src/import/operations/confirm-places-import.ts';
import { previewPlacesImport } from '../src/import/operations/preview-places-import.ts';
import { once, usePlaceBench } from './place-bench.ts';

const bench = usePlaceBench();
const uploadsFolder = mkdtempSync(join(tmpdir(), 'hedgerow-uploads-'));
afterAll(() => rmSync(uploadsFolder, { recursive: true, force: true }));

const as = (actor: Actor): SchoolsContext =>
  createContext(
    {
      service: 'schools',
      db: bench.database.open('schools_app'),
      clock: bench.clock,
      log: createLogger('schools', 'silent'),
      uploadsFolder,
    },
    actor,
    createLoaders,
  );
async function upload(): Promise<string> {
  const name = newId();
  writeFileSync(
    join(uploadsFolder, name),
    await readFile(new URL('../test-data/gias-sample-2021.csv', import.meta.url)),
  );
  return name;
}

describe('an uploaded register', () => {
  test('shows what it would do, is taken in when confirmed, and is there in the history', async () => {
    const organisationId = bench.world.trustId;
    const admin = await bench.world.person('administrator', { organisationId });
    const uploadId = await upload();
    const shown = await previewPlacesImport(as(admin), {
      ...once(),
      organisationId,
      uploadId,
      fileName: 'edubasealldata.csv',
    });
    expect(shown).toMatchObject({ state: 'PREVIEWED', rows: 99, created: 99, refused: 0 });
    expect(await bench.database.seed`select 1 from schools.school where urn = 100000`).toEqual([]);
    const taken = await confirmPlacesImport(as(admin), { ...once(), id: shown.id, expectedVersion: shown.version });
    expect(taken).toMatchObject({ state: 'CONFIRMED', created: 99 });
    expect(existsSync(join(uploadsFolder, uploadId))).toBe(false);

    const query = 'query ($id: ID!) { organisation(id: $id) { placesImports { state created faults { line } } } }';
    expect((await bench.ask(admin, query, { id: organisationId })).data).toEqual({
      organisation: { placesImports: [{ state: 'CONFIRMED', created: 99, faults: [] }] },
    });
    const manager = await bench.world.person('inclusion_manager', { organisationId });
    expect((await bench.ask(manager, query, { id: organisationId })).data).toEqual({
      organisation: { placesImports: null },
    });
  });

  test('of another organisation is not there', async () => {
    const organisationId = newId();
    await bench.database
      .seed`insert into schools.organisation (id, kind, name) values (${organisationId}, 'NETWORK', 'Other')`;
    const theirs = await bench.world.person('administrator', { organisationId });
    const admin = await bench.world.person('administrator', { organisationId: bench.world.trustId });
    const shown = await previewPlacesImport(as(theirs), {
      ...once(),
      organisationId,
      uploadId: await upload(),
      fileName: 'x.csv',
    });
    await expectRefusal(
      'not-found',
      confirmPlacesImport(as(admin), { ...once(), id: shown.id, expectedVersion: shown.version }),
    );
    await expectRefusal(
      'not-found',
      previewPlacesImport(as(admin), { ...once(), organisationId, uploadId: await upload(), fileName: 'x.csv' }),
    );
    expect(
      (await bench.ask(admin, 'query ($id: ID!) { placesImport(id: $id) { id } }', { id: shown.id })).data,
    ).toEqual({ placesImport: null });
  });
});

describe('an import whose process died', () => {
  test('is said to have broken off; one that is still worked at is not', async () => {
    const organisationId = bench.world.trustId;
    const admin = await bench.world.person('administrator', { organisationId });
    const [dead, alive] = [newId(), newId()];
    for (const id of [dead, alive])
      await bench.database.seed`
        insert into schools.place_import (id, organisation_id, person_id, file_name, state, begun_at) values (${id}, ${organisationId}, ${admin.personId}, 'x.csv', 'READING', '2026-11-23T08:00:00Z')`;
    const stateOf = async (id: string) =>
      (await bench.ask(admin, 'query ($id: ID!) { placesImport(id: $id) { state } }', { id })).data;
    await as(admin).write(async (tx) => {
      await tx.sql`select 1 from schools.place_import where id = ${alive} for update`;
      expect(await stateOf(alive)).toEqual({ placesImport: { state: 'READING' } });
      expect(await stateOf(dead)).toEqual({ placesImport: { state: 'FAILED' } });
    });
  });
});
