import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellProblem, scientificProblem } from './cells.ts';
import { readDate } from './dates.ts';
import { foldHeader, mapHeaders } from './headers.ts';
import { openTable } from './read-table.ts';
import { rowWidthFault } from './row-width.ts';
import { sourceOf } from './source-of.ts';

describe('a date', () => {
  test.each([
    '2019-05-14',
    '14/05/2019',
    '14-05-2019',
    '14.05.2019',
    '14 May 2019',
    '14-May-2019',
    '14th May 2019',
    '2019-05-14T00:00:00',
    '14/05/2019 00:00',
    '2019-5-14',
    '14/5/2019',
  ])('%s is 14 May 2019', (text) => {
    expect(readDate(text)).toEqual({ date: '2019-05-14' });
  });

  test.each([
    ['14/05/19', 'two-digit-year'],
    ['14-May-19', 'two-digit-year'],
    ['1/2/03', 'two-digit-year'],
    ['43599', 'spreadsheet-number'],
    ['43599.5', 'spreadsheet-number'],
    ['########', 'spreadsheet-hashes'],
    ['05/14/2019', 'month-first'],
    ['31/02/2019', 'no-such-day'],
    ['29/02/2019', 'no-such-day'],
    ['00/05/2019', 'no-such-day'],
    ['soon', 'unreadable'],
    ['2019', 'unreadable'],
    ['14 Mumble 2019', 'unreadable'],
  ])('%s is refused: %s', (text, code) => {
    const read = readDate(text);
    expect(read).toMatchObject({ problem: { code: `date/${code}` } });
    expect('problem' in read && read.problem.message).toMatch(/^[A-Z].*\.$/);
  });

  test('of any year, in any of the ways, is the same day', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1900, max: 2199 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        (year, month, day) => {
          const two = (number: number) => String(number).padStart(2, '0');
          const date = `${String(year)}-${two(month)}-${two(day)}`;
          for (const text of [
            date,
            `${two(day)}/${two(month)}/${String(year)}`,
            `${String(day)}.${String(month)}.${String(year)}`,
          ])
            expect(readDate(text)).toEqual({ date });
        },
      ),
    );
  });
});

describe('a cell', () => {
  test.each([
    ['a\u0000b', 'cell/nul'],
    ['a\uD83D', 'cell/half-character'],
    ['\uFFFD', 'cell/unreadable-character'],
    ['#REF!', 'cell/spreadsheet-error'],
    ['#N/A', 'cell/spreadsheet-error'],
    ['#####', 'cell/spreadsheet-error'],
    ['x'.repeat(11), 'cell/too-long'],
  ])('%j is refused: %s', (text, code) => {
    expect(cellProblem(text, 10)?.code).toBe(code);
  });

  test.each(['', 'Zoë', '=1+1', '\u202Eabc', '#1 house', '😀'])('%j is kept', (text) => {
    expect(cellProblem(text, 10)).toBeNull();
  });

  test('in UTF-16 with half of a character is found after reading', async () => {
    const bytes = Buffer.from('\uFEFFName\nA\uD83Db\nOK\n', 'utf16le');
    const table = await openTable(sourceOf(bytes, 3));
    const cells = [];
    for await (const row of table.rows()) cells.push(cellProblem(row.cells[0] ?? '', 100)?.code ?? null);
    expect(cells).toEqual(['cell/half-character', null]);
  });

  test.each(['1.23457E+12', '8E+11', '1,2E+10'])('%s has lost its last digits', (text) => {
    expect(scientificProblem(text)?.code).toBe('cell/scientific-number');
  });

  test.each(['E801200001001', '100000', 'E+', ''])('%j has not', (text) => {
    expect(scientificProblem(text)).toBeNull();
  });
});

describe('headers', () => {
  const synonyms = {
    upn: ['UPN', 'Unique Pupil Number'],
    family: ['Legal Surname', 'Surname'],
    birth: ['Date of Birth', 'DOB'],
  };

  test('are found in any spelling; what nobody asked for is unknown', () => {
    expect(mapHeaders(['unique_pupil number', 'SURNAME ', 'D.O.B.', 'Pupil Premium'], synonyms, {})).toEqual({
      columns: {
        upn: { index: 0, header: 'unique_pupil number' },
        family: { index: 1, header: 'SURNAME ' },
        birth: { index: 2, header: 'D.O.B.' },
      },
      unknown: ['Pupil Premium'],
      faults: [],
    });
  });

  test('that a person chose win over those that look right, and a field may be left out', () => {
    const map = mapHeaders(['UPN', 'Surname', 'Known as', 'DOB'], synonyms, { family: 'Known as', birth: null });
    expect(map.columns).toEqual({ upn: { index: 0, header: 'UPN' }, family: { index: 2, header: 'Known as' } });
    expect(map.unknown).toEqual(['Surname', 'DOB']);
  });

  test('that are there twice, or were chosen and are gone, are faults', () => {
    expect(mapHeaders(['UPN', 'upn', 'DOB'], synonyms, {}).faults).toMatchObject([
      { code: 'header/twice', line: 1, column: 'UPN' },
    ]);
    expect(mapHeaders(['UPN'], synonyms, { birth: 'Born' }).faults).toMatchObject([
      { code: 'header/missing', column: 'Born' },
    ]);
    expect(mapHeaders(['Colour', 'Colour', 'UPN'], synonyms, {}).faults).toEqual([]);
  });

  test('fold to letters and digits', () => {
    expect(foldHeader('  Middle name(s) ')).toBe('middlenames');
  });

  test('too few for a row are a fault of the row; empty cells at its end are not', () => {
    expect(rowWidthFault({ headers: ['a', 'b'] }, { line: 3, cells: ['1', '2', '3'] })).toMatchObject({
      line: 3,
      code: 'row/too-many-cells',
    });
    expect(rowWidthFault({ headers: ['a', 'b'] }, { line: 3, cells: ['1', '2', '', ''] })).toBeNull();
    expect(rowWidthFault({ headers: ['a', 'b'] }, { line: 3, cells: ['1'] })).toBeNull();
  });
});
