import { agenciesRows } from './special-agencies.ts';
import { accessRows } from './special-access.ts';
import type { Days } from './names.ts';
import type { Place } from './places.ts';
import { provisionRows } from './special-provision.ts';
import { schoolsRows } from './special-schools.ts';
import { trainingRows } from './special-training.ts';

/** Columns that cannot be told from their names; undefined leaves one to its default. */
export type Overrides = Readonly<Record<string, unknown>>;

/** What is particular about the rows of one table. */
export interface SpecialRows {
  /** Its rows are about children though no column says so. */
  readonly isAboutChildren?: boolean;
  /** The rows about a place, by variant; none where the table has nothing about it. */
  readonly at?: (place: Place) => Readonly<Record<string, Overrides>>;
  /** Every row, where rows are not about places. */
  readonly only?: readonly { readonly place: Place; readonly columns: Overrides }[];
}

export type SpecialTables = Readonly<Record<string, SpecialRows>>;

/** What is particular, by table. */
export function specialRows(days: Days): SpecialTables {
  return {
    ...accessRows(days),
    ...schoolsRows(),
    ...provisionRows(days),
    ...trainingRows(),
    ...agenciesRows(days),
  };
}
