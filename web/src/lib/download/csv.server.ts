import { stringify } from 'csv-stringify/sync';
import { originOf, type Maker, type Sheet } from './sheet.ts';

/**
 * A sheet as CSV: UTF-8 with a byte order mark, so that Excel reads accents, lines ended by CRLF (RFC 4180). A text that a
 * spreadsheet would run begins with an apostrophe. The last line says who made it and when, since programs expect the
 * head first.
 */
export function csvOf(sheet: Sheet, maker: Maker): Buffer {
  const lines = [sheet.columns.map(({ label }) => label), ...sheet.rows, [originOf(maker)]];
  return Buffer.from(stringify(lines, { bom: true, record_delimiter: 'windows', escape_formulas: true }), 'utf8');
}
