import type { ImportState } from '#lib/graph/operations.ts';

/** Where an import stands, as a page says it. */
export const stateWords: Readonly<Record<ImportState, string>> = {
  READING: 'being read',
  PREVIEWED: 'waiting for you to confirm',
  IMPORTING: 'being taken in',
  CONFIRMED: 'taken in',
  REFUSED: 'refused',
  UNDONE: 'taken back',
  FAILED: 'broke off',
};

/** Whether somebody waits for it. */
export function isUnderWay(state: ImportState): boolean {
  return state === 'READING' || state === 'IMPORTING';
}
