import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { newId, openDatabase, type Sql } from '@hedgerow/db';
import { importRoll } from '@hedgerow/provision-service/import';
import { createContext, createLogger, systemClock } from '@hedgerow/service-kit';
import { fileSource } from '@hedgerow/tabular';
import { generatedRoll, type World } from '@hedgerow/testing';
import { measureImport, type MeasuredCommand } from './measured-command.ts';
import { copyIntoTwin, makeTwin } from './twin.ts';

const rows = 10_000;
const rounds = 3;
/** Rolls by whose size the memory of the command is measured. */
const sizes = [10_000, 100_000];

export interface MeasuredRoll {
  readonly rows: number;
  /** Seconds of each round: the import, and the bare COPY of what it made. */
  readonly rounds: readonly { readonly importSeconds: number; readonly copySeconds: number }[];
  readonly memory: readonly MeasuredCommand[];
}

export interface RollBench {
  readonly admin: Sql;
  readonly seed: Sql;
  readonly world: World;
  readonly home: string;
  /** Address of the provision service's own role. */
  readonly serviceUrl: string;
  readonly environment: NodeJS.ProcessEnv;
}

/** P6: rolls of new children through the operation against bare COPY of the same rows, and the memory of small and large rolls. */
export async function benchRoll(bench: RollBench): Promise<MeasuredRoll> {
  await makeTwin(bench.admin);
  const measured = [];
  // The first of them warms both up, and does not count.
  for (let round = 0; round <= rounds; round += 1) {
    const school = await newSchool(bench, 990_101 + round);
    const path = await writeRoll(bench.home, rows, 10 + round);
    const importSeconds = await importInto(bench, school, path);
    const copySeconds = await copyIntoTwin(bench.admin, school.id);
    if (round > 0) measured.push({ importSeconds, copySeconds });
  }
  const memory = [];
  for (const [at, size] of sizes.entries()) {
    const urn = 990_201 + at;
    await newSchool(bench, urn);
    const path = await writeRoll(bench.home, size, 20 + at);
    memory.push(await measureImport(['roll', '--school', String(urn), path], bench.environment, bench.home));
  }
  return { rows, rounds: measured, memory };
}

async function newSchool(
  { seed, world }: RollBench,
  urn: number,
): Promise<{ readonly id: string; readonly name: string }> {
  const school = { id: newId(), name: `School ${String(urn)}` };
  await seed`insert into reference.school (school_id, urn, name, short_name, phase, la_code, la_name) values (${school.id}, ${urn}, ${school.name}, ${school.name}, 'primary', '999', 'Northdale')`;
  await seed`
    insert into reference.half_term (school_id, starts_on, ends_on, academic_year, term, half)
    select ${school.id}, starts_on, ends_on, academic_year, term, half from reference.half_term where school_id = ${world.schools[0].id}`;
  await world.person('head_teacher', { school });
  return school;
}

async function writeRoll(home: string, size: number, serial: number): Promise<string> {
  const path = join(home, `roll-${String(serial)}.csv`);
  await pipeline(Readable.from(generatedRoll(size, serial)), createWriteStream(path));
  return path;
}

async function importInto(
  { serviceUrl, world }: RollBench,
  school: { readonly id: string; readonly name: string },
  path: string,
): Promise<number> {
  const actor = await world.person('school_senco', { school });
  const db = openDatabase({ url: serviceUrl, max: 1 });
  try {
    const ctx = createContext(
      { service: 'provision', db, clock: systemClock, log: createLogger('provision', 'silent') },
      actor,
      () => ({}),
    );
    await db.ping();
    const begun = performance.now();
    const file = { idempotencyKey: newId(), schoolId: school.id, fileName: 'roll.csv', isPartial: false };
    const run = await importRoll(ctx, file, fileSource(path));
    const seconds = (performance.now() - begun) / 1000;
    if (run.created !== rows) throw new Error(`The roll was not taken: ${JSON.stringify(run.refused.slice(0, 3))}`);
    return seconds;
  } finally {
    await db.close();
  }
}
