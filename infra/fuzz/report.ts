import type { Machine } from '../bench/machine.ts';
import type { Failure, Tally } from './tally.ts';

/** What a run was, for whoever reads its result. */
export interface Run {
  readonly on: string;
  readonly seed: string;
  readonly commit: string;
  readonly machine: Machine;
  readonly minutes: number;
  readonly readers: number;
  readonly places: number;
  readonly markedColumns: number;
  readonly tally: Tally;
}

const numbers = new Intl.NumberFormat('en-GB');
const table = (head: string, counts: Readonly<Record<string, number>>): string[] => [
  `| ${head} | |`,
  '| --- | ---: |',
  ...Object.entries(counts)
    .toSorted(([, a], [, b]) => b - a)
    .map(([name, count]) => `| ${name} | ${numbers.format(count)} |`),
  '',
];

/** The result of a run, as it is committed. */
export function reportOf({ on, seed, commit, machine, minutes, readers, places, markedColumns, tally }: Run): string {
  const { operations, kinds, roles, codes, checks, writes, failures } = tally;
  const leaks = failures.filter(({ kind }) => kind !== 'fault').length;
  return [
    '# Fuzzed operations across schools',
    '',
    `${numbers.format(operations)} operations of seed ${seed}: **${numbers.format(leaks)} leaks, ${numbers.format(failures.length - leaks)} faults**.`,
    '',
    `Run on ${on} at commit ${commit}, in ${numbers.format(minutes)} minutes on ${numbers.format(machine.cores)} cores (${machine.processor}, ${machine.system}, Node ${machine.node}).`,
    `The world had ${numbers.format(places)} schools and settings and ${numbers.format(readers)} readers; ${numbers.format(markedColumns)} columns of text named their own record in every row.`,
    '',
    `Again: \`npm run fuzz -- --operations ${String(operations)} --seed ${seed}\`. One operation alone: \`npm run fuzz -- --seed ${seed} --from 1234 --operations 1\`.`,
    '',
    ...table('Operations', kinds),
    ...table('Asked as (a reader may hold several roles)', roles),
    ...table('Answered with', codes),
    ...table('Checks', {
      'nothing in the answer is of a record that the reader may not know': checks['foreign record'],
      'the id of another school’s record is answered like the id of nobody': checks.distinguishable,
      'the answer stays when another school’s data vanish, or somebody writes there': checks['foreign data counted'],
      'no fault of the product': checks.fault,
    }),
    `Between readings, ${numbers.format(writes)} writes at other schools were accepted.`,
    '',
  ].join('\n');
}

/** A failure with all that is needed to see it again. */
export function failureText(seed: string, { number, kind, told, asked }: Failure): string {
  return [
    `${kind} in operation ${String(number)}, asked by ${asked.by} of ${asked.of}:`,
    `  ${told}`,
    `  ${asked.document}`,
    `  ${JSON.stringify(asked.variables)}`,
    `  again: npm run fuzz -- --seed ${seed} --from ${String(number)} --operations 1`,
  ].join('\n');
}
