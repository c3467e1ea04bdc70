import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, inject, test } from 'vitest';
import { openSealer } from '@hedgerow/audit';
import { newId } from '@hedgerow/db';
import { openPool } from '@hedgerow/db/pool';
import { createWorld, useTestDatabase, type World } from '@hedgerow/testing';
import { runHedgerow } from './hedgerow-process.ts';

const database = useTestDatabase();
const home = mkdtempSync(join(tmpdir(), 'hedgerow-audit-'));
let world: World;

/** The command as npm would run it, on the database of this file. */
async function audit(...args: string[]): Promise<{ code: number | string; stdout: string; stderr: string }> {
  const command = runHedgerow(
    'audit/main.ts',
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
  world = await createWorld(database.seed);
  const [school] = world.schools;
  for (let at = 0; at < 3; at += 1)
    await database.seed`insert into audit.event (id, at, kind, action, person_id, request_id, service, school_id)
      values (${newId()}, '2026-11-23T12:00:00Z', 'read', 'pupil.open', ${newId()}, 'request', 'provision', ${school.id})`;
  const sealer = openSealer(database.urlOf('audit_sealer'));
  await sealer.seal('2026-11-23T12:01:00Z');
  await sealer.close();
});

test('says of every chain whether it is whole, names the broken one and its entry, and ends with 1', async () => {
  const whole = await audit('verify');
  expect(whole).toMatchObject({ code: 0, stdout: 'Whole: Ashcombe Primary School: 3 entries.\n1 chain is whole.\n' });

  const heads = await audit('heads');
  expect(heads.code).toBe(0);
  writeFileSync(join(home, 'heads.json'), heads.stdout);

  const superuser = openPool(database.adminUrl, { max: 1 });
  await superuser`delete from audit.event where id = (select event_id from audit.seal where position = 3)`;
  await superuser`delete from audit.seal where position = 3`;
  await superuser.end({ timeout: 5 });
  const cut = await audit('verify', '--school', '990001', '--against', 'heads.json', '--json');
  expect(cut.code).toBe(1);
  expect(JSON.parse(cut.stdout)).toMatchObject({
    whole: false,
    chains: [
      { name: 'Ashcombe Primary School', entries: 2, broken: { at: 3, fault: 'shortened' } },
      { name: 'rows of no one school', broken: null },
    ],
  });
}, 180_000);
