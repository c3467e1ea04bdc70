import type { WriteTx } from '@hedgerow/db';
import { foldHeader, type Fault, type HeaderMap, type Synonyms, type TableRow } from '@hedgerow/tabular';
import type { RegisterAct } from '../../school/upsert-register.queries.ts';
import type { ImportedRegister } from '../place-import.queries.ts';

/** A line that was read, or every fault that keeps it from being read. */
export type ReadLine<Row> = { readonly row: Row } | { readonly faults: readonly Fault[] };

/** Where the rows of a register go. */
export interface RegisterTarget {
  readonly tx: WriteTx;
  readonly importId: string;
  readonly organisationId: string;
}

/** What taking a register in comes to. */
export interface RegisterOutcome {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  /** Lines that cannot be taken although they were read, such as places of other organisations. */
  readonly refused: readonly Fault[];
  /** What was left as it is, or asks to be looked at. */
  readonly remarks: readonly Fault[];
  /** Places that changed, for taking it back. */
  readonly acts: readonly RegisterAct[];
}

/** One kind of national register: its columns, how a line is read, and how its lines are taken in. */
export interface Register<Field extends string = string, Row = unknown> {
  readonly kind: ImportedRegister;
  /** What people call the download. */
  readonly title: string;
  readonly columns: Synonyms<Field>;
  /** Without these columns a file is no such register. */
  readonly needed: readonly Field[];
  /** What a file that lacks them is told. */
  readonly missingCode: string;
  read(row: TableRow, map: HeaderMap<Field>): ReadLine<Row>;
  /** What a line says that no second line may say, with the sentence for the second; null for no such rule. */
  once(
    row: Row,
    map: HeaderMap<Field>,
  ): { readonly key: string; readonly twice: (line: number) => Omit<Fault, 'line'> };
  /** Makes the place where lines wait; once, before the first. */
  layOut(tx: WriteTx): Promise<void>;
  /** Lets lines wait there. */
  lay(tx: WriteTx, rows: readonly Row[]): Promise<void>;
  /** Takes the waiting lines in, in sets. */
  take(target: RegisterTarget, map: HeaderMap<Field>): Promise<RegisterOutcome>;
}

/** The needed columns that these headers lack, as the register writes them. */
export function lackingColumns({ columns, needed }: Register, headers: readonly string[]): readonly string[] {
  const there = new Set(headers.map(foldHeader));
  return needed.flatMap((field) => {
    const names = columns[field] ?? [];
    return names.some((name) => there.has(foldHeader(name))) ? [] : names.slice(0, 1);
  });
}
