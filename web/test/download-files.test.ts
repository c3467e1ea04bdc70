import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { csvOf } from '../src/lib/download/csv.server.ts';
import { headsOf, joinSheets, sheetOf, type Column, type Sheet } from '../src/lib/download/sheet.ts';
import { xlsxOf } from '../src/lib/download/xlsx.server.ts';

const maker = { title: 'Children', by: 'Maeve Tordoff', at: '23 Nov 2026, 14:02' };
const texts = (...values: string[]): Sheet => ({
  columns: [{ label: 'Text', type: 'text' }],
  rows: values.map((value) => [value]),
});
const awkward = [
  'Zoë O’Brien-Łukasz',
  ' two  spaces ',
  'a "quoted", comma',
  'line\nbreak',
  '<b>&amp;</b>',
  '名前 🦔',
  '0012',
  '1E5',
  '\u202Eright to left',
];
const running = ['=1+1', '+44 1632 960000', '-', '-2', '@cmd', '\tx', '\rx', "=cmd|' /C calc'!A0"];

describe('a table as CSV', () => {
  const read = (sheet: Sheet): string[][] => parse(csvOf(sheet, maker), { bom: true, relax_column_count: true });

  it('would run in a spreadsheet: what begins like a formula begins with an apostrophe, and says the same', () => {
    expect(
      read(texts(...running))
        .slice(1, -1)
        .flat(),
    ).toEqual(running.map((text) => `'${text}`));
  });

  it('would change what was written: every other text comes back byte for byte', () => {
    expect(
      read(texts(...awkward))
        .slice(1, -1)
        .flat(),
    ).toEqual(awkward);
  });

  it('would not be read as UTF-8 by Excel, or not say who made it and when', () => {
    const file = csvOf(texts('x'), maker);
    expect([...file.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(read(texts('x')).at(-1)).toEqual([
      'Children. Downloaded from Hedgerow by Maeve Tordoff, 23 Nov 2026, 14:02.',
    ]);
    expect(file.toString('utf8').replace(/\r\n/g, '')).not.toContain('\r');
  });
});

describe('a table as an Excel file', () => {
  const parts = async (sheet: Sheet): Promise<{ cells: string; strings: string[]; names: string[] }> => {
    const files = unzipSync(new Uint8Array(await xlsxOf(sheet, maker)));
    const xml = (name: string): string => strFromU8(files[name] ?? new Uint8Array());
    const plain = (text: string): string =>
      text
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&apos;', "'")
        .replaceAll('&#39;', "'")
        .replaceAll('&amp;', '&');
    return {
      cells: xml('xl/worksheets/sheet1.xml'),
      strings: [...xml('xl/sharedStrings.xml').matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(([, text = '']) => plain(text)),
      names: Object.keys(files),
    };
  };

  it('would hold a formula, whatever a text begins with', async () => {
    const { cells, strings, names } = await parts(texts(...running));
    expect(cells).not.toContain('<f>');
    expect(strings).toEqual(expect.arrayContaining(running));
    expect(names.filter((name) => /vba|external|drawing/i.test(name))).toEqual([]);
  });

  it('would change what was written', async () => {
    const { strings } = await parts(texts(...awkward));
    expect(strings).toEqual(expect.arrayContaining(awkward));
  });

  it('would be no Excel file for a character that XML does not hold', async () => {
    const { strings } = await parts(texts('bell \u0007 here'));
    expect(strings).toContain('bell  here');
  });

  it('would hold numbers and days as text, or a hidden number as a number', async () => {
    const { cells, strings } = await parts({
      columns: [
        { label: 'Number', type: 'number' },
        { label: 'Day', type: 'date' },
      ],
      rows: [
        [25, '2026-11-23'],
        ['hidden', 'none recorded'],
        [null, null],
      ],
    });
    expect(cells).toMatch(/<c r="A2"><v>25<\/v><\/c>/);
    // Days are counted from 30 December 1899.
    expect(cells).toMatch(/<c r="B2" s="\d+"><v>46349<\/v><\/c>/);
    expect(strings).toEqual(expect.arrayContaining(['hidden', 'none recorded']));
  });
});

describe('the columns of a table', () => {
  const columns: readonly Column<{ name: string; year: string }>[] = [
    { label: 'Class', type: 'text', value: ({ name }) => name },
    { label: 'Year', type: 'text', under: 'Class', value: ({ year }) => year },
  ];

  it('would differ between the page and its file', () => {
    const sheet = sheetOf(columns, [{ name: 'Oak', year: 'Year 3' }]);
    expect(headsOf(columns)).toEqual([{ label: 'Class', type: 'text' }]);
    expect(sheet.rows).toEqual([['Oak', 'Year 3']]);
    expect(joinSheets([sheet, sheet]).rows).toHaveLength(2);
  });
});
