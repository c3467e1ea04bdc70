import { beforeAll, describe, expect, test } from 'vitest';
import { newId } from '@hedgerow/db';
import { contextsOf, createWorld, useTestDatabase, type World } from '@hedgerow/testing';
import { readExporting, exportingWords, standingClock, type Actor } from '../src/index.ts';

const database = useTestDatabase();
let world: World;
let senco: Actor;

beforeAll(async () => {
  await database.standOn('2026-11-23');
  world = await createWorld(database.seed);
  senco = await world.person('school_senco', { school: world.schools[0] });
});

/** Reads twice in one request, and gives the audit rows that were left. */
async function rowsAfter(
  exporting: Actor['exporting'],
  service: 'provision' | 'training' = 'provision',
  fails = false,
) {
  const as = contextsOf(service, database.open(`${service}_app`), standingClock('2026-11-23'), () => ({}));
  const requestId = newId();
  const ctx = as({ ...senco, requestId, exporting });
  const read = () => ctx.read(async (tx) => (fails ? tx.sql`select 1 / 0` : tx.sql`select 1`));
  await read().catch(() => undefined);
  await read().catch(() => undefined);
  return database.seed`select action, school_id, school_ids, detail from audit.event where request_id = ${requestId}`;
}

describe('a table that leaves as a file', () => {
  const table = (schoolId: string | null) => ({ table: 'register', service: 'provision', schoolId });

  test('leaves one audit row, however many reads it takes, in the school whose it is', async () => {
    const [school] = world.schools;
    expect(await rowsAfter(table(school.id))).toEqual([
      { action: 'table.export', school_id: school.id, school_ids: [school.id], detail: { table: 'register' } },
    ]);
  });

  test('leaves it in the transaction that reads, so that a read that failed left nothing', async () => {
    expect(await rowsAfter(table(null), 'provision', true)).toEqual([]);
  });

  test('is remembered by the one service that reads its rows, and a page that is shown by none', async () => {
    expect(await rowsAfter(table(null), 'training')).toEqual([]);
    expect(await rowsAfter(undefined)).toEqual([]);
  });

  test('writes nothing into the record of a school that the reader does not reach', async () => {
    const [own, other] = world.schools;
    expect(await rowsAfter(table(other.id))).toMatchObject([{ school_id: null, school_ids: [own.id] }]);
  });

  test('is told in words that hold nothing else', () => {
    const said = table('01900000-0000-7000-8000-00000000fed0');
    expect(readExporting(exportingWords(said))).toEqual(said);
    expect(readExporting(exportingWords(table(null)))).toEqual(table(null));
    for (const words of [undefined, '', 'register', 'Register@provision', 'a@provision;x', 'a@provision\nb', 7])
      expect(readExporting(words)).toBeUndefined();
  });
});
