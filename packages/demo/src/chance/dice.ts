/** A stream of chance that is the same for the same seed, on every machine. */
export interface Dice {
  /** A number from 0 up to, and not including, 1. */
  next(): number;
  /** A whole number from `from` to `to`, both included. */
  int(from: number, to: number): number;
  /** True so often, 0 never and 1 always. */
  chance(share: number): boolean;
  /** One of a list that has at least one entry. */
  pick<T>(list: readonly T[]): T;
  /** One of a list by weight. */
  weighted<T>(list: readonly (readonly [T, number])[]): T;
  /** Some entries of a list, none twice, in an order of chance. */
  several<T>(list: readonly T[], count: number): T[];
  /** A stream of its own: what is drawn from it changes nothing here, so that a place can be made without its neighbours. */
  fork(label: string): Dice;
}

/** FNV-1a over the characters, with four different starts: 128 bits of seed from a text. */
function seedsOf(text: string): [number, number, number, number] {
  const starts = [0x811c9dc5, 0x01000193, 0x9e3779b9, 0x85ebca6b];
  const hashed = starts.map((start) => {
    let hash = start;
    for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
    return hash >>> 0;
  });
  return [hashed[0] ?? 1, hashed[1] ?? 2, hashed[2] ?? 3, hashed[3] ?? 4];
}

/** Small fast counter (sfc32), run in: passes PractRand, needs no library, and is the same everywhere. */
function stream(seed: string): () => number {
  let [a, b, c, d] = seedsOf(seed);
  const draw = (): number => {
    const sum = (a + b + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + sum) | 0;
    return (sum >>> 0) / 4294967296;
  };
  for (let warm = 0; warm < 12; warm += 1) draw();
  return draw;
}

/** Chance from a seed. */
export function diceOf(seed: string): Dice {
  const next = stream(seed);
  const int = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  const pick = <T>(list: readonly T[]): T => {
    if (list.length === 0) throw new RangeError('There is nothing to pick from.');
    return list[int(0, list.length - 1)] as T;
  };
  return {
    next,
    int,
    pick,
    chance: (share) => next() < share,
    weighted: (list) => {
      let left = next() * list.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [item, weight] of list) {
        left -= weight;
        if (left < 0) return item;
      }
      return pick(list)[0];
    },
    several: (list, count) => {
      const rest = [...list];
      const taken: (typeof rest)[number][] = [];
      while (taken.length < count && rest.length > 0) taken.push(...rest.splice(int(0, rest.length - 1), 1));
      return taken;
    },
    fork: (label) => diceOf(`${seed}/${label}`),
  };
}
