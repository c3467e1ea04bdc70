import type { Machine } from '../../bench/machine.ts';
import { notTried, ruledPlaces } from './known-places.ts';
import type { TextPlace } from './text-places.ts';
import type { TextTally } from './try-texts.ts';

interface TextResult {
  readonly on: string;
  readonly machine: Machine;
  readonly minutes: number;
  readonly tally: TextTally;
  readonly missing: readonly TextPlace[];
}

/** What became of the awkward strings, as it is committed. */
export function textReport({ on, machine, minutes, tally, missing }: TextResult): string {
  const { calls, outcomes, accepted, failures } = tally;
  return [
    '# Awkward strings in every text field of every mutation',
    '',
    `${String(accepted.size)} fields, ${String(calls)} writes: **${String(failures.length)} failures**. Run on ${on} in ${String(minutes)} minutes (${machine.processor}, ${String(machine.cores)} cores, Node ${machine.node}).`,
    '',
    '| What became of a string | |',
    '| --- | ---: |',
    ...Object.entries(outcomes).map(([outcome, count]) => `| ${outcome} | ${String(count)} |`),
    '',
    '`given back`: in the answer of the write itself, byte for byte. `kept`: as it stands in Postgres, byte for byte, where the answer does not repeat it. `emptied`: a short text of nothing but spaces.',
    '',
    '## Fields with a rule of their own',
    '',
    ...Object.entries(ruledPlaces).map(([name, rule]) => `- ${name}: ${rule}`),
    '',
    '## Fields that were not reached',
    '',
    ...(missing.length === 0
      ? ['None.']
      : missing.map(({ name }) => `- ${name}: ${notTried[name] ?? 'nobody has said why'}`)),
    '',
    ...failures.slice(0, 50).map(({ place, text, told }) => `- ${place}: ${JSON.stringify(text)}: ${told}`),
  ].join('\n');
}
