import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, inject, test } from 'vitest';
import { newId } from '@hedgerow/db';
import { createWorld, useTestDatabase } from '@hedgerow/testing';
import { readArguments } from '../src/retention/arguments.ts';
import { runHedgerow } from './hedgerow-process.ts';

const database = useTestDatabase();
const home = mkdtempSync(join(tmpdir(), 'hedgerow-retention-'));
const pupilId = newId();

/** The command as npm would run it, on the database of this file. */
async function retention(...args: string[]): Promise<{ code: number | string; stdout: string; stderr: string }> {
  const command = runHedgerow(
    'retention/main.ts',
    { DATABASE_URL: database.adminUrl, HEDGEROW_HOME: home, HEDGEROW_DEMO: 'no', INIT_CWD: home },
    args,
  );
  const code = await command.ended;
  return { code, stdout: command.stdout(), stderr: command.stderr() };
}

beforeAll(async () => {
  // The roles of the test's server keep the passwords they have.
  writeFileSync(join(home, 'version.json'), JSON.stringify({ format: 1 }));
  const secrets = JSON.stringify({ rolePasswords: inject('rolePasswords') });
  writeFileSync(join(home, 'secrets.json'), secrets, { mode: 0o600 });
  const world = await createWorld(database.seed);
  const [school] = world.schools;
  const head = await world.person('head_teacher', { school });
  const { seed } = database;
  await seed`insert into identity.account (id, email, person_id) values (${newId()}, 'head@ashcombe.example', ${head.personId})`;
  await seed`insert into provision.pupil (id, school_id, given_name, family_name, birth_on, family_key, given_key, search_name)
    values (${pupilId}, ${school.id}, 'Nia', 'Long-Gone', '1980-01-01', 'long-gone', 'nia', 'nia long-gone')`;
  await seed`insert into provision.pupil_file (pupil_id, school_id, opened_on) values (${pupilId}, ${school.id}, '1985-09-01')`;
});

test('lists by school and rule without a name, erases only what was listed, and in the head’s name', async () => {
  const planned = await retention('--dry-run', '--school', '990001', '--json');
  expect(planned.code).toBe(0);
  expect(planned.stdout).not.toContain('Long-Gone');
  const { schools } = JSON.parse(planned.stdout) as { schools: { digest: string; counts: unknown }[] };
  expect(schools[0]?.counts).toEqual([{ rule: 'PUPIL_FILE', files: 1 }]);

  const run = ['--run', '--school', '990001', '--as', 'head@ashcombe.example', '--digest'];
  const stale = await retention(...run, 'a'.repeat(64));
  expect(stale.code).toBe(1);
  expect(stale.stderr).toContain('The list has changed since you looked at it.');
  const done = await retention(...run, schools[0]?.digest ?? '');
  expect(done).toMatchObject({ code: 0, stdout: '1 file erased.\n' });
  expect(await database.seed`select 1 from provision.pupil where id = ${pupilId}`).toEqual([]);
  expect(await database.seed`select session_id from audit.event where action = 'retention.run'`).toEqual([
    { session_id: 'command' },
  ]);
}, 180_000);

test('a run without a list, a school or a head is answered with what is missing', () => {
  expect(() => readArguments([])).toThrow('Say what to do');
  expect(() => readArguments(['--dry-run', '--run'])).toThrow('Say what to do');
  expect(() => readArguments(['--run'])).toThrow('add --school');
  expect(() => readArguments(['--run', '--school', '990001'])).toThrow('after --digest');
  expect(() => readArguments(['--run', '--school', '990001', '--digest', 'a'.repeat(64)])).toThrow('after --as');
});
