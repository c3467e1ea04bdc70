import { gzipSync } from 'node:zlib';
import type { TableSource } from '@hedgerow/tabular';
import { link, sayingLocked, sayingSize, spoilt, text, zip } from './zip-files.ts';

/** A hostile file, and where its refusal must stand; without a place, the whole file is refused, or it is read. */
export interface HostileCase {
  readonly content: Uint8Array | string | TableSource;
  readonly line?: number;
  readonly column?: string;
  /** The name that must come out where it is read; the school is called Zoë's otherwise. */
  readonly name?: string;
}

const columns = [
  'URN',
  'LA (code)',
  'LA (name)',
  'EstablishmentName',
  'TypeOfEstablishment (code)',
  'TypeOfEstablishment (name)',
  'EstablishmentStatus (name)',
  'OpenDate',
  'PhaseOfEducation (name)',
  'TelephoneNum',
  'Remark',
];
const header = columns.join(',');
const cells = { urn: '160001', name: "Zoë's", opened: '', telephone: '' };
const line = (given: Partial<typeof cells> = {}): string => {
  const { urn, name, opened, telephone } = { ...cells, ...given };
  return [urn, '909', 'Cumberland', name, '1', 'Community school', 'Open', opened, 'Primary', telephone, ''].join(',');
};
const csv = (...lines: string[]): string => [header, ...lines].join('\r\n');
const good = csv(line());
const utf16 = (content: string): Buffer => Buffer.from(content, 'utf16le');
const swapped = (content: Buffer): Buffer => Buffer.from(content).swap16();
const marked = (content: Buffer): Buffer => Buffer.concat([Buffer.from([0xff, 0xfe]), content]);
const withBytes = (before: string, bytes: number[], after: string): Buffer =>
  Buffer.concat([Buffer.from(before), Buffer.from(bytes), Buffer.from(after)]);
const at = (column: string, row = 2): Pick<HostileCase, 'line' | 'column'> => ({ line: row, column });
const separated = (mark: string): string => good.replaceAll(',', mark);
const other = 'A,B\r\n1,2';
const zeros = 'x,'.repeat(1_500_000);

/** A line of 1 GB, which no machine holds at once: it is made as it is read. */
export const endless = { pulled: 0 };
const gigabyte: TableSource = {
  async *open() {
    const piece = Buffer.alloc(1024 * 1024, 'x');
    for (let megabytes = 0; megabytes < 1024; megabytes += 1) {
      endless.pulled += piece.length;
      yield await Promise.resolve(piece);
    }
  },
};

/** A file for each row of the table in docs/imports.md, by its first cell. */
export const hostileCases: Readonly<Record<string, HostileCase>> = {
  'UTF-8': { content: good },
  'UTF-8 with a byte order mark': { content: `\uFEFF${good}` },
  'UTF-16 LE with a byte order mark': { content: marked(utf16(good)) },
  'UTF-16 LE without one': { content: utf16(good) },
  'UTF-16 BE with a byte order mark': { content: swapped(marked(utf16(good))) },
  'UTF-16 BE without one': { content: swapped(utf16(good)) },
  'Windows-1252, as Excel saves CSV': { content: Buffer.from(good, 'latin1') },
  'semicolons between cells': { content: separated(';') },
  'tabs between cells': { content: separated('\t') },
  'bars between cells': { content: separated('|') },
  "Excel's own `sep=;`": { content: `sep=;\r\n${separated(';')}` },
  'mixed line ends': { content: [header, line()].join('\n') + '\r\n\r' },
  'blank rows at the end, with or without commas': { content: `${good}\r\n\r\n,,,,,,,,,,\r\n,,\r\n` },
  'a quotation mark inside a cell': { content: csv(line({ name: 'Zoë "Z" Bell' })), name: 'Zoë "Z" Bell' },
  'cells missing at the end of a row': { content: csv(line().replace(/,,$/, '')) },
  'a byte order mark in the middle': { content: csv(`\uFEFF${line()}`) },
  'a formula': { content: csv(line({ name: '=HYPERLINK("x")' })), name: '=HYPERLINK("x")' },
  'a right-to-left override': { content: csv(line({ name: 'a\u202Ecod.exe' })), name: 'a\u202Ecod.exe' },
  'two columns of one name that nothing is taken from': { content: `${header},Remark\r\n${line()},` },
  'a CSV file called .zip': { content: good },
  'an empty file': { content: '' },
  'only blank rows': { content: '\r\n,,,\r\n\r\n' },
  'a header and no rows': { content: `${header}\r\n\r\n` },
  'two columns of one name that count': { content: `${header},URN\r\n${line()},1`, line: 1, column: 'URN' },
  'two files joined, each with its header': { content: `${good}\r\n\uFEFF${good}`, ...at('URN', 3) },
  'more cells than headers': { content: csv(`${line()},x`), line: 2 },
  'a quotation mark that is never closed': { content: csv(line(), `"${line({ urn: '160002' })}`), line: 3 },
  'a row of more than 200,000 characters': { content: csv(line(), 'x'.repeat(300_000)), line: 3 },
  'a line of 1 GB': { content: gigabyte },
  'more than 1,000 columns': { content: csv(line(), ','.repeat(1001)), line: 3 },
  'more than 500,000 rows (100,000 in a roll)': { content: `${header}\n${',\n'.repeat(500_001)}`, line: 500_002 },
  'a cell longer than 300 characters (100 in a roll)': {
    content: csv(line({ name: 'x'.repeat(301) })),
    ...at('EstablishmentName'),
  },
  'U+0000': { content: csv(line({ name: 'a\u0000b' })), ...at('EstablishmentName') },
  'half of a character in UTF-16': {
    content: marked(utf16(csv(line({ name: 'a\uD83Db' })))),
    ...at('EstablishmentName'),
  },
  'half of a character in UTF-8': {
    content: withBytes(
      `${csv(line())}\r\n160002,909,Cumberland,a`,
      [0xed, 0xa0, 0xbd],
      'b,1,C,Open,,Primary,,Zoë Zoë Zoë',
    ),
    ...at('EstablishmentName', 3),
  },
  'one bad byte in UTF-8': {
    content: withBytes(`${csv(line())}\r\n160002,909,Cumberland,Ren`, [0xe9], 'e,1,C,Open,,Primary,,Zoë'),
    ...at('EstablishmentName', 3),
  },
  '`#REF!`': { content: csv(line({ name: '#REF!' })), ...at('EstablishmentName') },
  '`#####`': { content: csv(line({ opened: '########' })), ...at('OpenDate') },
  'a URN as `1.00001E+05`': { content: csv(line({ urn: '1.00001E+05' })), ...at('URN') },
  'a telephone number as `4.41633E+11`': { content: csv(line({ telephone: '4.41633E+11' })), ...at('TelephoneNum') },
  '`14/05/2019`, `14-05-2019`, `14.5.2019`, `14 May 2019` or `2019-05-14`': {
    content: csv(
      ...['14/05/2019', '14-05-2019', '14.5.2019', '14 May 2019', '2019-05-14'].map((opened, row) =>
        line({ urn: String(160_001 + row), opened }),
      ),
    ),
  },
  'a year of two figures': { content: csv(line({ opened: '14/05/19' })), ...at('OpenDate') },
  'a date that became the number `43599`': { content: csv(line({ opened: '43599' })), ...at('OpenDate') },
  'a month before the day': { content: csv(line({ opened: '05/14/2019' })), ...at('OpenDate') },
  'a day that does not exist': { content: csv(line({ opened: '31/02/2019' })), ...at('OpenDate') },
  'an Excel workbook called .csv': {
    content: zip({ '[Content_Types].xml': text('<x/>'), 'xl/workbook.xml': text('<x/>') }),
  },
  'an old Excel workbook called .csv': { content: Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]) },
  'a PDF called .csv': { content: '%PDF-1.7\n' },
  'a picture called .csv': { content: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]) },
  'a web page called .csv': { content: '<!DOCTYPE html><title>Sign in</title>' },
  'XML called .csv': { content: '<?xml version="1.0"?><CTfile/>' },
  'a gzip file called .csv': { content: gzipSync(good) },
  'a ZIP archive of the file': { content: zip({ 'edubasealldata.csv': text(good) }) },
  'a ZIP archive of the file and others': {
    content: zip({ 'a.csv': text(good), 'readme.pdf': text('x'), 'notes/\u202Ed.doc': text('x') }),
  },
  'a ZIP archive called .csv': { content: zip({ 'edubasealldata.csv': text(good) }) },
  'a ZIP archive of several tables, one of them the wanted': {
    content: zip({ 'links.csv': text('URN,LinkURN,LinkType\r\n1,2,x'), 'a.csv': text(good), 'bad.csv': text('') }),
  },
  'a ZIP archive of two tables that both fit': { content: zip({ 'a.csv': text(good), 'b.csv': text(good) }) },
  'a ZIP archive of two tables of which none fits': { content: zip({ 'a.csv': text(other), 'b.csv': text(other) }) },
  'an empty ZIP archive': { content: zip({}) },
  'a ZIP archive of a picture': { content: zip({ 'a.png': text('x') }) },
  'a ZIP archive in a ZIP archive': { content: zip({ 'a.zip': zip({ 'a.csv': text(good) }) }) },
  'a ZIP archive in a ZIP archive, called .csv': { content: zip({ 'a.csv': zip({ 'a.csv': text(good) }) }) },
  'a ZIP archive of a link': { content: zip({ 'a.csv': link('/etc/passwd') }) },
  'a ZIP archive that unpacks to 200 times its size': { content: zip({ 'a.csv': text(zeros) }) },
  'a ZIP archive of more than 100 MB unpacked': {
    content: sayingSize(zip({ 'a.csv': text(good) }), 101 * 1024 * 1024),
  },
  'a ZIP archive that says less than it holds': { content: sayingSize(zip({ 'a.csv': text(good) }), 10) },
  'a ZIP archive that says more than it holds': { content: sayingSize(zip({ 'a.csv': text(good) }), 10_000) },
  'a ZIP archive of more than 1,000 files': {
    content: zip(Object.fromEntries(Array.from({ length: 1001 }, (_, place) => [`${String(place)}.csv`, text('')]))),
  },
  'a ZIP archive with a name that leaves its folder': { content: zip({ '../../a.csv': text(good) }) },
  'a ZIP archive under a password': { content: sayingLocked(zip({ 'a.csv': text(good) })) },
  'a ZIP archive cut short': { content: zip({ 'a.csv': text(good) }).subarray(0, -30) },
  'a ZIP archive with a changed byte': { content: spoilt(zip({ 'a.csv': [text(good), { level: 0 }] })) },
};
