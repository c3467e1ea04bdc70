import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { touchedBy } from '../src/dev/watch-sources.ts';
import { readSecrets } from '../src/home/secrets.ts';
import { type ChildPlan, startChild } from '../src/processes/child.ts';
import { planChildren } from '../src/processes/plans.ts';
import { failureOf } from '../src/processes/readiness.ts';
import { Teardown } from '../src/processes/teardown.ts';
import { readSettings } from '../src/settings.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hedgerow-processes-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function plan(program: string): ChildPlan {
  return {
    name: 'training',
    command: ['-e', program],
    environment: { SECRET: 'own' },
    readyAddress: 'http://127.0.0.1:1/readyz',
  };
}

test('a process gets its own settings and no other of the environment', async () => {
  process.env['DATABASE_URL'] = 'postgres://administrator';
  const child = startChild(plan('console.log(JSON.stringify(Object.keys(process.env)))'), join(folder, 'log'));
  await child.ended;
  delete process.env['DATABASE_URL'];
  const names = JSON.parse(child.lastLines()[0] ?? '[]') as string[];
  expect(names).toContain('SECRET');
  expect(names).not.toContain('DATABASE_URL');
});

test('no process but the one that owns a schema can reach Postgres as its role', () => {
  const settings = readSettings({}, folder);
  const plans = planChildren({
    settings,
    secrets: readSecrets(folder),
    administratorUrl: 'postgres://admin:secret@127.0.0.1:1/hedgerow',
  });
  const roles = plans.map(({ name, environment }) => [
    name,
    /\/\/(\w+):/.exec(environment['DATABASE_URL'] ?? environment['IDENTITY_DATABASE_URL'] ?? '')?.[1],
  ]);
  expect(Object.fromEntries(roles)).toEqual({
    schools: 'schools_app',
    provision: 'provision_app',
    training: 'training_app',
    agencies: 'agencies_app',
    gateway: 'identity_app',
    portal: 'identity_app',
  });
  expect(JSON.stringify(plans)).not.toContain('admin:secret');
});

test('a process that breaks is named with how it ended and what it said last', async () => {
  const child = startChild(plan('console.error("no such table"); process.exit(3)'), join(folder, 'log'));
  const { message } = failureOf(child, await child.ended);
  expect(message).toMatch(/^The training process stopped \(exit code 3\).*\n {2}no such table$/);
  expect(readFileSync(join(folder, 'log'), 'utf8')).toBe('no such table\n');
});

test('a process that was asked to stop is given the time to', async () => {
  const child = startChild(
    plan(
      'process.on("SIGTERM", () => { console.log("bye"); process.exit(0); }); console.log("up"); setInterval(() => 0, 1000)',
    ),
    join(folder, 'log'),
  );
  await expect.poll(() => child.lastLines()).toContain('up');
  await child.stop();
  expect(child.lastLines()).toContain('bye');
});

test('what was started last is stopped first', async () => {
  const order: string[] = [];
  const teardown = new Teardown();
  await teardown.add(() => void order.push('Postgres'));
  await teardown.add(() => void order.push('portal'));
  await Promise.all([teardown.close(), teardown.close()]);
  expect(order).toEqual(['portal', 'Postgres']);
});

test('what comes up while all is being stopped is stopped at once', async () => {
  const teardown = new Teardown();
  await teardown.close();
  let isStopped = false;
  await teardown.add(() => void (isStopped = true));
  expect(isStopped).toBe(true);
});

test('a change restarts the process it touches and no other', () => {
  expect(touchedBy(['services/training/src/server.ts'])).toEqual({ names: new Set(['training']), isSchema: false });
  expect(touchedBy(['services/training/schema/dbs.graphql'])).toEqual({
    names: new Set(['training', 'gateway']),
    isSchema: true,
  });
  expect(touchedBy(['web/src/routes/(app)/note/note.graphql'])).toEqual({
    names: new Set(['gateway']),
    isSchema: true,
  });
  expect(touchedBy(['packages/db/src/pool.ts']).names.size).toBe(5);
});
