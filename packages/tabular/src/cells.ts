import { halfCharacter } from './encoding.ts';
import type { Problem } from './fault.ts';

/** Most cells: characters that every encoding keeps, and no mark of a spreadsheet, which begins with #. */
const ordinary = /^(?!#)[ -~]*$/;
const scientific = /^[+-]?\d+(?:[.,]\d+)?E[+-]?\d+$/i;
const spreadsheetError = /^(?:#+|#(?:REF|N\/A|NAME|VALUE|DIV\/0|NULL|NUM|SPILL|CALC)[!?]?)$/i;

/**
 * Looks for what no cell may hold: U+0000, half of a character, a character that is no character in the file's
 * encoding, a text that is too long, and the marks that a spreadsheet leaves where it could not show a value.
 *
 * @returns null when the cell can be kept
 */
export function cellProblem(text: string, maxLength: number): Problem | null {
  if (text.length <= maxLength && ordinary.test(text)) return null;
  if (text.includes('\u0000'))
    return {
      code: 'cell/nul',
      message: 'This cell holds a character (U+0000) that cannot be kept: type the text again.',
    };
  if (text.includes(halfCharacter) || !text.isWellFormed())
    return { code: 'cell/half-character', message: 'This cell holds half of a character: type that character again.' };
  if (text.includes('\uFFFD'))
    return {
      code: 'cell/unreadable-character',
      message: 'This cell holds a character that could not be read: export the file again as CSV (UTF-8).',
    };
  if (text.length > maxLength)
    return {
      code: 'cell/too-long',
      message: `This cell has ${String(text.length)} characters, and ${String(maxLength)} is the most that can be kept: shorten it.`,
    };
  if (spreadsheetError.test(text))
    return {
      code: 'cell/spreadsheet-error',
      message:
        'A spreadsheet could not show this value and left a mark in its place: widen the column or mend the formula, then export again.',
    };
  return null;
}

/** Finds a number that a spreadsheet has written as 1.23E+12, so that its last digits are gone. */
export function scientificProblem(text: string): Problem | null {
  if (!scientific.test(text)) return null;
  return {
    code: 'cell/scientific-number',
    message:
      'A spreadsheet has rounded this number (it is written with E+): format the column as text, and export the file again.',
  };
}
