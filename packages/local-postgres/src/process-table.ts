import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Whether a process with this id runs on this machine, whoever owns it. */
export function isProcessAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * When the process with this id started, as an opaque text: two readings are equal exactly when no other process took
 * the id over between them (also across a restart of the machine). Null where no such process runs.
 */
export function processStartedAt(pid: number): string | null {
  if (process.platform === 'linux') return startedAtFromProc(pid);
  return readFromPs(pid, 'lstart=');
}

/** The command line of a running process, or null where there is none. */
export function processCommand(pid: number): string | null {
  if (process.platform === 'linux') {
    return (
      readOrNull(`/proc/${String(pid)}/cmdline`)
        ?.replaceAll('\0', ' ')
        .trim() ?? null
    );
  }
  return readFromPs(pid, 'args=');
}

function startedAtFromProc(pid: number): string | null {
  const stat = readOrNull(`/proc/${String(pid)}/stat`);
  if (stat === null) return null;
  // The second field is the command in brackets and may hold spaces; field 22 counts ticks since the machine started.
  const afterCommand = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const ticks = afterCommand[19];
  if (afterCommand[0] === 'Z' || ticks === undefined) return null;
  const machine = readOrNull('/proc/sys/kernel/random/boot_id')?.trim() ?? '';
  return `${machine}/${ticks}`;
}

function readOrNull(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

function readFromPs(pid: number, column: string): string | null {
  try {
    const text = execFileSync('ps', ['-o', column, '-p', String(pid)], {
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], LC_ALL: 'C' },
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
    return text === '' ? null : text;
  } catch {
    return null;
  }
}
