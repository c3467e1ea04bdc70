import { describe, expect, test } from 'vitest';
import { idSupply, newId } from './id.ts';

const timeOf = (id: string): number => Number.parseInt(id.replace('-', '').slice(0, 12), 16);

describe('a supply of identifiers', () => {
  const supply = idSupply();
  const many = Array.from({ length: 20_000 }, supply);

  test('makes UUIDs of version 7 with the time of their making', () => {
    const between = [newId(), idSupply()(), newId()];
    expect(between[1]).toMatch(/^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(between.map(timeOf)).toEqual(between.map(timeOf).toSorted((a, b) => a - b));
  });

  test('never makes one twice, nor two of the same randomness', () => {
    expect(new Set(many).size).toBe(many.length);
    // The part that is random alone: a fetch that was read twice would repeat it.
    expect(new Set(many.map((id) => id.slice(-11))).size).toBe(many.length);
  });

  test('makes them in order, thousands in one millisecond included', () => {
    expect(many).toEqual(many.toSorted());
  });
});
