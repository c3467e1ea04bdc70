import type { Machine } from '../../bench/machine.ts';
import { awkwardStrings } from '../../../packages/testing/src/awkward-strings.ts';
import { onlyAsked, ruledPlaces } from './known-places.ts';
import type { TextTally } from './text-tally.ts';

interface TextResult {
  readonly on: string;
  readonly commit: string;
  readonly machine: Machine;
  readonly minutes: number;
  readonly tally: TextTally;
  /** Names of places that no accepted call reached. */
  readonly missing: readonly string[];
}

/** What became of the awkward strings, as it is committed. */
export function textReport({ on, commit, machine, minutes, tally, missing }: TextResult): string {
  const { calls, outcomes, accepted, failures } = tally;
  return `${[
    '# Awkward strings in every text field of every mutation',
    '',
    `Made by \`npm run fuzz:texts\` on ${on} at ${commit} in ${String(minutes)} minutes (${machine.processor}, ${String(machine.cores)} cores, Node ${machine.node}).`,
    '',
    `${String(accepted.size)} text fields, each given all ${String(awkwardStrings().length)} strings of \`packages/testing/data/awkward-strings.json\`, in ${String(calls)} writes through the gateway: **${String(failures.length)} failures, ${String(missing.length)} fields not reached**.`,
    '',
    '| What became of a string | |',
    '| --- | ---: |',
    ...Object.entries(outcomes).map(([outcome, count]) => `| ${outcome} | ${String(count)} |`),
    '',
    '`given back`: in the answer of the write itself, byte for byte, with line ends as LF. `kept`: as it stands in Postgres, byte for byte, where the answer does not repeat it. `cannot be kept`: U+0000 and lone surrogates.',
    '',
    '## Fields that are no free text',
    '',
    ...table(
      ['Field', 'Rule', 'What it refuses with'],
      [...tally.rules].toSorted().map(([name, told]) => [name, ruledPlaces[name] ?? 'nobody has said', told]),
    ),
    '',
    '## Fields that ask and keep nothing',
    '',
    ...table(['Field', 'What for'], Object.entries(onlyAsked)),
    '',
    '## Fields that want something to be said',
    '',
    ...table(['Field', 'What an answer of nothing but spaces gets'], [...tally.wanting].toSorted()),
    '',
    '## Limits that strings of the list pass',
    '',
    ...table(['Characters', 'Fields'], limits(tally.limits)),
    '',
    ...missing.map((name) => `- not reached: ${name}`),
    ...failures.slice(0, 50).map(({ place, text, told }) => `- ${place}: ${JSON.stringify(text)}: ${told}`),
  ]
    .join('\n')
    .trimEnd()}\n`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)];
}

function limits(byPlace: ReadonlyMap<string, number>): string[][] {
  const most = [...new Set(byPlace.values())].toSorted((one, other) => one - other);
  return most.map((limit) => [String(limit), String([...byPlace.values()].filter((each) => each === limit).length)]);
}
