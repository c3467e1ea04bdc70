import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { newId } from '@hedgerow/db';
import { upnFor } from '@hedgerow/rules';
import { createWorld, useTestDatabase, type World } from '@hedgerow/testing';
import { bareEnvironment } from './hedgerow-process.ts';

const repository = fileURLToPath(new URL('../../', import.meta.url));
const sample = fileURLToPath(new URL('../../services/schools/test-data/gias-sample-2021.csv', import.meta.url));
const database = useTestDatabase();
const folder = mkdtempSync(join(tmpdir(), 'hedgerow-import-'));
const home = join(mkdtempSync(join(tmpdir(), 'hedgerow-home-')), '');
let world: World;

interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The command as npm would run it, on the database of this file. */
function command(...args: string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['infra/src/import/main.ts', ...args], {
      cwd: repository,
      env: {
        ...bareEnvironment(),
        DATABASE_URL: database.adminUrl,
        HEDGEROW_HOME: home,
        HEDGEROW_DEMO: 'no',
        INIT_CWD: folder,
      },
    });
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => {
      stdout += chunk.toString();
    });
    child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk.toString();
    });
    child.once('close', (code) => {
      resolve({ code, stdout, stderr });
    });
  });
}

function file(name: string, content: string): string {
  writeFileSync(join(folder, name), content);
  return name;
}

const upn = upnFor('801200019001');
const roll = (...lines: string[]): string => ['UPN,Surname,Forename,DOB,Class', ...lines].join('\r\n');
const ashcombe = '990001';

beforeAll(async () => {
  // The roles of the test's server keep the passwords they have.
  writeFileSync(join(home, 'version.json'), JSON.stringify({ format: 1 }));
  writeFileSync(join(home, 'secrets.json'), JSON.stringify({ rolePasswords: inject('rolePasswords') }), {
    mode: 0o600,
  });
  world = await createWorld(database.seed);
  const [school, other] = world.schools;
  await database.seed`insert into schools.organisation (id, kind, name) values (${world.trustId}, 'TRUST', 'Hollow Lane Trust')`;
  const account = async (email: string, personId: string): Promise<void> => {
    await database.seed`insert into identity.account (id, email, person_id) values (${newId()}, ${email}, ${personId})`;
  };
  await account(
    'admin@hollow-lane.example',
    (await world.person('administrator', { organisationId: world.trustId }, { givenName: 'Ada', familyName: 'Minns' }))
      .personId,
  );
  const senco = await world.person('school_senco', { school }, { givenName: 'Sal', familyName: 'Enco' });
  await world.designates(senco, school);
  await account('senco@ashcombe.example', senco.personId);
  await account(
    'head@brindle.example',
    (await world.person('head_teacher', { school: other }, { givenName: 'Hugh', familyName: 'Head' })).personId,
  );
});
afterAll(() => {
  for (const path of [folder, home]) rmSync(path, { recursive: true, force: true });
});

describe('npm run import -- gias', () => {
  test('takes the sample whole, once, and prints one object', async () => {
    const first = await command('gias', sample, '--json');
    expect(first.stderr).toContain('Ada Minns');
    expect(JSON.parse(first.stdout)).toEqual({ rows: 99, created: 99, updated: 0, unchanged: 0, refused: [] });
    expect(first.code).toBe(0);
    const again = await command('gias', sample, '--json', '--as', 'Admin@Hollow-Lane.example');
    expect(JSON.parse(again.stdout)).toEqual({ rows: 99, created: 0, updated: 0, unchanged: 99, refused: [] });
  });

  test('says in words what became of the rows', async () => {
    const { stdout, code } = await command('gias', sample);
    expect(stdout).toBe('99 rows: 0 created, 0 updated, 99 unchanged, 0 refused.\n');
    expect(code).toBe(0);
  });
});

describe('npm run import -- roll', () => {
  test('acts as the school’s SENCo, takes the file, and again changes nothing', async () => {
    const name = file('roll.csv', roll(`${upn},Okafor,Adaeze,14/05/2019,Oak`));
    const first = await command('roll', '--school', ashcombe, name, '--json');
    expect(first.stderr).toContain('Sal Enco (SENCo of Ashcombe Primary School)');
    expect(JSON.parse(first.stdout)).toEqual({ rows: 1, created: 1, updated: 0, unchanged: 0, refused: [] });
    expect(JSON.parse((await command('roll', '--school', ashcombe, name, '--json')).stdout)).toEqual({
      rows: 1,
      created: 0,
      updated: 0,
      unchanged: 1,
      refused: [],
    });
    const [audited] =
      await database.seed`select p.given_name from audit.event e join reference.person p on p.person_id = e.person_id where e.action = 'roll.import' limit 1`;
    expect(audited).toEqual({ given_name: 'Sal' });
  });

  test('with a refused row writes nothing and exits with 1; with --partial it takes the others', async () => {
    const name = file('faulty.csv', roll(`,Finch,Bo,2018-02-03,Oak`, `,Wren,Cy,03/02/18,Oak`));
    const all = await command('roll', '--school', ashcombe, name, '--json');
    expect(all.code).toBe(1);
    expect(JSON.parse(all.stdout)).toMatchObject({
      rows: 2,
      created: 0,
      updated: 0,
      refused: [{ line: 3, column: 'DOB', code: 'date/two-digit-year' }],
    });
    const partial = await command('roll', '--school', ashcombe, name, '--json', '--partial');
    expect(partial.code).toBe(1);
    expect(JSON.parse(partial.stdout)).toMatchObject({ rows: 2, created: 1 });
  });

  test('falls back on the head, and names the columns that nothing was taken from', async () => {
    const name = file('columns.csv', 'UPN,Surname,Forename,DOB,Pupil Premium\r\n,Lark,Di,2018-02-03,Y');
    const { stdout, stderr } = await command('roll', '--school', '990002', name, '--json');
    expect(stderr).toContain('Hugh Head (head of Brindle Hill Primary School)');
    expect(JSON.parse(stdout)).toMatchObject({ created: 1, leftOut: ['Pupil Premium'] });
  });

  test('is refused to somebody of another school, with a sentence and no report', async () => {
    const name = file('other.csv', roll(',Owl,Ed,2018-02-03,Oak'));
    expect(await command('roll', '--school', ashcombe, name, '--json', '--as', 'head@brindle.example')).toEqual({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('Hugh Head (as you asked) may not import this here') as string,
    });
  });
});

describe('what cannot be run gets one sentence and exits with 2', () => {
  test.each<[string, () => string[], string]>([
    ['no file', () => ['gias'], 'Name the file to import'],
    ['an empty file', () => ['gias', file('empty.csv', '')], 'This file is empty'],
    [
      'an unknown school',
      () => ['roll', '--school', '899999', file('a.csv', roll())],
      'No school here has the URN 899999',
    ],
    [
      'an unknown person',
      () => ['gias', sample, '--as', 'nobody@example.org'],
      'Nobody here signs in as nobody@example.org',
    ],
    [
      'a person who administers nothing',
      () => ['gias', sample, '--as', 'senco@ashcombe.example'],
      'administers no organisation',
    ],
  ])('%s', async (_, args, sentence) => {
    const { code, stderr } = await command(...args());
    expect(stderr).toContain(sentence);
    expect(stderr).not.toContain('    at ');
    expect(code).toBe(2);
  });
});
