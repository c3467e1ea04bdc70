import { spawn } from 'node:child_process';
import { chownSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { spawnIdentity } from './account.ts';
import { programPath } from './binaries.ts';
import { clockEnvironment } from './clock-environment.ts';
import { PostgresFault } from './fault.ts';
import type { Place } from './place.ts';

/** The administrator's role in every cluster made here. */
export const ADMINISTRATOR = 'hedgerow_admin';

/** Whether the cluster was made, and made to the end. */
export function clusterExists(place: Place): boolean {
  return existsSync(join(place.dataFolder, 'PG_VERSION')) && existsSync(join(place.dataFolder, 'global', 'pg_control'));
}

/**
 * Makes the cluster: UTF-8, sorted by code point whatever the machine's language, every connection by password.
 *
 * @param isDurable false spares the flush to disk (tests).
 */
export async function makeCluster(place: Place, password: string, isDurable: boolean): Promise<void> {
  // What an interrupted initdb left is not a cluster; a finished one is never removed here.
  rmSync(place.dataFolder, { recursive: true, force: true });
  const passwordFile = join(dirname(place.dataFolder), 'initial-password');
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (place.account !== null) chownSync(passwordFile, place.account.uid, place.account.gid);
  try {
    await runInitdb(place, passwordFile, isDurable);
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

/** The cluster's major version must be the programs'. */
export function checkClusterVersion(place: Place, programsVersion: string): void {
  const major = readFileSync(join(place.dataFolder, 'PG_VERSION'), 'utf8').trim();
  if (programsVersion.split('.')[0] === major) return;
  throw new PostgresFault(
    `The data in ${place.dataFolder} were made by Postgres ${major}, and this version of Hedgerow brings Postgres ${programsVersion}: dump them with the version of Hedgerow that made them, or set HEDGEROW_HOME to another folder.`,
  );
}

function runInitdb(place: Place, passwordFile: string, isDurable: boolean): Promise<void> {
  const flags = [
    `--pgdata=${place.dataFolder}`,
    `--username=${ADMINISTRATOR}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--no-instructions',
    ...(isDurable ? [] : ['--no-sync']),
  ];
  return new Promise((resolve, reject) => {
    const initdb = spawn(programPath(place.programs, 'initdb'), flags, {
      ...spawnIdentity(place.account),
      cwd: '/',
      env: { ...clockEnvironment(), PATH: process.env['PATH'], TZ: 'UTC', LC_ALL: 'C' },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let complaint = '';
    initdb.stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text));
    initdb.once('error', reject);
    initdb.once('close', (code) => {
      if (code === 0) resolve();
      else
        reject(
          new PostgresFault(`Postgres could not make its data folder ${place.dataFolder}: ${lastLine(complaint)}`),
        );
    });
  });
}

function lastLine(text: string): string {
  const lines = text
    .trim()
    .split('\n')
    .filter((line) => /error|fatal|denied|space/i.test(line));
  return lines.at(-1) ?? 'initdb gave no reason';
}
