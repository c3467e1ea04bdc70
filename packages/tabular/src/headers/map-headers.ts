import type { Fault } from '../fault.ts';
import { normaliseHeader } from './normalise-header.ts';

/** Something that an import can take from a column. */
export interface Field<Key extends string = string> {
  readonly key: Key;
  /** What the person calls it. */
  readonly label: string;
  /** Headers by which systems in use call it; spelling, case and spaces do not matter. */
  readonly synonyms: readonly string[];
  readonly isRequired?: boolean;
}

/** A header of the file. */
export interface Header {
  /** Place of the column, from 0. */
  readonly index: number;
  /** As the file has it; for a column without a header, `Column 7`. */
  readonly text: string;
  readonly isNamed: boolean;
}

/** Which column gives which field. */
export interface HeaderMap<Key extends string = string> {
  readonly columns: ReadonlyMap<Key, Header>;
  /** Columns that nothing is taken from: reported, and kept out. */
  readonly unknown: readonly Header[];
  /** Required fields without a column. */
  readonly missing: readonly Field<Key>[];
  /** Two columns for one field, and required fields without one; the person decides. */
  readonly faults: readonly Fault[];
}

/** What a person has decided before: for a header as {@link normaliseHeader} gives it, the field, or null to leave it out. */
export type ChosenColumns<Key extends string = string> = Readonly<Record<string, Key | null>>;

/** Names the columns of a header row. */
export function headersOf(cells: readonly string[]): Header[] {
  return cells.map((cell, index) => {
    const text = cell.trim();
    return text === ''
      ? { index, text: `Column ${String(index + 1)}`, isNamed: false }
      : { index, text, isNamed: true };
  });
}

/**
 * Finds the column of each field: what the person has chosen first, then the names that systems are known to use.
 *
 * @param line the line of the header row
 */
export function mapHeaders<Key extends string>(
  headers: readonly Header[],
  fields: readonly Field<Key>[],
  options: { readonly chosen?: ChosenColumns<Key>; readonly line?: number } = {},
): HeaderMap<Key> {
  const { chosen = {}, line = 1 } = options;
  const known = new Map(
    fields.flatMap((field) =>
      [field.key, field.label, ...field.synonyms].map((name) => [normaliseHeader(name), field.key] as const),
    ),
  );
  const keyOf = (header: Header): Key | null => {
    const name = normaliseHeader(header.text);
    if (!header.isNamed || name === '') return null;
    return Object.hasOwn(chosen, name) ? (chosen[name] ?? null) : (known.get(name) ?? null);
  };
  const columns = new Map<Key, Header>();
  const unknown: Header[] = [];
  const faults: Fault[] = [];
  for (const header of headers) {
    const key = keyOf(header);
    const taken = key === null ? undefined : columns.get(key);
    if (key === null) unknown.push(header);
    else if (taken === undefined) columns.set(key, header);
    else
      faults.push({
        line,
        column: header.text,
        code: 'header/twice',
        message: `The columns ${place(taken)} and ${place(header)} both give ${labelOf(fields, key)}. Say which one to take.`,
      });
  }
  const missing = fields.filter((field) => field.isRequired === true && !columns.has(field.key));
  for (const field of missing)
    faults.push({
      line,
      column: null,
      code: 'header/missing',
      message: `No column gives ${field.label}. Say which one it is, or add it to the file.`,
    });
  return { columns, unknown, missing, faults };
}

function labelOf(fields: readonly Field[], key: string): string {
  return fields.find((field) => field.key === key)?.label ?? key;
}

function place(header: Header): string {
  return `“${header.text}” (column ${String(header.index + 1)})`;
}

/** The cells of a row by field, without spaces around them; an absent column is left out, an empty cell is empty. */
export function valuesOf<Key extends string>(
  cells: readonly string[],
  map: HeaderMap<Key>,
): Partial<Record<Key, string>> {
  const values: Partial<Record<Key, string>> = {};
  for (const [key, header] of map.columns) values[key] = (cells[header.index] ?? '').trim();
  return values;
}
