import type { Fault } from './fault.ts';

/** For each field, the headers under which systems write it, the likeliest first. */
export type Synonyms<Field extends string> = Readonly<Record<Field, readonly string[]>>;

/** Which header a person chose for a field; null: none, whatever looks like it. */
export type ChosenHeaders<Field extends string> = Readonly<Partial<Record<Field, string | null>>>;

/** Where each field stands in a row. */
export interface HeaderMap<Field extends string> {
  readonly columns: Readonly<Partial<Record<Field, { readonly index: number; readonly header: string }>>>;
  /** Headers that no field takes: what stands under them is kept out. */
  readonly unknown: readonly string[];
  /** Two columns for one field, or a chosen header that is not there. */
  readonly faults: readonly Fault[];
}

/** What two spellings of one header have in common: letters and digits, in lower case. */
export function foldHeader(header: string): string {
  return header
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** Finds the fields among the headers: what a person chose first, then by the known spellings. */
export function mapHeaders<Field extends string>(
  headers: readonly string[],
  synonyms: Synonyms<Field>,
  chosen: ChosenHeaders<Field>,
  headerLine = 1,
): HeaderMap<Field> {
  const folded = headers.map(foldHeader);
  const taken = new Set<number>();
  const columns: Partial<Record<Field, { index: number; header: string }>> = {};
  const faults: Fault[] = [];
  const fields = Object.keys(synonyms) as Field[];

  const take = (field: Field, wanted: string): boolean => {
    const places = folded.flatMap((header, index) =>
      header === wanted && header !== '' && !taken.has(index) ? [index] : [],
    );
    const [index] = places;
    const header = index === undefined ? undefined : headers[index];
    if (index === undefined || header === undefined) return false;
    if (places.length > 1) {
      faults.push({
        line: headerLine,
        column: header,
        code: 'header/twice',
        message: `There are ${String(places.length)} columns named "${header}": remove or rename all but one, so that it is clear which counts.`,
      });
    }
    columns[field] = { index, header };
    for (const place of places) taken.add(place);
    return true;
  };

  for (const field of fields) {
    const header: string | null | undefined = chosen[field];
    if (header === undefined || header === null || take(field, foldHeader(header))) continue;
    faults.push({
      line: headerLine,
      column: header,
      code: 'header/missing',
      message: `The column "${header}" was chosen and is not in this file: choose another.`,
    });
  }
  for (const field of fields) {
    if (chosen[field] === undefined) synonyms[field].some((header) => take(field, foldHeader(header)));
  }
  const unknown = headers.filter((header, index) => !taken.has(index) && header !== '');
  return { columns, unknown, faults };
}
