/** What separates the cells of a row. */
export type Delimiter = ',' | ';' | '\t' | '|';

/** How a file separates its cells, and where its header is. */
export interface Layout {
  readonly delimiter: Delimiter;
  /** Characters before the header: the `sep=;` line that Excel writes, with its line end. */
  readonly preambleLength: number;
}

const candidates: readonly Delimiter[] = [',', ';', '\t', '|'];
const linesLooked = 20;

/** Finds the delimiter from the beginning of a file: the one that cuts its first lines into the same number of cells, and most. */
export function sniffLayout(head: string): Layout {
  const told = /^sep=([,;\t|])\n/i.exec(head);
  if (told !== null) return { delimiter: told[1] as Delimiter, preambleLength: told[0].length };
  let best: { delimiter: Delimiter; score: number } = { delimiter: ',', score: 0 };
  for (const delimiter of candidates) {
    const score = scoreOf(head, delimiter);
    if (score > best.score) best = { delimiter, score };
  }
  return { delimiter: best.delimiter, preambleLength: 0 };
}

function scoreOf(head: string, delimiter: Delimiter): number {
  const [header = 0, ...rows] = delimitersByLine(head, delimiter);
  if (header === 0) return 0;
  const alike = rows.filter((row) => row === header).length;
  return header * (rows.length === 0 ? 1 : 0.2 + alike / rows.length);
}

/** How often a delimiter stands outside quotes, in each of the first rows that are not blank; the last may be cut off. */
function delimitersByLine(head: string, delimiter: Delimiter): number[] {
  const counts: number[] = [];
  let [count, isQuoted, isBlank] = [0, false, true];
  for (const character of head) {
    if (character === '"') isQuoted = !isQuoted;
    else if (character === delimiter && !isQuoted) count += 1;
    if (character === '\n' && !isQuoted) {
      if (!isBlank) counts.push(count);
      [count, isBlank] = [0, true];
      if (counts.length === linesLooked) return counts;
    } else if (!/\s/.test(character) && character !== delimiter) isBlank = false;
  }
  if (counts.length === 0 && !isBlank) counts.push(count);
  return counts;
}
