import { buffer } from 'node:stream/consumers';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Sql } from '@hedgerow/db';
import { costOf, type Cost } from './cost.ts';

/** The tables that a roll fills, each before those that refer to it, with the references that `like` leaves behind. */
const tables: readonly (readonly [string, readonly string[]])[] = [
  ['pupil', []],
  ['pupil_file', ['foreign key (pupil_id) references bench_twin.pupil (id)']],
  ['enrolment', ['foreign key (pupil_id, school_id) references bench_twin.pupil_file (pupil_id, school_id)']],
  ['sen_status', ['foreign key (pupil_id, school_id) references bench_twin.pupil_file (pupil_id, school_id)']],
  ['need', ['foreign key (pupil_id, school_id) references bench_twin.pupil_file (pupil_id, school_id)']],
];

/** Makes unprotected twins of the tables of a roll: the same columns, defaults, checks, indexes and references, no policies. */
export async function makeTwin(admin: Sql): Promise<void> {
  await admin.unsafe('create schema bench_twin');
  for (const [table, references] of tables) {
    await admin.unsafe(`create table bench_twin.${table} (like provision.${table} including all)`);
    for (const reference of references) await admin.unsafe(`alter table bench_twin.${table} add ${reference}`);
  }
}

/**
 * Copies what an import made at a school into the twins with bare COPY, one transaction, from bytes that lie ready.
 *
 * @returns what it took, the reading of what is copied left out
 */
export async function copyIntoTwin(admin: Sql, schoolId: string): Promise<Cost> {
  const ready: [string, Buffer][] = [];
  for (const [table] of tables) {
    const rows = await admin
      .unsafe(`copy (select * from provision.${table} where school_id = '${schoolId}') to stdout`)
      .readable();
    ready.push([table, await buffer(rows)]);
  }
  return costOf(admin, null, async () => {
    await admin.begin(async (tx) => {
      for (const [table, bytes] of ready)
        await pipeline(Readable.from([bytes]), await tx.unsafe(`copy bench_twin.${table} from stdin`).writable());
    });
  });
}
