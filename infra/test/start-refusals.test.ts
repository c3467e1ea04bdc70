import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lockHome } from '../src/home/lock.ts';
import { freePorts, runHedgerow } from './hedgerow-process.ts';

let home: string;
let server: Server | undefined;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'hedgerow-start-'));
});

afterEach(() => {
  server?.close();
  server = undefined;
  rmSync(home, { recursive: true, force: true });
});

/** Starts, expects a refusal, and gives the sentence. */
async function refusalOf(settings: Record<string, string>): Promise<string> {
  const start = runHedgerow('start.ts', { ...(await freePorts()), HEDGEROW_HOME: home, ...settings });
  expect(await start.ended).toBe(1);
  expect(start.stderr()).not.toMatch(/^\s+at /m);
  return start.stderr().trim();
}

test('every mistake in the settings is listed at once', async () => {
  const sentence = await refusalOf({ PORT: 'x', GATEWAY_PORT: '-1', PUBLIC_ORIGIN: 'http://example.org' });
  expect(sentence.split('\n')).toEqual([
    'These settings cannot be used:',
    '- PORT must be a whole number from 1 to 65535, not "x"',
    '- GATEWAY_PORT must be a whole number from 1 to 65535, not "-1"',
    expect.stringMatching(/^- PUBLIC_ORIGIN must begin with https/),
  ]);
});

test('a port in use is named with its setting', async () => {
  server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? String(address.port) : '';
  expect(await refusalOf({ TRAINING_PORT: port })).toBe(
    `Port ${port} is in use by another program: stop that program, or set TRAINING_PORT to another port.`,
  );
});

test('a data folder of a newer version is refused', async () => {
  writeFileSync(join(home, 'version.json'), '{"format":2}');
  expect(await refusalOf({})).toMatch(/^The data folder .* belongs to a newer version of Hedgerow .*\.$/);
});

test('a folder that cannot be made is refused', async () => {
  writeFileSync(join(home, 'file'), '');
  expect(await refusalOf({ HEDGEROW_HOME: join(home, 'file', 'data') })).toMatch(
    /is not a folder: set HEDGEROW_HOME to one\.$/,
  );
});

test('a second start on the same folder is refused', async () => {
  const own = join(home, 'data');
  mkdirSync(own);
  const giveBack = lockHome(own);
  writeFileSync(join(own, 'version.json'), '{"format":1}');
  expect(await refusalOf({ HEDGEROW_HOME: own })).toBe(
    `Another Hedgerow (process ${String(process.pid)}) runs on the data folder ${own}: stop it first, or set HEDGEROW_HOME and the ports to others.`,
  );
  giveBack();
});
