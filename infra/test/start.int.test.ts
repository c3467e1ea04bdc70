import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { roles } from '@hedgerow/authz';
import { recordConnections } from '@hedgerow/testing/connections';
import { isPortFree, isProcessAlive } from '@hedgerow/local-postgres';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { readConnection } from '../src/home/connection.ts';
import { freePorts, type HedgerowProcess, runHedgerow } from './hedgerow-process.ts';

/** Everybody who signs in with a password: the system's own jobs do not. */
const SIGNING_IN = roles.filter((role) => role !== 'system').toSorted();

let home: string;
let settings: Record<string, string>;
let start: HedgerowProcess;

// The demo is loaded once for all, as it is for people.
beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'hedgerow-start-'));
  settings = { ...(await freePorts()), HEDGEROW_HOME: home };
});

afterEach(async () => {
  start.child.kill('SIGINT');
  await start.ended;
});

afterAll(() => {
  rmSync(home, { recursive: true, force: true });
});

/** The process id of the child that runs this file. */
function processOf({ child }: HedgerowProcess, file: string): number {
  const table = execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' }).split('\n');
  const row = table
    .map((line) => line.trim().split(/\s+/))
    .find(([, parent, ...words]) => parent === String(child.pid) && words.join(' ').includes(file));
  return Number(row?.[0]);
}

/** Every process of this start listens on a port; Postgres on one of its own. */
async function expectNothingLeft(): Promise<void> {
  const postgres = new URL(readConnection(home) ?? '').port;
  for (const port of [...Object.values(settings).filter((value) => /^\d+$/.test(value)), postgres]) {
    await expect.poll(() => isPortFree(Number(port)), { timeout: 20_000 }).toBe(true);
  }
  expect(existsSync(join(home, 'postgres', 'data', 'postmaster.pid'))).toBe(false);
}

test('a start prints an account for each role, answers at the address it names, and Ctrl-C leaves data and no process', async () => {
  const record = join(home, 'connections');
  const { flags, environment } = recordConnections(record);
  start = runHedgerow('start.ts', { ...settings, ...environment, NODE_OPTIONS: flags.join(' ') });
  const ready = await start.lineThatBegins('ready ');
  expect(ready).toBe(`ready http://localhost:${settings['PORT'] ?? ''}`);
  const lines = start.stdout().trim().split('\n');
  expect(lines.at(-1)).toBe(ready);
  const accounts = lines.filter((line) => line.startsWith('account ')).map((line) => line.split(' '));
  expect(accounts.map(([, role]) => role).toSorted()).toEqual(SIGNING_IN);
  expect(accounts.every((words) => words.length === 4)).toBe(true);
  const answer = await fetch(`${ready.replace('ready ', '')}/sign-in`);
  expect(answer.status).toBe(200);
  expect(statSync(join(home, 'postgres.json')).mode & 0o077).toBe(0);

  start.child.kill('SIGINT');
  expect(await start.ended).toBe(0);
  await expectNothingLeft();
  expect(existsSync(join(home, 'secrets.json'))).toBe(true);

  // The process that starts the others opens connections to them and to Postgres, and to nobody else.
  const named = [
    ...Object.values(settings).filter((value) => /^\d+$/.test(value)),
    new URL(readConnection(home) ?? '').port,
  ];
  const opened = readFileSync(record, 'utf8').trim().split('\n');
  expect(opened.length).toBeGreaterThan(6);
  expect([...new Set(opened)].toSorted()).toEqual(
    named.map((port) => JSON.stringify({ kind: 'socket', peer: `127.0.0.1:${port}` })).toSorted(),
  );

  const again = runHedgerow('start.ts', settings);
  await again.lineThatBegins('ready ');
  expect(again.stdout()).not.toContain('Loading the demo');
  const { pid } = again.child;
  start = again;
  // Killed, it cannot stop anything: its processes notice by themselves.
  again.child.kill('SIGKILL');
  await again.ended;
  expect(pid === undefined || isProcessAlive(pid)).toBe(false);
  await expectNothingLeft();
}, 240_000);

test('a process that dies costs its part until it is started again, Postgres among them, and everything else stays', async () => {
  start = runHedgerow('start.ts', settings);
  const portal = (await start.lineThatBegins('ready ')).replace('ready ', '');
  const training = processOf(start, 'services/training/');
  process.kill(training, 'SIGKILL');
  await start.lineThatBegins('The training process stopped (signal SIGKILL); it starts again in 0.5 s.');
  expect((await fetch(`${portal}/sign-in`)).status).toBe(200);
  const statusOf = (address: string): Promise<number> =>
    fetch(address).then(
      ({ status }) => status,
      () => 0,
    );
  await expect
    .poll(() => statusOf(`http://127.0.0.1:${settings['TRAINING_PORT'] ?? ''}/readyz`), { timeout: 60_000 })
    .toBe(200);
  expect(processOf(start, 'services/training/')).not.toBe(training);

  process.kill(processOf(start, 'bin/postgres'), 'SIGKILL');
  await start.lineThatBegins('Postgres stopped (signal SIGKILL); it starts again in 0.5 s.');
  await expect.poll(() => statusOf(`${portal}/readyz`), { timeout: 60_000 }).toBe(200);
  for (const name of ['schools', 'provision', 'training', 'agencies'])
    await expect
      .poll(() => statusOf(`http://127.0.0.1:${settings[`${name.toUpperCase()}_PORT`] ?? ''}/readyz`), {
        timeout: 60_000,
      })
      .toBe(200);
  expect(start.child.exitCode).toBe(null);

  start.child.kill('SIGINT');
  expect(await start.ended).toBe(0);
  await expectNothingLeft();
}, 240_000);
