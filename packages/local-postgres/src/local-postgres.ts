import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, statSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { spawnIdentity } from './account.ts';
import { findBinaries, programPath } from './binaries.ts';
import { clockEnvironment } from './clock-environment.ts';
import { ADMINISTRATOR, checkClusterVersion, clusterExists, makeCluster } from './cluster.ts';
import { PostgresFault } from './fault.ts';
import { findFreePort } from './free-port.ts';
import { type Place, settlePlace } from './place.ts';
import { serverSettings } from './server-settings.ts';
import { clearStaleServer, isServerReady } from './stale.ts';
import { watchOver } from './watchdog.ts';

export interface LocalPostgresOptions {
  /** The folder of the cluster, made when missing; its parent must exist and be held by the caller alone. */
  readonly folder: string;
  /** The administrator's password: set when the cluster is made, and needed unchanged later. */
  readonly password: string;
  /** Where the server writes what goes wrong. */
  readonly logFile: string;
  /** The TCP port to take if it is free. */
  readonly preferredPort?: number | undefined;
  /** Ports that are meant for others. */
  readonly avoidedPorts?: readonly number[];
  /** False for tests: faster, and a crash may lose the data. */
  readonly isDurable?: boolean;
}

export interface LocalPostgres {
  /** For the administrator, database `postgres`. */
  readonly url: string;
  readonly port: number;
  /** Set where the data could not lie in the folder: one sentence for the person who starts. */
  readonly note: string | null;
  /** Resolves when the server ends, asked or not; the text says how. */
  readonly ended: Promise<string>;
  /** Shuts the server down, ending its connections; resolves when its process is gone. */
  stop(): Promise<void>;
}

const START_PATIENCE_MS = 60_000;
const LOOK_AGAIN_MS = 20;
const LOG_LIMIT_BYTES = 10 * 1024 * 1024;

/**
 * Makes the cluster where there is none and starts the server, on 127.0.0.1 only, every connection by password.
 *
 * @throws PostgresFault with one sentence where that is not possible.
 */
export async function startLocalPostgres(options: LocalPostgresOptions): Promise<LocalPostgres> {
  const isDurable = options.isDurable ?? true;
  const place = settlePlace(options.folder);
  if (clusterExists(place)) {
    checkClusterVersion(place, findBinaries().version);
    await clearStaleServer(place.dataFolder);
  } else {
    await makeCluster(place, options.password, isDurable);
  }
  const port = await findFreePort(options.preferredPort, options.avoidedPorts);
  const server = spawnServer(place, serverSettings(port, isDurable), options.logFile);
  const ended = endOf(server);
  const sendWatchdogHome = watchOver(await readyPid(server, place, ended, options.logFile));
  void ended.then(sendWatchdogHome);
  return {
    url: `postgres://${ADMINISTRATOR}:${encodeURIComponent(options.password)}@127.0.0.1:${String(port)}/postgres`,
    port,
    note: place.note,
    ended,
    async stop() {
      // Fast shutdown: connections are ended, transactions rolled back, everything written.
      server.kill('SIGINT');
      await ended;
    },
  };
}

function spawnServer(place: Place, flags: readonly string[], logFile: string): ChildProcess {
  const size = statSync(logFile, { throwIfNoEntry: false })?.size ?? 0;
  const log = openSync(logFile, size > LOG_LIMIT_BYTES ? 'w' : 'a', 0o600);
  try {
    return spawn(programPath(place.programs, 'postgres'), ['-D', place.dataFolder, ...flags], {
      ...spawnIdentity(place.account),
      cwd: '/',
      // A session of its own: Ctrl-C in the terminal must not stop it before the programs that write to it.
      detached: true,
      env: { ...clockEnvironment(), PATH: process.env['PATH'], TZ: 'UTC', LC_ALL: 'C' },
      stdio: ['ignore', log, log],
    });
  } finally {
    closeSync(log);
  }
}

function endOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    server.once('error', (error) => {
      resolve(error.message);
    });
    server.once('exit', (code, signal) => {
      resolve(signal === null ? `exit code ${String(code)}` : `signal ${signal}`);
    });
  });
}

async function readyPid(server: ChildProcess, place: Place, ended: Promise<string>, logFile: string): Promise<number> {
  const { pid } = server;
  for (let waited = 0; waited < START_PATIENCE_MS; waited += LOOK_AGAIN_MS) {
    await pause(LOOK_AGAIN_MS);
    if (pid === undefined || hasEnded(server)) break;
    if (isServerReady(place.dataFolder, pid)) return pid;
  }
  server.kill('SIGQUIT');
  const how = await ended;
  throw new PostgresFault(`Postgres did not start on ${place.dataFolder} (${how}): ${lastLogLine(logFile)}`);
}

function hasEnded(server: ChildProcess): boolean {
  return server.exitCode !== null || server.signalCode !== null;
}

function lastLogLine(logFile: string): string {
  const lines = existsSync(logFile) ? readFileSync(logFile, 'utf8').trim().split('\n') : [];
  return lines.filter((line) => /FATAL|PANIC|ERROR/.test(line)).at(-1) ?? lines.at(-1) ?? 'its log is empty';
}
