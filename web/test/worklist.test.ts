import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decodeWorklistCursor,
  encodeWorklistCursor,
  mergeWorklist,
  worklistStart,
  type Ordered,
  type PartPage,
  type WorklistCursor,
} from '../src/lib/due/worklist.ts';
import type { Part } from '../src/lib/graph/parts.ts';

const inOrder = (a: Ordered, b: Ordered): number =>
  a.dueOn === b.dueOn ? a.id.localeCompare(b.id) : a.dueOn.localeCompare(b.dueOn);

/** A part that answers as a service does: `size` rows after a cursor of (due date, id). */
function answer(rows: readonly Ordered[], after: string | undefined, size: number): PartPage<Ordered> {
  const from = after === undefined ? 0 : rows.findIndex(({ id }) => id === after) + 1;
  const page = rows.slice(from, from + size);
  return { rows: page, endCursor: page.at(-1)?.id ?? null, hasNextPage: from + size < rows.length };
}

function readAll(parts: Readonly<Partial<Record<Part, readonly Ordered[]>>>, size: number): string[] {
  const seen: string[] = [];
  let cursor: WorklistCursor | null = worklistStart;
  for (let page = 0; cursor !== null && page < 200; page += 1) {
    const asked: WorklistCursor = cursor;
    const pages = Object.fromEntries(
      Object.entries(parts).map(([part, rows]) => [part, answer(rows, asked.after[part as Part], size)]),
    );
    const merged = mergeWorklist(pages, asked, size);
    seen.push(...merged.rows.map(({ id }) => id));
    cursor = merged.next === null ? null : decodeWorklistCursor(encodeWorklistCursor(merged.next));
  }
  return seen;
}

const duty = fc.record({
  id: fc.uuid(),
  dueOn: fc.constantFrom('2026-11-20', '2026-11-23', '2026-11-24', '2026-12-31'),
});
const list = fc
  .uniqueArray(duty, { maxLength: 40, selector: ({ id }) => id })
  .map((rows) => rows.toSorted((a, b) => (a.dueOn === b.dueOn ? (a.id < b.id ? -1 : 1) : a.dueOn < b.dueOn ? -1 : 1)));

describe('one list from four services', () => {
  it('loses no duty and shows none twice, however the four are filled', () => {
    fc.assert(
      fc.property(
        list,
        list,
        list,
        list,
        fc.integer({ min: 1, max: 20 }),
        (schools, provision, training, agencies, size) => {
          const every = [...schools, ...provision, ...training, ...agencies];
          fc.pre(new Set(every.map(({ id }) => id)).size === every.length);
          expect(readAll({ schools, provision, training, agencies }, size)).toEqual(
            every.toSorted(inOrder).map(({ id }) => id),
          );
        },
      ),
    );
  });

  it('shows three services in full while the fourth is not answering', () => {
    const rows = [
      { id: 'a', dueOn: '2026-11-23' },
      { id: 'b', dueOn: '2026-11-24' },
    ];
    expect(readAll({ schools: rows, provision: [], agencies: [{ id: 'c', dueOn: '2026-11-22' }] }, 2)).toEqual([
      'c',
      'a',
      'b',
    ]);
  });

  it('starts again from the beginning when the address holds something else than a cursor', () => {
    for (const text of [null, '', 'x', btoa('{}'), btoa('[1,2]'), btoa('[{"schools":1},null]'), btoa('[{},["a"]]')]) {
      expect(decodeWorklistCursor(text)).toEqual(worklistStart);
    }
  });
});
