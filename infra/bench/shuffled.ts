import { randomBytes } from 'node:crypto';

/** In a random order, so that engines which share identical calls in flight are not flattered. */
export function shuffled<T>(list: readonly T[]): T[] {
  return list
    .map((item) => ({ item, key: randomBytes(4).readUInt32LE() }))
    .toSorted((a, b) => a.key - b.key)
    .map(({ item }) => item);
}
