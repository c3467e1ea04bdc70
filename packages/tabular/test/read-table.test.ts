import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UnreadableFile, type Source } from '../src/index.ts';
import { fileOf, readAll, textFile } from './files.ts';

const roll =
  'UPN,Surname,Forename,DOB\nH801200001001,Ó Súilleabháin,Zoë,14/09/2018\nH801200001002,Llŷr,Siân,01/02/2019\n';
const refusalOf = async (source: Source, options = {}): Promise<unknown> =>
  readAll(source, options).then(
    () => null,
    (error: unknown) => (error instanceof UnreadableFile ? error.fault : error),
  );

describe('the encoding of a file', () => {
  it.each([
    ['UTF-8', 'utf-8', false, 'utf-8', false],
    ['UTF-8 with a mark', 'utf-8', true, 'utf-8', false],
    ['UTF-16 as Windows writes it', 'utf-16le', true, 'utf-16le', false],
    ['UTF-16 the other way round', 'utf-16be', true, 'utf-16be', false],
    ['UTF-16 without a mark', 'utf-16le', false, 'utf-16le', true],
    ['UTF-16 the other way round without a mark', 'utf-16be', false, 'utf-16be', true],
  ])('%s is found, and every name comes back as it was', async (_name, encoding, withMark, found, isGuessed) => {
    const { table, rows } = await readAll(textFile(roll, encoding, { withMark }));
    expect(table.encoding).toMatchObject({ name: found, isGuessed });
    expect(table.headers.map((header) => header.text)).toEqual(['UPN', 'Surname', 'Forename', 'DOB']);
    expect(rows.map((row) => row.cells[1])).toEqual(['Ó Súilleabháin', 'Llŷr']);
  });

  it('of an old Windows program is guessed, and said to be a guess', async () => {
    const { table, rows } = await readAll(textFile('Surname,Forename\nO’Brien,Zoë\nMüller,Renée\n', 'windows-1252'));
    expect(table.encoding).toEqual({ name: 'windows-1252', markLength: 0, isGuessed: true });
    expect(rows.map((row) => row.cells)).toEqual([
      ['O’Brien', 'Zoë'],
      ['Müller', 'Renée'],
    ]);
  });

  it('is found also where the first accent comes after a megabyte', async () => {
    const plain = `Surname,Forename\n${'Smith,Ann\n'.repeat(120_000)}`;
    expect((await readAll(textFile(`${plain}Brontë,Zoë\n`, 'utf-8'))).rows.at(-1)?.cells).toEqual(['Brontë', 'Zoë']);
    expect((await readAll(textFile(`${plain}Brontë,Zoë\n`, 'windows-1252'))).rows.at(-1)?.cells).toEqual([
      'Brontë',
      'Zoë',
    ]);
  });

  it('may be said by the person', async () => {
    const { rows } = await readAll(textFile('Surname\nDvořák\n', 'windows-1250'), { encoding: 'windows-1250' });
    expect(rows[0]?.cells).toEqual(['Dvořák']);
    expect(await refusalOf(textFile(roll), { encoding: 'klingon' })).toMatchObject({ code: 'file/encoding' });
  });

  it('is not guessed for a file with a mark that breaks off: the cell is named', async () => {
    const broken = Buffer.concat([
      Buffer.from('\uFEFFSurname,Forename\nSmith,Zo'),
      Buffer.from([0xeb]),
      Buffer.from('\nJones,Ann\n'),
    ]);
    const { rows } = await readAll(fileOf(broken));
    expect(rows[0]?.faults).toMatchObject([{ line: 2, column: 'Forename', code: 'cell/unreadable' }]);
    expect(rows[1]).toMatchObject({ cells: ['Jones', 'Ann'], faults: [] });
  });
});

describe('a file that is no table', () => {
  it.each<[string, Source, string]>([
    ['an empty file', fileOf(new Uint8Array()), 'file/empty'],
    ['blank lines', textFile('\n  \n,,\n'), 'file/no-header'],
    ['a workbook', fileOf(Buffer.from([0x50, 0x4b, 0x03, 0x04, 0x14, 0x00])), 'file/workbook'],
    ['an old workbook', fileOf(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1])), 'file/workbook'],
    ['a PDF', textFile('%PDF-1.7\n'), 'file/pdf'],
    ['a compressed file', fileOf(Buffer.from([0x1f, 0x8b, 0x08])), 'file/compressed'],
    ['a web page saved as CSV', textFile('<!DOCTYPE html><html></html>'), 'file/markup'],
    ['UTF-32', fileOf(Buffer.from([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0])), 'file/encoding'],
  ])('%s is refused with a sentence', async (_name, source, code) => {
    expect(await refusalOf(source)).toMatchObject({ code, message: expect.stringMatching(/\.$/) as string });
  });

  it('is refused where it is too large or too wide', async () => {
    expect(await refusalOf(textFile(roll), { limits: { maxBytes: 50 } })).toMatchObject({ code: 'file/too-large' });
    expect(await refusalOf(textFile(roll), { limits: { maxColumns: 3 } })).toMatchObject({
      code: 'file/too-wide',
      line: 1,
    });
  });
});

describe('rows', () => {
  it('carry the line of the file on which they begin', async () => {
    const { table, rows } = await readAll(textFile('\n\nName,Note\nAnn,"one\ntwo\nthree"\n\n  ,\nBen,x\n'));
    expect(table.headerLine).toBe(3);
    expect(rows.map((row) => [row.line, row.cells[0]])).toEqual([
      [4, 'Ann'],
      [9, 'Ben'],
    ]);
  });

  it.each([['\n'], ['\r\n'], ['\r']])('end in any way, and in several (%j)', async (end) => {
    const { rows } = await readAll(textFile(`Name,Note${end}Ann,"a${end}b"${end}Ben,\n`, 'utf-8', { pieceLength: 3 }));
    expect(rows.map((row) => [row.line, row.cells])).toEqual([
      [2, ['Ann', 'a\nb']],
      [4, ['Ben', '']],
    ]);
  });

  it.each([[','], [';'], ['\t'], ['|']])('are cut at %j, whichever the file uses', async (delimiter) => {
    const { table, rows } = await readAll(
      textFile(`Surname|DOB|Address\nSmith|01/02/2019|"1, High Street; Ashcombe"\n`.replaceAll('|', delimiter)),
    );
    expect(table.delimiter).toBe(delimiter);
    expect(rows[0]?.cells).toEqual(['Smith', '01/02/2019', '1, High Street; Ashcombe']);
  });

  it('are cut as Excel says in its own first line', async () => {
    const { table, rows } = await readAll(
      textFile('sep=;\r\nName;Note\r\nAnn;a,b,c,d\r\n', 'utf-8', { withMark: true }),
    );
    expect([table.delimiter, table.headerLine, rows[0]?.line, rows[0]?.cells]).toEqual([';', 2, 3, ['Ann', 'a,b,c,d']]);
  });

  it('without their last cells are filled up, and with one too many are named', async () => {
    const { rows } = await readAll(textFile('A,B,C\n1\n1,2,3,,\n1,2,3,4\n'));
    expect(rows.map((row) => [row.cells.length, row.faults.map((fault) => fault.code)])).toEqual([
      [3, []],
      [3, []],
      [3, ['row/too-many-cells']],
    ]);
  });

  it('take a quotation mark inside a cell as it stands', async () => {
    const { rows } = await readAll(textFile('Name,Note\nSamuel "Sam" Jones,5\' 2"\n"Ann ""A"" Lee",x\n'));
    expect(rows.map((row) => row.cells)).toEqual([
      ['Samuel "Sam" Jones', '5\' 2"'],
      ['Ann "A" Lee', 'x'],
    ]);
  });

  it('before a quotation mark that is never closed are read, and it is named by its line', async () => {
    const { rows } = await readAll(textFile('Name,Note\nAnn,1\nBen,"never closed\nCal,3\n'));
    expect(rows.map((row) => [row.line, row.faults.map((fault) => fault.code)])).toEqual([
      [2, []],
      [3, ['row/open-quote']],
    ]);
  });

  it('are counted, and one too many ends the reading with a sentence', async () => {
    const { rows } = await readAll(textFile('A\n1\n2\n3\n4\n'), { limits: { maxRows: 2 } });
    expect(rows.map((row) => row.faults.map((fault) => fault.code))).toEqual([[], [], ['file/too-many-rows']]);
  });

  it('name each cell that holds what cannot be kept', async () => {
    const nul = await readAll(textFile('Name,Note\nAnn,a\u0000b\n'));
    expect(nul.rows[0]?.faults).toMatchObject([{ line: 2, column: 'Note', code: 'cell/nul' }]);
    const half = await readAll(
      fileOf(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('Name,Note\nAnn,\uD83Dx\n', 'utf16le')])),
    );
    expect(half.rows[0]?.faults).toMatchObject([{ line: 2, column: 'Note', code: 'cell/half-character' }]);
    const long = await readAll(textFile(`Name,Note\nAnn,${'x'.repeat(20_001)}\n`));
    expect(long.rows[0]?.faults).toMatchObject([{ line: 2, column: 'Note', code: 'cell/too-long' }]);
  });

  it('come back byte for byte, however the file is written and cut into pieces', async () => {
    const cell = fc
      .string({ unit: 'binary', maxLength: 12 })
      .filter((text) => !/[\0\r\uFFFD\uFEFF]/.test(text) && text.isWellFormed());
    const table = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc
          .array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 6 })
          .map((rows) => ({ width, rows })),
      );
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
    await fc.assert(
      fc.asyncProperty(
        table,
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('utf-8', 'utf-16le', 'utf-16be'),
        fc.integer({ min: 1, max: 40 }),
        async ({ width, rows }, delimiter, encoding, pieceLength) => {
          const headers = Array.from({ length: width }, (_, index) => `h${String(index)}`);
          const text = [headers, ...rows].map((row) => row.map(quoted).join(delimiter)).join('\n');
          const read = await readAll(textFile(text, encoding, { withMark: true, pieceLength }));
          expect(read.rows.map((row) => row.cells)).toEqual(
            rows.filter((row) => row.some((each) => each.trim() !== '')),
          );
          expect(read.rows.flatMap((row) => row.faults)).toEqual([]);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('are never read wrongly in silence: any bytes give rows, faults or a refusal', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 300 }), async (bytes) => {
        const refusal = await refusalOf(fileOf(bytes, 7), { limits: { maxRowLength: 100 } });
        if (refusal !== null) expect(refusal).toMatchObject({ code: expect.stringMatching(/^(file|row)\//) as string });
      }),
      { numRuns: 300 },
    );
  });
});

describe('a file of any size', () => {
  /** A file that is written while it is read, and counts how far the reader has come. */
  function endless(line: (place: number) => string, pieces: number) {
    let pulled = 0;
    const source: Source = async function* () {
      pulled = 0;
      yield await Promise.resolve(Buffer.from('Name,Note\n'));
      for (let place = 0; place < pieces; place += 1) {
        pulled += 1;
        yield Buffer.from(line(place));
      }
    };
    return { source, pulled: () => pulled };
  }

  it('is read a piece at a time: what is ahead of the rows does not grow', async () => {
    const rowsInPiece = 100;
    const file = endless((place) => `Ann,${'x'.repeat(100)}${String(place)}\n`.repeat(rowsInPiece), 2000);
    const { readTable } = await import('../src/index.ts');
    let [rows, furthest] = [0, 0];
    for await (const row of (await readTable(file.source)).rows) {
      if (row.faults.length === 0) rows += 1;
      furthest = Math.max(furthest, file.pulled() - rows / rowsInPiece);
    }
    expect(rows).toBe(200_000);
    // The beginning that was looked at for the layout, and the piece under way.
    expect(furthest).toBeLessThan(10);
  });

  it('with one line that never ends is given up early, and named', async () => {
    const file = endless(() => 'x'.repeat(10_000), 15_000);
    const { readTable } = await import('../src/index.ts');
    const rows = [];
    for await (const row of (await readTable(file.source)).rows) rows.push(row);
    expect(rows.map((row) => row.faults.map((fault) => [fault.line, fault.code]))).toEqual([[[2, 'row/too-long']]]);
    expect(file.pulled()).toBeLessThan(40);
  });
});
