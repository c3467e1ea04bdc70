import { loadavg } from 'node:os';
import { newId, openDatabase } from '@hedgerow/db';
import { importRoll } from '@hedgerow/provision-service/import';
import { createContext, createLogger, systemClock } from '@hedgerow/service-kit';
import { fileSource } from '@hedgerow/tabular';
import { Teardown } from '../../src/processes/teardown.ts';
import { thisMachine } from '../machine.ts';
import { writeResult } from '../write-result.ts';
import { costOf, type Cost } from './cost.ts';
import { printRolls, type MeasuredRound } from './roll-report.ts';
import { newSchool, writeRoll } from './school-with-roll.ts';
import { setStage, type Stage } from './stage.ts';
import { copyIntoTwin, makeTwin } from './twin.ts';

const rows = 10_000;
const rounds = 5;

/** P6: rolls of new children through the operation against bare COPY of the same rows. */
export async function benchRoll(): Promise<void> {
  const teardown = new Teardown();
  const machine = thisMachine();
  try {
    const stage = await setStage(teardown);
    await makeTwin(stage.admin);
    const measured: MeasuredRound[] = [];
    // The first of them warms both up, and does not count.
    for (let round = 0; round <= rounds; round += 1) {
      process.stderr.write(`Round ${String(round)} of ${String(rounds)} …\n`);
      const school = await newSchool(stage, 990_101 + round);
      const path = await writeRoll(stage.home, rows, 10 + round);
      const importing = await importInto(stage, school, path);
      const copying = await copyIntoTwin(stage.admin, school.id);
      if (round > 0) measured.push({ importing, copying, load: loadavg()[0] ?? 0 });
    }
    const result = { measuredOn: systemClock.today(), machine, rows, rounds: measured };
    await writeResult('roll', result, printRolls(result));
  } finally {
    await teardown.close();
  }
}

async function importInto(
  { admin, serviceUrl, world }: Stage,
  school: { readonly id: string; readonly name: string },
  path: string,
): Promise<Cost> {
  const actor = await world.person('school_senco', { school });
  const db = openDatabase({ url: serviceUrl, max: 1 });
  try {
    const ctx = createContext(
      { service: 'provision', db, clock: systemClock, log: createLogger('provision', 'silent') },
      actor,
      () => ({}),
    );
    await db.ping();
    const file = { idempotencyKey: newId(), schoolId: school.id, fileName: 'roll.csv', isPartial: false };
    return await costOf(admin, 'provision_app', async () => {
      const run = await importRoll(ctx, file, fileSource(path));
      if (run.created !== rows) throw new Error(`The roll was not taken: ${JSON.stringify(run.refused.slice(0, 3))}`);
    });
  } finally {
    await db.close();
  }
}
