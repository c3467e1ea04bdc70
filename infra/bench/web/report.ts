import type { CountySize } from '../county/load-county.ts';
import { type Machine, measuredWhere } from '../machine.ts';
import type { Visit } from './lighthouse.ts';

export interface WebResult {
  readonly measuredOn: string;
  readonly machine: Machine;
  readonly dataset: CountySize;
  readonly visits: readonly Visit[];
}

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);

/** The visits as a page, the middle one by its largest paint first. */
export function printWeb({ measuredOn, machine, dataset, visits }: WebResult): string {
  const sorted = visits.toSorted((a, b) => a.lcpMs - b.lcpMs);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) return '';
  const row = (name: string, one: Visit): string =>
    `| ${name} | ${String(one.performance)} | ${one.fcpMs.toFixed(0)} | ${one.lcpMs.toFixed(0)} | ${one.blockingMs.toFixed(0)} | ${one.layoutShift.toFixed(3)} | ${kilobytes(one.scriptBytes)} | ${kilobytes(one.allBytes)} | ${String(one.requests)} |`;
  return [
    '# The portal on a phone: P8',
    '',
    measuredWhere(measuredOn, machine),
    `The worklist of a SENCo over ${String(dataset.schools)} schools, signed in, nothing cached. Lighthouse 13 (${middle.profile}).`,
    '',
    '| Visit | performance | first paint, ms | largest paint, ms | blocked, ms | layout shift | scripts, kB | all, kB | requests |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    row('the middle one', middle),
    ...sorted.map((one, place) => row(String(place + 1), one)),
    '',
    `P8: performance ${String(middle.performance)} (aim 100), largest paint ${(middle.lcpMs / 1000).toFixed(2)} s (aim 1.25 s), scripts of the first route ${kilobytes(middle.scriptBytes)} kB compressed (aim 90 kB).`,
    '',
  ].join('\n');
}
