import type { Part } from '#lib/graph/parts.ts';

/** What the worklist needs to know of a duty to put four lists into one order. */
export interface Ordered {
  readonly id: string;
  readonly dueOn: string;
}

/** One part's page of the worklist, in order of (due date, id). */
export interface PartPage<Row extends Ordered> {
  readonly rows: readonly Row[];
  readonly endCursor: string | null;
  readonly hasNextPage: boolean;
}

/** Where each part goes on, and the last row that was shown: one cursor that holds four. */
export interface WorklistCursor {
  readonly after: Readonly<Partial<Record<Part, string>>>;
  readonly shown: readonly [dueOn: string, id: string] | null;
}

export const worklistStart: WorklistCursor = { after: {}, shown: null };

/** A page of the whole worklist. */
export interface WorklistPage<Row extends Ordered> {
  readonly rows: readonly (Row & { readonly part: Part })[];
  readonly next: WorklistCursor | null;
}

const isAfter = (row: Ordered, shown: WorklistCursor['shown']): boolean =>
  shown === null || row.dueOn > shown[0] || (row.dueOn === shown[0] && row.id > shown[1]);

function inOrder(a: Ordered, b: Ordered): number {
  if (a.dueOn !== b.dueOn) return a.dueOn < b.dueOn ? -1 : 1;
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}

/**
 * Merges the four parts by (due date, id) and cuts a page. A part moves on to its own next page only when all that it
 * gave has been shown; until then it is asked again from the same place and what was shown is passed over, so that no
 * duty is lost or shown twice however unequal the parts are.
 *
 * @param pages what each part answered to `cursor`; a part that is not answering is left out and keeps its place
 */
export function mergeWorklist<Row extends Ordered>(
  pages: Readonly<Partial<Record<Part, PartPage<Row>>>>,
  cursor: WorklistCursor,
  size: number,
): WorklistPage<Row> {
  const answered = Object.entries(pages) as [Part, PartPage<Row>][];
  const fresh = answered.flatMap(([part, page]) =>
    page.rows.filter((row) => isAfter(row, cursor.shown)).map((row) => ({ ...row, part })),
  );
  // Beyond the end of a part that has more, rows of the others must wait for it.
  const horizon = answered
    .filter(([, page]) => page.hasNextPage)
    .flatMap(([, page]) => page.rows.slice(-1))
    .toSorted(inOrder)[0];
  const known = fresh.toSorted(inOrder).filter((row) => horizon === undefined || inOrder(row, horizon) <= 0);
  const rows = known.slice(0, size);
  const last = rows.at(-1);
  const isWhole = rows.length === fresh.length && horizon === undefined;
  if (last === undefined || isWhole) return { rows, next: null };
  const shown = [last.dueOn, last.id] as const;
  const after = { ...cursor.after };
  for (const [part, page] of answered) {
    if (page.endCursor !== null && !page.rows.some((row) => isAfter(row, shown))) after[part] = page.endCursor;
  }
  return { rows, next: { after, shown } };
}

/** Packs a cursor for an address. */
export function encodeWorklistCursor(cursor: WorklistCursor): string {
  return toBase64Url(JSON.stringify([cursor.after, cursor.shown]));
}

/** Unpacks a cursor from an address; anything else is the start. */
export function decodeWorklistCursor(text: string | null): WorklistCursor {
  if (text === null || text === '') return worklistStart;
  try {
    const [after, shown] = JSON.parse(fromBase64Url(text)) as [unknown, unknown];
    if (
      !isTexts(Object.values(after ?? {})) ||
      (shown !== null && !(Array.isArray(shown) && shown.length === 2 && isTexts(shown)))
    )
      return worklistStart;
    return { after: after as WorklistCursor['after'], shown: shown as WorklistCursor['shown'] };
  } catch {
    return worklistStart;
  }
}

const isTexts = (values: readonly unknown[]): boolean => values.every((value) => typeof value === 'string');
const toBase64Url = (text: string): string => btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
const fromBase64Url = (text: string): string => atob(text.replaceAll('-', '+').replaceAll('_', '/'));
