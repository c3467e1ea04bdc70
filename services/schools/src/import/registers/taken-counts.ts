/** How many lines of a register were new, said something else than before, or nothing new. */
export interface TakenCounts {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
}

/** Counts what an insert that updates on conflict gave back: rows that stayed as they were are not among them. */
export function countsOf(written: readonly { readonly isNew: boolean }[], lines: number): TakenCounts {
  const created = written.filter(({ isNew }) => isNew).length;
  return { created, updated: written.length - created, unchanged: lines - written.length };
}
