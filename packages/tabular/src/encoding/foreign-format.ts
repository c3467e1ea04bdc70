import { UnreadableFile } from '../fault.ts';

const formats: readonly { readonly begins: readonly number[]; readonly code: string; readonly message: string }[] = [
  {
    begins: [0x50, 0x4b, 0x03, 0x04],
    code: 'file/workbook',
    message:
      'This is a workbook or a ZIP file, not a CSV file. Open it in a spreadsheet, save it as “CSV UTF-8”, and choose that file.',
  },
  {
    begins: [0xd0, 0xcf, 0x11, 0xe0],
    code: 'file/workbook',
    message:
      'This is an old Excel workbook, not a CSV file. Open it in a spreadsheet, save it as “CSV UTF-8”, and choose that file.',
  },
  {
    begins: [0x25, 0x50, 0x44, 0x46],
    code: 'file/pdf',
    message: 'This is a PDF. Ask for the same list as a CSV file.',
  },
  {
    begins: [0x1f, 0x8b],
    code: 'file/compressed',
    message: 'This file is compressed. Unpack it and choose the CSV file inside.',
  },
];

/**
 * Refuses files that are plainly something else, by their first bytes and not by their names.
 *
 * @throws {UnreadableFile}
 */
export function refuseForeignFormat(head: Uint8Array): void {
  const format = formats.find(({ begins }) => begins.every((byte, place) => head[place] === byte));
  if (format !== undefined) throw new UnreadableFile(format.code, format.message);
  const start = Buffer.from(head.subarray(0, 200)).toString('latin1').trimStart().toLowerCase();
  if (/^<(\?xml|!doctype|html)/.test(start))
    throw new UnreadableFile(
      'file/markup',
      'This is a web page or an XML file, not a CSV file. Export the list as CSV.',
    );
}
