import { execFile } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { beforeAll, expect, inject, test } from 'vitest';
import { createWorld, useTestDatabase } from '@hedgerow/testing';
import { repository } from '../src/repository.ts';
import { bareEnvironment } from './hedgerow-process.ts';

const database = useTestDatabase();
const home = mkdtempSync(join(tmpdir(), 'hedgerow-json-'));
const register = join(repository, 'services/schools/test-data/gias-sample-2021.csv');

/** How each command that offers JSON is asked for it; the trust is the one of the world. */
const asked: Readonly<Record<string, readonly (readonly string[])[]>> = {
  audit: [['verify', '--json'], ['heads']],
  import: [['gias', register, '--organisation', 'Hollow Lane Trust', '--json']],
  retention: [['--dry-run', '--json']],
};

/** What another program reads that asks as the README says. */
function readAsProgram(command: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(
      'npm',
      ['exec', '--offline', 'hedgerow', '--', command, ...args],
      {
        cwd: repository,
        env: { ...bareEnvironment(), DATABASE_URL: database.adminUrl, HEDGEROW_HOME: home, HEDGEROW_DEMO: 'no' },
      },
      (error, stdout, stderr) => {
        // Rows that were refused end a command with 1; what is printed is JSON all the same.
        if (error === null || error.code === 1) resolve(stdout);
        else reject(new Error(stderr));
      },
    );
  });
}

beforeAll(async () => {
  writeFileSync(join(home, 'version.json'), JSON.stringify({ format: 1 }));
  writeFileSync(join(home, 'secrets.json'), JSON.stringify({ rolePasswords: inject('rolePasswords') }), {
    mode: 0o600,
  });
  const world = await createWorld(database.seed);
  await database.seed`insert into schools.organisation (id, kind, name) values (${world.trustId}, 'TRUST', 'Hollow Lane Trust')`;
  await world.person('administrator', { organisationId: world.trustId });
});

test('a command that offers JSON would not be read by the programs of others: every one is asked here', () => {
  const offering = globSync('infra/src/*/arguments.ts', { cwd: repository })
    .filter((file) => readFileSync(join(repository, file), 'utf8').includes('--json'))
    .map((file) => basename(dirname(file)));
  expect(Object.keys(asked).toSorted()).toEqual(offering.toSorted());
});

test.each(Object.entries(asked).flatMap(([command, ways]) => ways.map((args) => [command, args] as const)))(
  '%s prints something beside the JSON that a program asked for, %#',
  async (command, args) => {
    const printed = await readAsProgram(command, args);
    expect(JSON.parse(printed)).toBeTypeOf('object');
  },
  120_000,
);
