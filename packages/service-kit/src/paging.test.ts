import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeCursor, decodeMomentCursor, encodeCursor, maxPageSize, pageOf, pageSize } from './paging.ts';

const rowId = '01920000-0000-7000-8000-000000000001';

test('a cursor gives back the key it was made of, whatever a name holds', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 3 }), (names) => {
      fc.pre(names.every((part) => part.isWellFormed() && !part.includes('\u0000')));
      const key = [...names, rowId];
      expect(decodeCursor(encodeCursor(key), key.length)).toEqual(key);
    }),
  );
});

test('a made-up cursor is refused and never reaches Postgres, which would call it a fault of ours', () => {
  for (const key of [
    ['Ann', 'no id'],
    ['A\u0000nn', rowId],
    ['\ud800', rowId],
  ])
    expect(() => decodeCursor(encodeCursor(key), 2)).toThrow(expect.objectContaining({ code: 'bad-input' }));
});

test('a mangled cursor is refused with a sentence and not read as the first page', () => {
  for (const cursor of ['', 'x', 'W10', encodeCursor(['one'])]) {
    expect(() => decodeCursor(cursor, 2)).toThrow(expect.objectContaining({ code: 'bad-input' }));
  }
});

test('a page never holds more than was asked for, and says when there is more', () => {
  const page = pageOf([1, 2, 3], 2, (row) => [row]);
  expect(page.nodes).toEqual([1, 2]);
  expect(page.pageInfo).toEqual({ endCursor: encodeCursor([2]), hasNextPage: true });
  expect(pageOf([], 2, () => [])).toEqual({ nodes: [], pageInfo: { endCursor: null, hasNextPage: false } });
});

test('nobody asks for a whole county in one page', () => {
  expect(pageSize(undefined)).toBe(50);
  for (const size of [0, -1, 1.5, maxPageSize + 1])
    expect(() => pageSize(size)).toThrow(expect.objectContaining({ code: 'bad-input' }));
});

test('a place in a list of moments that is none would reach Postgres, which would call it a fault of ours', () => {
  for (const at of ['2026-11-22 12:33:07.122334+00', '2026-11-22T12:33:07Z'])
    expect(decodeMomentCursor(encodeCursor([at, rowId]), 2)).toEqual([at, rowId]);
  for (const at of ['1', 'yesterday', '2026-11-22', '2026-13-22 12:33:07+00', '2026-11-22 99:33:07+00'])
    expect(() => decodeMomentCursor(encodeCursor([at, rowId]), 2)).toThrow(
      expect.objectContaining({ code: 'bad-input' }),
    );
});
