import { thisMachine } from '../../bench/machine.ts';
import { explained } from './explained.ts';
import type { Outcome } from './try-all.ts';

/** What a run came to. */
export interface Run {
  readonly outcomes: readonly Outcome[];
  readonly policies: number;
  readonly day: string;
  readonly commit: string;
  readonly seconds: number;
}

/** Weakenings that nobody noticed and nobody explained. */
export function unexplained({ outcomes }: Pick<Run, 'outcomes'>): readonly string[] {
  return outcomes
    .filter(({ mutant, noticed }) => noticed === null && explained[mutant.name] === undefined)
    .map(({ mutant }) => mutant.name);
}

/** Reasons for what was noticed after all. */
export function stale({ outcomes }: Pick<Run, 'outcomes'>): readonly string[] {
  return outcomes
    .filter(({ mutant, noticed }) => noticed !== null && explained[mutant.name] !== undefined)
    .map(({ mutant }) => mutant.name);
}

const wayOf = ({ mutant }: Outcome): string =>
  mutant.kind === 'function' ? 'a condition of a function forgotten' : mutant.name.replace(/^.*: /, '');

/** The committed table of a run. */
export function reportOf(run: Run): string {
  const { outcomes, policies, day, commit, seconds } = run;
  const { processor, cores, memoryGiB, system, node } = thisMachine();
  const rows = [...Map.groupBy(outcomes, wayOf)].map(([way, of]) => {
    const killed = of.filter(({ noticed }) => noticed !== null).length;
    return `| ${way} | ${String(of.length)} | ${String(killed)} | ${String(of.length - killed)} |`;
  });
  const targets = (kind: 'policy' | 'function'): number =>
    new Set(
      outcomes
        .filter(({ mutant }) => mutant.kind === kind)
        .map(({ mutant }) => (kind === 'policy' ? mutant.name.split(':')[0] : mutant.target)),
    ).size;
  const survivors = outcomes
    .filter(({ noticed }) => noticed === null)
    .map(({ mutant }) => `| \`${mutant.name}\` | ${explained[mutant.name] ?? '**not explained**'} |`);
  return [
    '# What notices a weaker policy',
    '',
    '<!-- Written by `npm run mutate`. -->',
    '',
    `${day}, commit ${commit}; ${processor}, ${String(cores)} cores, ${String(memoryGiB)} GiB, ${system}, Node ${node}; ${String(Math.round(seconds))} seconds.`,
    '',
    `Each policy is weakened in every way that could give somebody more (its rule replaced by true; its check replaced by true; for`,
    'every command; for every role) and taken away, one at a time, in a transaction that is rolled back; each function that goes',
    'behind the policies loses one of its conditions. Then everybody of a small world is asked in SQL what they may see, add,',
    'change, move and remove, until an answer differs from the matrix. A weakening is not tried where grants leave nothing to gain:',
    'no service may send the command, or change a column of the check, or another policy lets everybody do it already.',
    '',
    `${String(policies)} policies, of which ${String(targets('policy'))} can be weakened; ${String(targets('function'))} functions.`,
    '',
    '| Weakened | Tried | Noticed | Not noticed |',
    '| --- | ---: | ---: | ---: |',
    ...rows,
    `| **all** | ${String(outcomes.length)} | ${String(outcomes.filter(({ noticed }) => noticed !== null).length)} | ${String(survivors.length)} |`,
    '',
    ...(survivors.length === 0
      ? []
      : ['| Not noticed | Why it gives nobody more |', '| --- | --- |', ...survivors, '']),
  ].join('\n');
}
