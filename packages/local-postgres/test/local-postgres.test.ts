import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findFreePort, isPortFree, type LocalPostgres, startLocalPostgres } from '../src/index.ts';
import { removeData } from '../src/place.ts';

const isRoot = process.getuid?.() === 0;
let home: string;
const running: LocalPostgres[] = [];

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'hedgerow-local-postgres-'));
});

afterEach(async () => {
  for (const server of running.splice(0)) await server.stop();
  removeData(join(home, 'postgres'));
  rmSync(home, { recursive: true, force: true });
});

async function start(preferredPort?: number): Promise<LocalPostgres> {
  const logFile = join(home, 'postgres.log');
  const server = await startLocalPostgres({
    folder: join(home, 'postgres'),
    password: 'a p@ss/word',
    logFile,
    preferredPort,
    isDurable: false,
  });
  running.push(server);
  return server;
}

async function ask(server: LocalPostgres, statement: string): Promise<unknown[]> {
  const sql = postgres(server.url, { max: 1, onnotice: () => undefined });
  try {
    return await sql.unsafe(statement);
  } finally {
    await sql.end();
  }
}

test('what was written is there after a stop and a start, on the port that was remembered', async () => {
  const first = await start();
  await ask(first, "create table kept (word text); insert into kept values ('hedgerow')");
  await first.stop();
  const second = await start(first.port);
  expect(second.port).toBe(first.port);
  expect(await ask(second, 'select word from kept')).toEqual([{ word: 'hedgerow' }]);
});

test('nobody gets in without the password', async () => {
  const server = await start();
  const stranger = postgres(server.url.replace(/:[^:@]+@/, ':guess@'), { max: 1 });
  await expect(stranger`select 1`).rejects.toMatchObject({ code: '28P01' });
  await stranger.end();
});

test('only this machine reaches it', async () => {
  const server = await start();
  expect(await ask(server, 'show listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }]);
});

test('what a statement held never reaches the log', async () => {
  const server = await start();
  await ask(server, 'create table pupil (name text primary key)');
  await ask(server, "insert into pupil values ('Wren Example')");
  await expect(ask(server, "insert into pupil values ('Wren Example')")).rejects.toThrow('pupil_pkey');
  await expect(ask(server, "select 'Wren Example' from nowhere")).rejects.toThrow('nowhere');
  await expect(ask(server, "select 'Wren Example'::date")).rejects.toThrow('Wren');
  await server.stop();
  expect(readFileSync(join(home, 'postgres.log'), 'utf8')).not.toContain('Wren');
});

test('a port that another program took meanwhile does not stop the start', async () => {
  const first = await start();
  await first.stop();
  const { createServer } = await import('node:net');
  const other = createServer().listen(first.port, '127.0.0.1');
  try {
    const second = await start(first.port);
    expect(second.port).not.toBe(first.port);
  } finally {
    other.close();
  }
});

test('a start after a crash works although the pid file names a program that runs', async () => {
  const first = await start();
  await first.stop();
  writeFileSync(join(home, 'postgres', 'data', 'postmaster.pid'), `${String(process.pid)}\n`);
  const second = await start();
  expect(await ask(second, 'select 1 as one')).toEqual([{ one: 1 }]);
});

test('a server that a crashed start left behind is replaced, and what it had is kept', async () => {
  const left = await start();
  await ask(left, 'create table kept (word text)');
  const next = await start();
  await left.ended;
  expect(await ask(next, 'select * from kept')).toEqual([]);
});

test('an initdb that was interrupted is done again', async () => {
  mkdirSync(join(home, 'postgres', 'data', 'base'), { recursive: true });
  const server = await start();
  expect(await ask(server, 'select 1 as one')).toEqual([{ one: 1 }]);
});

test('data of another Postgres are refused with one sentence', async () => {
  const server = await start();
  await server.stop();
  running.length = 0;
  writeFileSync(join(home, 'postgres', 'data', 'PG_VERSION'), '12\n');
  await expect(start()).rejects.toThrow(/were made by Postgres 12/);
});

test.runIf(isRoot)('as root it runs as an unprivileged user, who owns the data', async () => {
  await start();
  expect(statSync(join(home, 'postgres', 'data')).uid).not.toBe(0);
});

test.runIf(isRoot)(
  'in a folder that the unprivileged user cannot reach, the data go to a system folder and stay found',
  async () => {
    const closed = join(home, 'closed');
    mkdirSync(join(closed, 'inner'), { recursive: true });
    chmodSync(closed, 0o700);
    const options = {
      password: 'x',
      logFile: join(home, 'log'),
      folder: join(closed, 'inner', 'postgres'),
      isDurable: false,
    };
    const first = await startLocalPostgres(options);
    expect(first.note).toMatch(/cannot reach .* so its data lie in/);
    await ask(first, 'create table kept (word text)');
    await first.stop();
    const second = await startLocalPostgres(options);
    expect(await ask(second, 'select * from kept')).toEqual([]);
    await second.stop();
    removeData(options.folder);
  },
);

test('a free port is free, and a taken one is not', async () => {
  const server = await start();
  expect(await isPortFree(server.port)).toBe(false);
  const free = await findFreePort();
  expect(await isPortFree(free)).toBe(true);
  expect(await findFreePort(free, [free])).not.toBe(free);
});
