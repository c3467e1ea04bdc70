import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { newId, type Database, type Sql } from '@hedgerow/db';
import { openPool } from '@hedgerow/db/pool';
import { createWorld, useTestDatabase, type World } from '@hedgerow/testing';
import type { Actor } from '@hedgerow/service-kit';
import { readChain } from '../src/seal/read-chains.ts';
import { openSealer, recordAudit, type Sealer } from '../src/index.ts';

const database = useTestDatabase();
const now = '2026-11-23T12:00:00Z';
let world: World;
let superuser: Sql;
let writers: Database;
let senco: Actor;
let sealers: Sealer[];

beforeAll(async () => {
  world = await createWorld(database.seed);
  superuser = openPool(database.adminUrl, { max: 1 });
  writers = database.open('provision_app');
  senco = await world.person('school_senco', { school: world.schools[0] });
});
beforeEach(async () => {
  await superuser`truncate audit.event, audit.seal, audit.chain_check`;
  sealers = [openSealer(database.urlOf('audit_sealer')), openSealer(database.urlOf('audit_sealer'))];
  return async () => {
    for (const sealer of sealers) await sealer.close();
  };
});
afterAll(() => superuser.end({ timeout: 5 }));

const write = (school: number, between: () => Promise<void> = () => Promise.resolve()) =>
  writers.write({ ...senco, today: '2026-11-23' }, async (tx) => {
    await recordAudit(tx, 'provision', now, { kind: 'write', action: 'x.y', schoolId: world.schools[school]?.id });
    await between();
  });
const first = (): Sealer => {
  const [sealer] = sealers;
  if (sealer === undefined) throw new Error('Sealers are there from beforeEach on.');
  return sealer;
};

async function expectAllSealedOnce(rows: number): Promise<void> {
  const reports = await first().verify();
  expect(reports.map(({ broken }) => broken)).toEqual(reports.map(() => null));
  expect(reports.reduce((sum, { entries }) => sum + entries, 0)).toBe(rows);
  expect(await first().unsealed()).toEqual([]);
}

test('a row whose transaction commits long after later rows were sealed is not passed over', async () => {
  const late = Promise.withResolvers<undefined>();
  const written = Promise.withResolvers<undefined>();
  const slow = write(0, async () => {
    written.resolve(undefined);
    await late.promise;
  });
  await written.promise;
  for (let at = 0; at < 5; at += 1) {
    await write(0);
    expect(await first().seal(now)).toBe(1);
  }
  late.resolve(undefined);
  await slow;
  expect(await first().seal(now)).toBe(1);
  await expectAllSealedOnce(6);
});

test('a sealer under way holds up no writer', async () => {
  await write(0);
  const underWay = superuser.begin(async (tx) => {
    // As the sealer stands in the middle of a batch: its turn taken, rows read, seals added and not committed.
    await tx`select pg_advisory_xact_lock(7320424)`;
    await tx`select * from audit.event`;
    await tx`insert into audit.seal select school_id, 1, id, ''::bytea, ''::bytea, now() from audit.event`;
    await write(0);
    throw new Error('killed');
  });
  await expect(underWay).rejects.toThrow('killed');
  expect(await first().seal(now)).toBe(2);
});

test('many writers and two sealers at once leave every row sealed once, in whole chains', async () => {
  let writing = true;
  const sealing = sealers.map(async (sealer) => {
    while (writing) await sealer.seal(now);
  });
  const batches = Array.from({ length: 8 }, async (_, writer) => {
    for (let at = 0; at < 40; at += 1) await write((writer + at) % 3, () => new Promise((done) => setImmediate(done)));
  });
  await Promise.all(batches);
  writing = false;
  await Promise.all(sealing);
  await Promise.all(sealers.map((sealer) => sealer.seal(now)));
  await expectAllSealedOnce(320);
});

test('whatever is changed in one sealed row or its seal, the chain is no longer whole', async () => {
  for (let at = 0; at < 8; at += 1) await write(0);
  await first().seal(now);
  const chain = world.schools[0].id;
  const columns = [
    'kind',
    'action',
    'person_id',
    'request_id',
    'service',
    'session_id',
    'subject_id',
    'hash',
    'personal_hash',
  ];
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 8 }), fc.constantFrom(...columns), async (position, column) => {
      const undone = superuser.begin(async (tx) => {
        if (column.endsWith('hash')) {
          await tx`update audit.seal set ${tx(column)} = ${Buffer.from(newId())} where chain = ${chain} and position = ${position}`;
        } else {
          const value = column === 'kind' ? 'refused' : newId();
          await tx`update audit.event set ${tx(column)} = ${value} where id = (select event_id from audit.seal where chain = ${chain} and position = ${position})`;
        }
        expect((await readChain(tx, chain, [])).broken).toEqual({ at: position, fault: 'changed' });
        throw new Error('undone');
      });
      await expect(undone).rejects.toThrow('undone');
    }),
    { numRuns: 60 },
  );
});
