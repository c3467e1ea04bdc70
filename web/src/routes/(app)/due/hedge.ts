/** The days that the hedge spans, counted from today; what lies outside stands at its ends. */
export const hedgeDays = { from: -14, to: 44 } as const;

/** One thing due, as a leaf of the hedge. */
export interface Leaf { readonly id: string; readonly days: number; readonly colour: number }

/** A leaf with its height: 1 for the lowest of its day. */
export interface GrownLeaf extends Leaf { readonly height: number }

/** Stacks the leaves of each day, in the order given. */
export function growHedge(leaves: readonly Leaf[]): readonly GrownLeaf[] {
  const onDay = new Map<number, number>();
  return leaves.map((leaf) => {
    const days = Math.min(hedgeDays.to - 0.5, Math.max(hedgeDays.from + 0.5, leaf.days));
    const height = (onDay.get(days) ?? 0) + 1;
    onDay.set(days, height);
    return { ...leaf, days, height };
  });
}
