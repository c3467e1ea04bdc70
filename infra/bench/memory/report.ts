import type { Measured } from '../load.ts';
import { type Machine, measuredWhere } from '../machine.ts';
import { growthPerHour } from './resident.ts';

/** What the gateway held at a moment. */
export interface Moment {
  readonly minute: number;
  readonly megabytes: number;
}

export interface MemoryResult {
  readonly measuredOn: string;
  readonly machine: Machine;
  readonly clients: number;
  readonly minutes: number;
  /** How long each client read before it asked again. */
  readonly pauseSeconds: number;
  /** Before the first request. */
  readonly atStart: number;
  readonly moments: readonly Moment[];
  readonly load: Measured;
}

/** The highest moment of each of at most `most` equal parts of the run: enough to draw it, and short enough to keep. */
export function highestMoments(moments: readonly Moment[], minutes: number, most = 120): readonly Moment[] {
  const parts = Map.groupBy(moments, ({ minute }) => Math.min(most - 1, Math.floor((minute / minutes) * most)));
  return [...parts.values()].flatMap((part) => part.toSorted((a, b) => b.megabytes - a.megabytes)[0] ?? []);
}

/** The result as a page: start, middle and most, and the growth once the first quarter has filled the caches. */
export function printMemory({
  measuredOn,
  machine,
  clients,
  minutes,
  pauseSeconds,
  atStart,
  moments,
  load,
}: MemoryResult): string {
  const held = moments.map(({ megabytes }) => megabytes).toSorted((a, b) => a - b);
  const most = held.at(-1) ?? 0;
  const middle = held[Math.floor(held.length / 2)] ?? 0;
  const settled = moments.filter(({ minute }) => minute > minutes / 4);
  const growth = growthPerHour(settled);
  return [
    '# Memory of the gateway: P9',
    '',
    measuredWhere(measuredOn, machine),
    `${String(clients)} clients at once, each with a session of its own asking for the worklist over 20 schools again ${pauseSeconds === 0 ? 'as soon as it is' : `${String(pauseSeconds)} seconds after it was`} answered, for ${String(minutes)} minutes: ${String(load.requests)} answers, ${load.perSecond.toFixed(0)} a second, ${String(load.failures)} failures.`,
    '',
    '| | MB resident |',
    '| --- | --- |',
    `| before the first request | ${atStart.toFixed(0)} |`,
    `| half of the time at least | ${middle.toFixed(0)} |`,
    `| most | ${most.toFixed(0)} |`,
    '',
    `P9: ${most.toFixed(0)} MB at most (aim 400). ${minutes < 60 ? 'Growth is a matter of the hour: `npm run bench -- memory --minutes 60`.' : `Growth over the last three quarters of the hour: ${growth.toFixed(1)} MB an hour.`}`,
    '',
  ].join('\n');
}
