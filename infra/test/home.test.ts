import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readConnection, writeConnection } from '../src/home/connection.ts';
import { prepareHome } from '../src/home/folder.ts';
import { lockHome, runningOn } from '../src/home/lock.ts';
import { readSecrets } from '../src/home/secrets.ts';

let parent: string;
let home: string;

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'hedgerow-home-'));
  home = join(parent, 'data');
});

afterEach(() => {
  rmSync(parent, { recursive: true, force: true });
});

const modeOf = (path: string): string => (statSync(path).mode & 0o777).toString(8);

test('the folder and what is secret in it are closed to everybody but their owner', () => {
  prepareHome(home);
  readSecrets(home);
  writeConnection(home, 'postgres://somebody');
  expect(modeOf(home)).toBe('700');
  expect(modeOf(join(home, 'secrets.json'))).toBe('600');
  expect(modeOf(join(home, 'postgres.json'))).toBe('600');
});

test('a folder that others could read is closed again', () => {
  prepareHome(home);
  chmodSync(home, 0o755);
  prepareHome(home);
  expect(modeOf(home)).toBe('700');
});

test('a folder of a newer version is refused with one sentence and left as it was', () => {
  prepareHome(home);
  writeFileSync(join(home, 'version.json'), '{"format":99}');
  expect(() => {
    prepareHome(home);
  }).toThrow(/belongs to a newer version of Hedgerow \(format 99; this one knows 1\)/);
  expect(readFileSync(join(home, 'version.json'), 'utf8')).toBe('{"format":99}');
});

test.each(['', 'nonsense', '{"format":"one"}'])('a version file that says %j is refused', (content) => {
  prepareHome(home);
  writeFileSync(join(home, 'version.json'), content);
  expect(() => {
    prepareHome(home);
  }).toThrow(/version\.json cannot be read/);
});

test('a folder that holds somebody’s other things is not taken', () => {
  mkdirSync(home);
  writeFileSync(join(home, 'thesis.txt'), 'mine');
  expect(() => {
    prepareHome(home);
  }).toThrow(/holds other things/);
});

test('a file in the folder’s place is refused with one sentence', () => {
  writeFileSync(home, '');
  expect(() => {
    prepareHome(home);
  }).toThrow(/is not a folder/);
});

test('a folder that cannot be written is refused with one sentence', () => {
  mkdirSync(home, { mode: 0o500 });
  chmodSync(parent, 0o755);
  asOrdinaryUser(() => {
    expect(() => {
      prepareHome(home);
    }).toThrow(
      `Hedgerow cannot write to ${home}: make it writable for this user, or set HEDGEROW_HOME to another folder.`,
    );
  });
});

test('secrets stay the same from start to start', () => {
  prepareHome(home);
  expect(readSecrets(home)).toEqual(readSecrets(home));
});

test('a broken secrets file is refused and what it held is not repeated', () => {
  prepareHome(home);
  writeFileSync(join(home, 'secrets.json'), '{"rolePasswords": "hunter2"');
  expect(() => readSecrets(home)).toThrow(expect.not.stringContaining('hunter2'));
});

test('the address of the embedded Postgres is remembered', () => {
  prepareHome(home);
  expect(readConnection(home)).toBeNull();
  writeConnection(home, 'postgres://a@127.0.0.1:5/hedgerow');
  expect(readConnection(home)).toBe('postgres://a@127.0.0.1:5/hedgerow');
});

test('a second start on the same folder is refused, and works once the first has ended', () => {
  prepareHome(home);
  const release = lockHome(home);
  expect(() => lockHome(home)).toThrow(new RegExp(`Another Hedgerow \\(process ${String(process.pid)}\\)`));
  release();
  lockHome(home)();
});

test('the lock of a process that was killed does not stop the next start', async () => {
  prepareHome(home);
  const killed = spawn(process.execPath, ['-e', '']);
  await once(killed, 'exit');
  writeFileSync(join(home, 'lock.json'), JSON.stringify({ pid: killed.pid, startedAt: 'then' }));
  expect(runningOn(home)).toBeNull();
  lockHome(home)();
});

test('a lock whose process number now belongs to another program does not stop the next start', () => {
  prepareHome(home);
  writeFileSync(
    join(home, 'lock.json'),
    JSON.stringify({ pid: process.pid, startedAt: 'before the machine restarted' }),
  );
  const release = lockHome(home);
  expect(runningOn(home)).toBe(process.pid);
  release();
  expect(existsSync(join(home, 'lock.json'))).toBe(false);
});

/** Root may write anywhere, so root steps down for the while. */
function asOrdinaryUser(run: () => void): void {
  const isRoot = process.getuid?.() === 0;
  if (isRoot) process.seteuid?.(65_534);
  try {
    run();
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
}
