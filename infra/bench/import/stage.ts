import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate, newId, type Sql } from '@hedgerow/db';
import { openPool } from '@hedgerow/db/pool';
import { startTemporaryPostgres } from '@hedgerow/local-postgres';
import { createWorld, type World } from '@hedgerow/testing';
import { roleAddress } from '../../src/database/address.ts';
import { prepareHome } from '../../src/home/folder.ts';
import { readSecrets } from '../../src/home/secrets.ts';
import type { Teardown } from '../../src/processes/teardown.ts';

/** A Postgres of its own with the invented world in it, and a folder for files. */
export interface Stage {
  readonly home: string;
  readonly admin: Sql;
  readonly seed: Sql;
  readonly world: World;
  /** Address of the provision service's own role. */
  readonly serviceUrl: string;
  /** What the import command is run with. */
  readonly environment: NodeJS.ProcessEnv;
}

/** Sets the stage for imports; the teardown takes it down again. */
export async function setStage(teardown: Teardown): Promise<Stage> {
  const home = await mkdtemp(join(tmpdir(), 'hedgerow-bench-'));
  await teardown.add(() => rm(home, { recursive: true, force: true }));
  process.stderr.write('Starting Postgres …\n');
  const postgres = await startTemporaryPostgres();
  await teardown.add(() => postgres.stop());
  prepareHome(home);
  const { rolePasswords } = readSecrets(home);
  await migrate(postgres.url, rolePasswords);
  const seed = openPool(roleAddress(postgres.url, 'hedgerow_seed', rolePasswords.hedgerow_seed), { max: 1 });
  await teardown.add(() => seed.end());
  const admin = openPool(postgres.url, { max: 1 });
  await teardown.add(() => admin.end());
  const world = await createWorld(seed);
  await seed`insert into schools.organisation (id, kind, name) values (${world.trustId}, 'TRUST', 'Trust of the bench')`;
  const person = await world.person('administrator', { organisationId: world.trustId });
  await seed`insert into identity.account (id, email, person_id) values (${newId()}, 'bench@hedgerow.example', ${person.personId})`;
  return {
    home,
    admin,
    seed,
    world,
    serviceUrl: roleAddress(postgres.url, 'provision_app', rolePasswords.provision_app),
    environment: {
      PATH: process.env['PATH'],
      DATABASE_URL: postgres.url,
      HEDGEROW_HOME: home,
      HEDGEROW_DEMO: 'no',
    },
  };
}
