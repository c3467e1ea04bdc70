import { commonChain, type ChainFault, type ChainReport, type Unsealed } from '@hedgerow/audit';

/** Names of schools by id. */
export type Names = ReadonlyMap<string, string>;

const faults: Readonly<Record<ChainFault, (entry: string) => string>> = {
  changed: (entry) => `entry ${entry} is not as it was sealed, or not in its place`,
  missing: (entry) => `the row of entry ${entry} has been removed`,
  gap: (entry) => `the seal of entry ${entry} has been removed`,
  'erased-without-cause': (entry) =>
    `the personal detail of entry ${entry} is gone, and no retention run or withdrawal explains it`,
  shortened: (entry) => `it ends before entry ${entry}, which was there at an earlier check`,
};

/** What the chain is called. */
export function chainName(chain: string, names: Names): string {
  return chain === commonChain ? 'rows of no one school' : (names.get(chain) ?? `the school ${chain}`);
}

const counted = (count: number, one: string, many: string): string => `${String(count)} ${count === 1 ? one : many}`;

/** One sentence on one chain. */
export function chainSentence({ chain, entries, erased, broken }: ChainReport, names: Names): string {
  const name = chainName(chain, names);
  if (broken !== null) return `Broken: ${name}: ${faults[broken.fault](String(broken.at))}.`;
  const gone = erased === 0 ? '' : `; personal detail was erased from ${String(erased)} of them by rule`;
  return `Whole: ${name}: ${counted(entries, 'entry', 'entries')}${gone}.`;
}

/** One sentence on rows that wait for the sealer. */
export function unsealedSentence({ chain, rows, oldestAt }: Unsealed, names: Names): string {
  return `Not sealed yet: ${chainName(chain, names)}: ${counted(rows, 'row', 'rows')}, the oldest of ${oldestAt}.`;
}

/** The sentence that says how it ended. */
export function conclusion(reports: readonly ChainReport[]): string {
  const broken = reports.filter((report) => report.broken !== null).length;
  if (broken > 0) return `${String(broken)} of ${counted(reports.length, 'chain is', 'chains are')} broken.`;
  return reports.length === 0
    ? 'Nothing is sealed here yet.'
    : `${counted(reports.length, 'chain is', 'chains are')} whole.`;
}
