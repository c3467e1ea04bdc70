import type { Machine } from '../machine.ts';
import type { MeasuredCommand } from './measured-command.ts';
import type { MeasuredRoll } from './roll-bench.ts';

export interface MeasuredRegister {
  readonly kind: string;
  readonly title: string;
  readonly first: MeasuredCommand;
  readonly again: MeasuredCommand;
}

export interface ImportResult {
  readonly measuredOn: string;
  readonly machine: Machine;
  readonly source: 'generated' | 'downloads';
  readonly registers: readonly MeasuredRegister[];
  readonly roll: MeasuredRoll;
}

const number = (value: number, digits = 1): string => value.toFixed(digits);

/** The result as a page. */
export function printImport({ measuredOn, machine, source, registers, roll }: ImportResult): string {
  const rows = registers.flatMap(({ kind, title, first, again }) =>
    [first, again].map(
      ({ seconds, megabytes, report }, at) =>
        `| ${kind}: ${title}${at === 0 ? '' : ', again'} | ${String(report.rows)} | ${String(report.created)} | ${String(report.updated)} | ${String(report.unchanged)} | ${String(report.refused.length)} | ${number(seconds)} | ${number(megabytes, 0)} |`,
    ),
  );
  return [
    '# Imports: whole registers',
    '',
    `Measured on ${measuredOn}: ${machine.processor}, ${String(machine.cores)} cores, ${String(machine.memoryGiB)} GiB, ${machine.system}, Node ${machine.node}; Postgres on the same cores.`,
    '',
    `Each file whole through \`npm run import\` (${source === 'downloads' ? 'the downloads as they are' : 'generated files of the same size'}), as a process of its own, its start included; then the same file again. Limits: 20 s and 300 MB.`,
    '',
    '| Register | rows | created | updated | unchanged | refused | seconds | most memory, MB |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
    '',
    ...rollLines(roll),
  ].join('\n');
}

function rollLines({ rows, rounds, memory }: MeasuredRoll): string[] {
  const perSecond = (seconds: number): string => number(rows / seconds, 0);
  const ratios = rounds.map(({ importSeconds, copySeconds }) => copySeconds / importSeconds).toSorted((a, b) => a - b);
  return [
    '## P6: a roll against bare COPY',
    '',
    `Rolls of ${String(rows)} new children through the operation (file read and checked, policies, history, audit, duties) against bare COPY of the rows that it made into unprotected twins of its five tables (children, files, registrations, statuses, needs) with the same constraints, indexes and references; in turns, the same Postgres. Duties, and the import's own record, have no twin.`,
    '',
    '| Round | import, rows/s | bare COPY, rows/s | import against COPY |',
    '| --- | --- | --- | --- |',
    ...rounds.map(
      ({ importSeconds, copySeconds }, at) =>
        `| ${String(at + 1)} | ${perSecond(importSeconds)} | ${perSecond(copySeconds)} | ${number(copySeconds / importSeconds, 2)} × |`,
    ),
    '',
    `P6: ${number(ratios[Math.floor(ratios.length / 2)] ?? 0, 2)} × (aim 0.5, floor 0.25).`,
    '',
    'Memory does not grow with the file: the same command with a small and a large roll.',
    '',
    '| Rows | seconds | most memory, MB |',
    '| --- | --- | --- |',
    ...memory.map(
      ({ report, seconds, megabytes }) => `| ${String(report.rows)} | ${number(seconds)} | ${number(megabytes, 0)} |`,
    ),
    '',
  ];
}
