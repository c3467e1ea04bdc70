import iconv from 'iconv-lite';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TableRefused } from './fault.ts';
import { usualLimits, type TableLimits } from './limits.ts';
import { openTable } from './read-table.ts';
import { sourceOf } from './source-of.ts';

async function read(content: Uint8Array | string, pieceSize?: number, limits: Partial<TableLimits> = {}) {
  const table = await openTable(sourceOf(content, pieceSize), { ...usualLimits, ...limits });
  const rows = [];
  for await (const row of table.rows()) rows.push(row);
  return { ...table, rows };
}

async function refusalOf(attempt: Promise<unknown>) {
  const error: unknown = await attempt.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(TableRefused);
  return (error as TableRefused).fault;
}

const names = 'Surname,Forename\r\nO’Brien,Zoë\r\nŽižek,Łucja\r\n';
const western = 'Surname,Forename\r\nO’Brien,Zoë\r\n';

describe('the encoding of a file', () => {
  test.each([
    ['utf-8', 'UTF-8', new TextEncoder().encode(names)],
    ['utf-8', 'UTF-8 with a mark', iconv.encode(names, 'utf8', { addBOM: true })],
    ['utf-16le', 'UTF-16 LE with a mark', iconv.encode(names, 'utf-16le', { addBOM: true })],
    ['utf-16be', 'UTF-16 BE with a mark', iconv.encode(names, 'utf-16be', { addBOM: true })],
    ['utf-16le', 'UTF-16 LE without a mark', iconv.encode(names, 'utf-16le', { addBOM: false })],
    ['utf-16be', 'UTF-16 BE without a mark', iconv.encode(names, 'utf-16be', { addBOM: false })],
    ['windows-1252', 'Windows-1252, as Excel saves it', iconv.encode(western, 'windows-1252')],
  ])('is found: %s from %s, whatever the pieces', async (encoding, _, bytes) => {
    for (const pieceSize of [1, 3, 65_536]) {
      const table = await read(bytes, pieceSize);
      expect(table.encoding).toBe(encoding);
      expect(table.headers).toEqual(['Surname', 'Forename']);
      expect(table.rows[0]).toEqual({ line: 2, cells: ['O’Brien', 'Zoë'] });
    }
  });

  test('is Windows-1252 where one letter late in a long file is not UTF-8', async () => {
    const bytes = Buffer.concat([
      Buffer.from(`Name\n${'Smith\n'.repeat(20_000)}`),
      iconv.encode('Renée\n', 'windows-1252'),
    ]);
    expect((await read(bytes)).rows.at(-1)).toEqual({ line: 20_002, cells: ['Renée'] });
  });
});

describe('rows', () => {
  test('carry the line on which they begin, over quoted line breaks, blank rows and mixed line ends', async () => {
    const text = 'Name,Note\r\nAda,"one\ntwo"\r\n\r\nBen,x\nCy,y\rDee,z';
    for (const pieceSize of [1, 2, 7, 65_536]) {
      expect((await read(text, pieceSize)).rows).toEqual([
        { line: 2, cells: ['Ada', 'one\ntwo'] },
        { line: 5, cells: ['Ben', 'x'] },
        { line: 6, cells: ['Cy', 'y'] },
        { line: 7, cells: ['Dee', 'z'] },
      ]);
    }
  });

  test('that are blank, with or without commas, at the end or between, are left out', async () => {
    expect((await read('Name,Year\n,\n  ,\nAda,1\n,,,\n\n\n')).rows).toEqual([{ line: 4, cells: ['Ada', '1'] }]);
  });

  test.each([[';'], ['\t'], ['|'], [',']])('are separated by what separates the headers: %j', async (delimiter) => {
    const table = await read(
      [`"a,b;c"${delimiter}d${delimiter}e`, `1${delimiter}"2${delimiter}2"${delimiter}3`].join('\n'),
    );
    expect(table.headers).toEqual(['a,b;c', 'd', 'e']);
    expect(table.rows[0]?.cells).toEqual(['1', `2${delimiter}2`, '3']);
  });

  test('follow Excel’s own hint of what separates them', async () => {
    expect(await read('sep=;\nName;Year\nAda;1\n')).toMatchObject({
      headers: ['Name', 'Year'],
      headerLine: 2,
      rows: [{ line: 3, cells: ['Ada', '1'] }],
    });
  });

  test('of any text come back as they were written, whatever the pieces', async () => {
    const cell = fc.string({ unit: 'grapheme', maxLength: 20 }).map((text) => text.trim().replaceAll('\u0000', ''));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(cell, cell, fc.constant('end')), { maxLength: 8 }),
        fc.integer({ min: 1, max: 64 }),
        async (rows, pieceSize) => {
          const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
          const text = ['"a","b","c"', ...rows.map((row) => row.map(quoted).join(','))].join('\r\n');
          expect((await read(text, pieceSize)).rows.map(({ cells }) => cells)).toEqual(rows);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('a file that is no table is refused with one sentence', () => {
  test.each([
    ['table/empty', ''],
    ['table/no-header', '\n\n ,\n'],
    ['table/wrong-kind', 'PK\u0003\u0004rest'],
    ['table/wrong-kind', '%PDF-1.7'],
    ['table/wrong-kind', '<?xml version="1.0"?><CTfile/>'],
    ['table/quote-not-closed', 'Name\nAda\n"Ben\nCy\nDee'],
  ])('%s', async (code, content) => {
    const fault = await refusalOf(read(content));
    expect(fault.code).toBe(code);
    expect(fault.message).toMatch(/^[A-Z].*\.$/s);
  });

  test('at the row that is too long, before it is held', async () => {
    let pieces = 0;
    const endless = {
      async *open() {
        pieces = 0;
        yield Buffer.from('Name\n');
        for (; pieces < 5000; pieces += 1) yield await Promise.resolve(Buffer.alloc(1000, 'x'));
      },
    };
    const table = await openTable(endless, { ...usualLimits, maxRowLength: 10_000 });
    expect(await refusalOf(table.rows().next())).toMatchObject({ code: 'table/row-too-long', line: 2 });
    expect(pieces).toBeLessThan(200);
  });

  test.each<[string, Partial<TableLimits>, number]>([
    ['table/too-large', { maxBytes: 20 }, 1],
    ['table/too-many-columns', { maxColumns: 1 }, 1],
    ['table/too-many-rows', { maxRows: 1 }, 3],
  ])('%s', async (code, limits, line) => {
    expect(await refusalOf(read('Name,Year\nAda,1\nBen,2\nCy,3\n', undefined, limits))).toMatchObject({ code, line });
  });
});

describe('memory', () => {
  test('does not grow with the file: no more rows are read ahead than fit a few pieces', async () => {
    const rowsInPiece = 100;
    let made = 0;
    let reading = 0;
    const source = {
      async *open() {
        reading += 1;
        yield Buffer.from('Number,Text\n');
        for (let piece = 0; piece < 400; piece += 1) {
          if (reading > 2) made += rowsInPiece;
          yield await Promise.resolve(
            Buffer.from(
              Array.from(
                { length: rowsInPiece },
                (_, row) => `${String(piece * rowsInPiece + row)},${'x'.repeat(80)}\n`,
              ).join(''),
            ),
          );
        }
      },
    };
    const table = await openTable(source);
    let taken = 0;
    let mostAhead = 0;
    for await (const row of table.rows()) {
      expect(row.cells[0]).toBe(String(taken));
      taken += 1;
      mostAhead = Math.max(mostAhead, made - taken);
    }
    expect(taken).toBe(40_000);
    expect(mostAhead).toBeGreaterThan(0);
    expect(mostAhead).toBeLessThan(10_000);
  });

  test('is given back when the reader stops early', async () => {
    let isClosed: boolean;
    const source = {
      async *open() {
        try {
          yield Buffer.from('Name\n');
          for (let row = 0; row < 100_000; row += 1) yield await Promise.resolve(Buffer.from('Ada\n'));
        } finally {
          isClosed = true;
        }
      },
    };
    const table = await openTable(source);
    isClosed = false;
    for await (const row of table.rows()) if (row.line > 5) break;
    await new Promise((resolve) => setImmediate(resolve));
    expect(isClosed).toBe(true);
  });
});
