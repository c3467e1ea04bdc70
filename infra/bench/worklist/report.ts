import type { Measured } from '../load.ts';
import type { Machine } from '../machine.ts';
import type { size } from './dataset.ts';
import type { StatementCount } from './statements.ts';

export interface WorklistResult {
  readonly measuredOn: string;
  readonly machine: Machine;
  readonly dataset: typeof size & { readonly people: number };
  readonly answerBytes: number;
  /** The limit first, our gateway second. */
  readonly variants: readonly { readonly name: string; readonly one: Measured; readonly sixteen: Measured }[];
  readonly statements: readonly StatementCount[];
}

const number = (value: number, digits = 1): string => value.toFixed(digits);

/** The result as a page: what was measured on which machine, and the ratios against the promises of P1, P2 and P5. */
export function printWorklist(result: WorklistResult): string {
  const [limit, ours, ...others] = result.variants;
  if (limit === undefined || ours === undefined) return '';
  const rows = result.variants.map(({ name, one, sixteen }) => {
    const cells = [
      number(one.medianMs),
      number(sixteen.medianMs),
      number(sixteen.p95Ms),
      number(sixteen.perSecond, 0),
      `${number(one.medianMs / limit.one.medianMs, 2)} ×`,
      `${number(sixteen.perSecond / limit.sixteen.perSecond, 2)} ×`,
      String(one.failures + sixteen.failures),
    ];
    return `| ${name} | ${cells.join(' | ')} |`;
  });
  const p2 = others.map(
    ({ name, sixteen }) =>
      `- against ${name}: ${number(ours.sixteen.perSecond / sixteen.perSecond, 2)} × its throughput at 16 clients (aim 0.8, floor 0.6)`,
  );
  const statements = result.statements.map(
    ({ service, byRows }) =>
      `| ${service} | ${[5, 50, 200].map((rowCount) => String(byRows[rowCount] ?? '')).join(' | ')} |`,
  );
  const { machine, dataset } = result;
  return [
    '# Worklist: P1, P2 and P5',
    '',
    `Measured on ${result.measuredOn}: ${machine.processor}, ${String(machine.cores)} cores, ${String(machine.memoryGiB)} GiB, ${machine.system}, Node ${machine.node}; Postgres, every process and the load on the same cores.`,
    `${String(dataset.groups * dataset.schoolsPerGroup)} schools; ${String(dataset.people)} SENCos signed in, each over ${String(dataset.schoolsPerGroup)} schools; the portal's own operation, 50 duties from each subgraph with all counts, ${number(result.answerBytes / 1000, 0)} kB; one SENCo at random a request.`,
    '',
    '| Variant | median ms, 1 client | median ms, 16 | p95 ms, 16 | requests/s, 16 | time against the limit | throughput against the limit | failures |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
    '',
    `P1: ${number(ours.one.medianMs / limit.one.medianMs, 2)} × the time of the limit (aim 2.0, floor 3.5) and ${number(ours.sixteen.perSecond / limit.sixteen.perSecond, 2)} × its throughput at 16 clients (aim 0.5, floor 0.25).`,
    '',
    'P2, the same operation, supergraph and answers:',
    '',
    ...p2,
    '',
    'P5, SQL statements behind each part of the worklist, by rows asked for (begin, actor and commit included):',
    '',
    '| Subgraph | 5 rows | 50 rows | 200 rows |',
    '| --- | --- | --- | --- |',
    ...statements,
    '',
  ].join('\n');
}
