import { refuse, type Refusal } from '@hedgerow/rules';

/** `4.35E+04`, `1.23457E+12`: what a spreadsheet makes of a long number. */
const scientific = /^[+-]?\d([.,]\d+)?e[+-]?\d{1,3}$/i;

/** The refusal of a number that a spreadsheet has shortened, so that its last figures are lost; null for any other text. */
export function refuseSpreadsheetNumber(text: string): Refusal | null {
  return scientific.test(text.trim())
    ? refuse(
        'number/scientific',
        'A spreadsheet has shortened this to a number in scientific notation, and its last figures are lost. Format the column as text and export again.',
      )
    : null;
}
