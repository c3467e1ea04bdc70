import { describe, expect, it } from 'vitest';
import { growHedge } from '../src/routes/(app)/due/hedge.ts';

const leaf = (id: string, days: number) => ({ id, days, colour: 1 });

describe('the hedge above the worklist', () => {
  it('stacks what is due on one day', () => {
    const { leaves, tallest } = growHedge([leaf('a', 2), leaf('b', 2), leaf('c', 3)], true);
    expect(leaves.map(({ height }) => height)).toEqual([1, 2, 1]);
    expect(tallest).toBe(2);
  });

  it('keeps what is older than two weeks at its left end, none of it lost', () => {
    const { leaves, from } = growHedge([leaf('a', -400), leaf('b', -90), leaf('c', -15)], true);
    expect(leaves).toHaveLength(3);
    for (const { at } of leaves) expect(at).toBeGreaterThanOrEqual(from);
  });

  it('ends with the page where the list goes on, so that a gap means that nothing is due', () => {
    expect(growHedge([leaf('a', 1), leaf('b', 9)], false).to).toBe(10);
    expect(growHedge([leaf('a', 1), leaf('b', 9)], true).to).toBe(44);
  });
});
