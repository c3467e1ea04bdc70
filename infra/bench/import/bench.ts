import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { migrate, newId } from '@hedgerow/db';
import { openPool } from '@hedgerow/db/pool';
import { startTemporaryPostgres } from '@hedgerow/local-postgres';
import { systemClock } from '@hedgerow/service-kit';
import { createWorld } from '@hedgerow/testing';
import { roleAddress } from '../../src/database/address.ts';
import { prepareHome } from '../../src/home/folder.ts';
import { readSecrets } from '../../src/home/secrets.ts';
import { Teardown } from '../../src/processes/teardown.ts';
import { thisMachine } from '../machine.ts';
import { measureImport } from './measured-command.ts';
import { registersIn, writeRegisters, type RegisterFile } from './register-files.ts';
import { benchRoll } from './roll-bench.ts';
import { printImport, type ImportResult, type MeasuredRegister } from './report.ts';

/**
 * Imports whole registers through the command, as its own process, twice: once new and once again; and rolls against bare
 * COPY.
 *
 * @param args a folder of downloads, else registers of the same size are generated
 */
export async function benchImport(args: readonly string[]): Promise<void> {
  const teardown = new Teardown();
  const home = await mkdtemp(join(tmpdir(), 'hedgerow-bench-'));
  await teardown.add(() => rm(home, { recursive: true, force: true }));
  try {
    const result = await run(home, args[0], teardown);
    await writeFile(new URL('../results/import.json', import.meta.url), `${JSON.stringify(result, null, 2)}\n`);
    const table = printImport(result);
    await writeFile(new URL('../results/import.md', import.meta.url), table);
    process.stdout.write(table);
  } finally {
    await teardown.close();
  }
}

async function run(home: string, folder: string | undefined, teardown: Teardown): Promise<ImportResult> {
  const say = (line: string): void => void process.stderr.write(`${line}\n`);
  say('Starting Postgres …');
  const postgres = await startTemporaryPostgres();
  await teardown.add(() => postgres.stop());
  prepareHome(home);
  const { rolePasswords } = readSecrets(home);
  await migrate(postgres.url, rolePasswords);
  const seed = openPool(roleAddress(postgres.url, 'hedgerow_seed', rolePasswords.hedgerow_seed), { max: 1 });
  await teardown.add(() => seed.end());
  const world = await createWorld(seed);
  await seed`insert into schools.organisation (id, kind, name) values (${world.trustId}, 'TRUST', 'Trust of the bench')`;
  const admin = await world.person('administrator', { organisationId: world.trustId });
  await seed`insert into identity.account (id, email, person_id) values (${newId()}, 'bench@hedgerow.example', ${admin.personId})`;

  const files =
    folder === undefined
      ? await writeRegisters(home)
      : await registersIn(resolve(process.env['INIT_CWD'] ?? '.', folder));
  const environment = {
    PATH: process.env['PATH'],
    DATABASE_URL: postgres.url,
    HEDGEROW_HOME: home,
    HEDGEROW_DEMO: 'no',
  };
  const registers: MeasuredRegister[] = [];
  for (const file of files) {
    say(`Importing ${file.title} …`);
    registers.push(await measureRegister(file, environment, home));
  }
  say('Importing rolls …');
  const owner = openPool(postgres.url, { max: 1 });
  await teardown.add(() => owner.end());
  const serviceUrl = roleAddress(postgres.url, 'provision_app', rolePasswords.provision_app);
  const roll = await benchRoll({ admin: owner, seed, world, home, serviceUrl, environment });
  return {
    measuredOn: systemClock.today(),
    machine: thisMachine(),
    source: folder === undefined ? 'generated' : 'downloads',
    registers,
    roll,
  };
}

async function measureRegister(
  file: RegisterFile,
  environment: NodeJS.ProcessEnv,
  home: string,
): Promise<MeasuredRegister> {
  const first = await measureImport([file.kind, file.path], environment, home);
  const again = await measureImport([file.kind, file.path], environment, home);
  return { kind: file.kind, title: file.title, first, again };
}
