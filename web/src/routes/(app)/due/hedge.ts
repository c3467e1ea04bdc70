/** One thing due, as a leaf of the hedge; days are counted from today. */
export interface Leaf {
  readonly id: string;
  readonly days: number;
  readonly colour: number;
}

/** A leaf in its place: where it stands along the hedge, and how high (1 is the lowest of its place). */
export interface GrownLeaf extends Leaf {
  readonly at: number;
  readonly height: number;
}

/** A grown hedge and the days it spans. */
export interface Hedge {
  readonly leaves: readonly GrownLeaf[];
  readonly from: number;
  readonly to: number;
  readonly tallest: number;
}

const from = -14;
const furthest = 44;

/**
 * Grows the hedge: two weeks back, six ahead. What is older stands together at the left end. Where the list goes on
 * after this page, the hedge ends with the page, so that a gap always means that nothing is due.
 *
 * @param isWhole whether these are all the leaves
 */
export function growHedge(leaves: readonly Leaf[], isWhole: boolean): Hedge {
  const last = Math.max(0, ...leaves.map(({ days }) => days));
  const to = isWhole ? furthest : Math.min(furthest, last + 1);
  const heights = new Map<number, number>();
  let older = 0;
  const grown = leaves
    .filter(({ days }) => days <= to)
    .map((leaf) => {
      const at = leaf.days > from ? leaf.days : from + (older++ % 3) * ((to - from) / 120);
      const height = (heights.get(at) ?? 0) + 1;
      heights.set(at, height);
      return { ...leaf, at, height };
    });
  return { leaves: grown, from, to, tallest: Math.max(0, ...heights.values()) };
}
