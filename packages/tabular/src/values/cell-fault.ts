import { unreadable } from '../encoding/decode-text.ts';

/** Most characters of one cell: more than any name, note or address of a register. */
export const maxCellLength = 20_000;

/** Why a cell cannot be kept as it stands; null when it can. */
export function cellFault(cell: string): { readonly code: string; readonly message: string } | null {
  if (cell.includes('\u0000'))
    return {
      code: 'cell/nul',
      message: 'This cell holds a character (U+0000) that cannot be kept. Remove it, or export the file again.',
    };
  if (!cell.isWellFormed())
    return { code: 'cell/half-character', message: 'This cell holds half of a character. Type that character again.' };
  if (cell.includes(unreadable))
    return {
      code: 'cell/unreadable',
      message: 'A character of this cell cannot be read. Save the file as “CSV UTF-8”, or type the character again.',
    };
  if (cell.length > maxCellLength)
    return { code: 'cell/too-long', message: `This cell is longer than ${String(maxCellLength)} characters.` };
  return null;
}
