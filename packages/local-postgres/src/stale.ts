import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { PostgresFault } from './fault.ts';
import { isProcessAlive, processCommand } from './process-table.ts';

const PATIENCE_MS = 30_000;
const LOOK_AGAIN_MS = 50;

/**
 * Clears what a crash left of an earlier server on the same data: one that still runs is stopped in order; a pid file
 * whose number now belongs to some other program is removed, since Postgres would take that program for its predecessor.
 * The caller holds the lock of the data folder, so nobody else can be using the server.
 */
export async function clearStaleServer(dataFolder: string): Promise<void> {
  const pidFile = join(dataFolder, 'postmaster.pid');
  const pid = readServerPid(dataFolder);
  if (pid === null || !isProcessAlive(pid)) return;
  if (!(processCommand(pid)?.includes(dataFolder) ?? false)) {
    rmSync(pidFile, { force: true });
    return;
  }
  process.kill(pid, 'SIGINT');
  for (let waited = 0; isProcessAlive(pid) && existsSync(pidFile); waited += LOOK_AGAIN_MS) {
    if (waited > PATIENCE_MS) {
      throw new PostgresFault(
        `An earlier Postgres (process ${String(pid)}) on ${dataFolder} does not stop: end it, then start again.`,
      );
    }
    await pause(LOOK_AGAIN_MS);
  }
}

/** The process id that the pid file names, or null. */
export function readServerPid(dataFolder: string): number | null {
  const pid = Number.parseInt(readPidFile(dataFolder)[0] ?? '', 10);
  return Number.isInteger(pid) ? pid : null;
}

/** Whether the server with this process id says in its pid file that it takes connections. */
export function isServerReady(dataFolder: string, pid: number): boolean {
  const lines = readPidFile(dataFolder);
  return lines[0]?.trim() === String(pid) && lines[7]?.trim() === 'ready';
}

function readPidFile(dataFolder: string): string[] {
  try {
    return readFileSync(join(dataFolder, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return [];
  }
}
