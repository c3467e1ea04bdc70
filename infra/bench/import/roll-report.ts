import { measuredWhere, type Machine } from '../machine.ts';
import type { Cost } from './cost.ts';

/** One import and the bare COPY of what it made. */
export interface MeasuredRound {
  readonly importing: Cost;
  readonly copying: Cost;
  /** Processes that wanted a core in the minute before its end. */
  readonly load: number;
}

export interface RollResult {
  readonly measuredOn: string;
  readonly machine: Machine;
  readonly rows: number;
  readonly rounds: readonly MeasuredRound[];
}

const number = (value: number, digits = 1): string => value.toFixed(digits);

/** The result as a page. */
export function printRolls({ measuredOn, machine, rows, rounds }: RollResult): string {
  const perSecond = ({ seconds }: Cost): string => number(rows / seconds, 0);
  const processors = ({ processor }: Cost): string => (processor === null ? 'not told' : `${number(processor, 2)} s`);
  const timesOf = (taken: readonly (number | null)[]): string => {
    const known = taken.filter((one) => one !== null).toSorted((a, b) => a - b);
    const median = known[Math.floor(known.length / 2)];
    return median === undefined ? 'not told' : `${number(median, 2)} ×`;
  };
  const byClock = ({ importing, copying }: MeasuredRound): number => copying.seconds / importing.seconds;
  const byProcessor = ({ importing, copying }: MeasuredRound): number | null =>
    importing.processor === null || copying.processor === null ? null : copying.processor / importing.processor;
  return [
    '# P6: a roll against bare COPY',
    '',
    measuredWhere(measuredOn, machine),
    '',
    `Rolls of ${String(rows)} new children through the operation (file read and checked, policies, history, audit, duties) against bare COPY of the rows that it made into unprotected twins of its five tables (children, files, registrations, statuses, needs) with the same constraints, indexes and references; in turns, the same Postgres. Duties, and the import's own record, have no twin.`,
    '',
    '| Round | load before | import, rows/s | bare COPY, rows/s | import against COPY | processors: import | COPY | import against COPY |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...rounds.map(
      (round, at) =>
        `| ${String(at + 1)} | ${number(round.load)} | ${perSecond(round.importing)} | ${perSecond(round.copying)} | ${timesOf([byClock(round)])} | ${processors(round.importing)} | ${processors(round.copying)} | ${timesOf([byProcessor(round)])} |`,
    ),
    '',
    `P6: ${timesOf(rounds.map(byClock))} by the clock (aim 0.5, floor 0.25), ${timesOf(rounds.map(byProcessor))} by the processors' time, which other work on the machine changes less; medians of the rounds.`,
    '',
  ].join('\n');
}
