import { measuredWhere, type Machine } from '../machine.ts';
import type { MeasuredCommand } from './measured-command.ts';

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
  /** A small and a large roll. */
  readonly rolls: readonly MeasuredCommand[];
}

const number = (value: number, digits = 1): string => value.toFixed(digits);

/** The result as a page. */
export function printImport({ measuredOn, machine, source, registers, rolls }: ImportResult): string {
  const rows = registers.flatMap(({ kind, title, first, again }) =>
    [first, again].map(
      ({ seconds, megabytes, report }, at) =>
        `| ${kind}: ${title}${at === 0 ? '' : ', again'} | ${String(report.rows)} | ${String(report.created)} | ${String(report.updated)} | ${String(report.unchanged)} | ${String(report.refused.length)} | ${number(seconds)} | ${number(megabytes, 0)} |`,
    ),
  );
  return [
    '# Imports: whole files',
    '',
    measuredWhere(measuredOn, machine),
    '',
    `Each file whole through \`npm run import\` (${source === 'downloads' ? 'the downloads as they are' : 'generated files of the same size'}), as a process of its own, its start included; then the same file again. Limits: 20 s and 300 MB.`,
    '',
    '| Register | rows | created | updated | unchanged | refused | seconds | most memory, MB |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
    '',
    'A small and a large roll through the same command: memory does not grow with the file.',
    '',
    '| Rows | seconds | most memory, MB |',
    '| --- | --- | --- |',
    ...rolls.map(
      ({ report, seconds, megabytes }) => `| ${String(report.rows)} | ${number(seconds)} | ${number(megabytes, 0)} |`,
    ),
    '',
  ].join('\n');
}
