import { TableRefused } from './fault.ts';

/** How files begin that people upload instead of a CSV file, and what to do about each. */
const others: readonly { readonly begins: readonly number[]; readonly sentence: string }[] = [
  {
    begins: [0x50, 0x4b, 0x03, 0x04],
    sentence:
      'This is an Excel workbook or a ZIP archive, not a CSV file: open it and save the sheet as CSV (UTF-8), then give that file.',
  },
  { begins: [0x50, 0x4b, 0x05, 0x06], sentence: 'This is an empty ZIP archive, not a CSV file.' },
  {
    begins: [0xd0, 0xcf, 0x11, 0xe0],
    sentence:
      'This is an old Excel workbook, not a CSV file: open it and save the sheet as CSV (UTF-8), then give that file.',
  },
  { begins: [0x25, 0x50, 0x44, 0x46], sentence: 'This is a PDF, not a CSV file: export the list as CSV instead.' },
  {
    begins: [0x1f, 0x8b],
    sentence: 'This is a compressed file (gzip), not a CSV file: unpack it, then give what is inside.',
  },
  { begins: [0xff, 0xd8, 0xff], sentence: 'This is a picture, not a CSV file.' },
  { begins: [0x89, 0x50, 0x4e, 0x47], sentence: 'This is a picture, not a CSV file.' },
];

const markup = /^\s*<(\?xml|!doctype|html|ctfile|message)\b/i;

/**
 * Looks at how a file begins, whatever its name says.
 *
 * @throws {TableRefused} `table/wrong-kind` where it is some other kind of file
 */
export function refuseOtherKinds(head: Uint8Array): void {
  for (const { begins, sentence } of others) {
    if (begins.every((byte, index) => head[index] === byte)) throw new TableRefused(1, 'table/wrong-kind', sentence);
  }
  const start = new TextDecoder('windows-1252').decode(head.subarray(0, 200)).replace(/^ï»¿/, '');
  if (markup.test(start))
    throw new TableRefused(
      1,
      'table/wrong-kind',
      'This is XML or a web page, not a CSV file: export the list as CSV instead.',
    );
}
