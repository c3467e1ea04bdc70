import { readFile } from 'node:fs/promises';
import type { Sql } from '@hedgerow/db';

const ticksPerSecond = 100;

/** Seconds of a processor that this process has taken. */
export function ownSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/**
 * Seconds of a processor that the connections of a role have taken, or the administrator's own; null where the system does
 * not tell (it is told under /proc on Linux alone).
 */
export async function postgresSeconds(admin: Sql, role: string | null): Promise<number | null> {
  const rows = await admin<{ pid: number }[]>`
    select pid from pg_stat_activity where ${role === null ? admin`pid = pg_backend_pid()` : admin`usename = ${role}`}`;
  try {
    const each = await Promise.all(rows.map(({ pid }) => secondsOf(pid)));
    return each.reduce((sum, seconds) => sum + seconds, 0);
  } catch {
    return null;
  }
}

/** proc(5): the name stands in brackets and may hold anything; utime and stime are the 14th and 15th field. */
async function secondsOf(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${String(pid)}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond;
}
