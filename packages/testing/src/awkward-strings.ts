import { readFileSync } from 'node:fs';

/** A text that a careless program loses, changes, shows as something else, or trips over. */
export interface AwkwardString {
  readonly category: string;
  /** What is awkward about it. */
  readonly why: string;
  readonly text: string;
}

/** The project's own list, from `data/awkward-strings.json`. */
export function awkwardStrings(): readonly AwkwardString[] {
  const file = new URL('../data/awkward-strings.json', import.meta.url);
  const entries = JSON.parse(readFileSync(file, 'utf8')) as (AwkwardString & { readonly times?: number })[];
  return entries.map(({ category, why, text, times = 1 }) => ({ category, why, text: text.repeat(times) }));
}

/** Whether a text can be kept at all: U+0000 and lone surrogates are refused with a sentence. */
export function canBeKept(text: string): boolean {
  return text.isWellFormed() && !text.includes('\u0000');
}

/** A text as it comes back: byte for byte, but for line ends, which become LF. */
export function asKept(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n');
}
