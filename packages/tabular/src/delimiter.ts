const delimiters = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

const excelHint = /^sep=([,;\t|])\s*$/i;

/** What the first line of a file says about the rest. */
export interface FirstLine {
  readonly delimiter: Delimiter;
  /** Excel's `sep=;` stands before the header and is no row. */
  readonly isHint: boolean;
}

/** Finds what separates the cells: the character that is in the header most often, quoted text aside; a comma in doubt. */
export function sniffDelimiter(firstLine: string): FirstLine {
  const hint = excelHint.exec(firstLine)?.[1];
  if (hint !== undefined) return { delimiter: hint as Delimiter, isHint: true };
  const bare = firstLine.replaceAll(/"(?:[^"]|"")*"/g, '');
  const counted = delimiters.map((delimiter) => ({ delimiter, times: bare.split(delimiter).length - 1 }));
  const most = counted.reduce((best, next) => (next.times > best.times ? next : best));
  return { delimiter: most.delimiter, isHint: false };
}
