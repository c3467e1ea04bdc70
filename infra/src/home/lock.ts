import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isProcessAlive, processStartedAt } from '@hedgerow/local-postgres';
import { z } from 'zod';
import { Fault, systemCode, writingInto } from '../fault.ts';

const holderShape = z.object({ pid: z.number().int().positive(), startedAt: z.string().nullable() });
type Holder = z.infer<typeof holderShape>;

const LOCK_FILE = 'lock.json';

/**
 * Takes the data folder for this process. A lock whose process has ended (also one whose number some other process has
 * since been given) is taken over.
 *
 * @returns a function that gives the folder back.
 * @throws Fault where another Hedgerow holds the folder.
 */
export function lockHome(home: string): () => void {
  const file = join(home, LOCK_FILE);
  return writingInto(home, 'HEDGEROW_HOME', () => {
    const own = join(home, `lock.${String(process.pid)}.json`);
    writeFileSync(
      own,
      JSON.stringify({ pid: process.pid, startedAt: processStartedAt(process.pid) } satisfies Holder),
      { mode: 0o600 },
    );
    try {
      while (!linkedTo(own, file)) clearOrRefuse(home, file);
    } finally {
      rmSync(own, { force: true });
    }
    return () => {
      rmSync(file, { force: true });
    };
  });
}

/** The process id of the Hedgerow that runs on this folder, or null. */
export function runningOn(home: string): number | null {
  const holder = readHolder(join(home, LOCK_FILE));
  return holder !== null && isRunning(holder) ? holder.pid : null;
}

/** A hard link either appears whole or not at all, so no two processes can both take the lock. */
function linkedTo(own: string, file: string): boolean {
  try {
    linkSync(own, file);
    return true;
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false;
    throw error;
  }
}

function clearOrRefuse(home: string, file: string): void {
  const pid = runningOn(home);
  if (pid !== null) {
    throw new Fault(
      `Another Hedgerow (process ${String(pid)}) runs on the data folder ${home}: stop it first, or set HEDGEROW_HOME and the ports to others.`,
    );
  }
  const aside = `${file}.${String(process.pid)}`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return;
    throw error;
  }
  rmSync(aside, { force: true });
}

function isRunning(holder: Holder): boolean {
  return isProcessAlive(holder.pid) && processStartedAt(holder.pid) === holder.startedAt;
}

function readHolder(file: string): Holder | null {
  try {
    return holderShape.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data ?? null;
  } catch {
    return null;
  }
}
