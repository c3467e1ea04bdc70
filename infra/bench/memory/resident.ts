import { readFile } from 'node:fs/promises';

/** Megabytes that a process holds in memory (VmRSS of Linux). */
export async function residentMegabytes(pid: number): Promise<number> {
  const status = await readFile(`/proc/${String(pid)}/status`, 'utf8');
  const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1];
  if (kilobytes === undefined) throw new Error('This system does not tell how much memory a process holds.');
  return Number(kilobytes) / 1024;
}

/** Megabytes an hour by which a series grows: the slope of the line of least squares through it. */
export function growthPerHour(series: readonly { readonly minute: number; readonly megabytes: number }[]): number {
  const count = series.length;
  if (count < 2) return 0;
  const meanMinute = series.reduce((sum, { minute }) => sum + minute, 0) / count;
  const meanMegabytes = series.reduce((sum, { megabytes }) => sum + megabytes, 0) / count;
  const across = series.reduce((sum, { minute }) => sum + (minute - meanMinute) ** 2, 0);
  const along = series.reduce(
    (sum, { minute, megabytes }) => sum + (minute - meanMinute) * (megabytes - meanMegabytes),
    0,
  );
  return across === 0 ? 0 : (along / across) * 60;
}
