import type { NeedCode } from '@hedgerow/rules';
import type { Dice } from '../chance/dice.ts';

/**
 * Shares of primary types of need, state-funded primary schools in England, SEN support and EHC plans (rounded from the
 * Department for Education's "Special educational needs in England", which changes little from year to year).
 */
export const sharesOnSupport: readonly (readonly [NeedCode, number])[] = [
  ['SLCN', 33],
  ['SEMH', 19],
  ['MLD', 14],
  ['SPLD', 13],
  ['ASD', 8],
  ['PD', 2.5],
  ['OTH', 4],
  ['NSA', 3],
  ['HI', 1.6],
  ['VI', 0.9],
  ['DS', 0.3],
];
export const sharesWithPlan: readonly (readonly [NeedCode, number])[] = [
  ['ASD', 34],
  ['SLCN', 30],
  ['SEMH', 13],
  ['MLD', 6],
  ['SLD', 4],
  ['PD', 4],
  ['SPLD', 2.5],
  ['HI', 2],
  ['DS', 2],
  ['VI', 1.2],
  ['OTH', 1.3],
];
/** Of children in primary schools about one in seven is on SEN support and one in twenty-five has a plan. */
export const shareOnSupport = 0.138;
export const shareWithPlan = 0.04;

/** So many needs as the shares say, by largest remainders: a small deck keeps the proportions of a large one. */
export function needDeck(shares: readonly (readonly [NeedCode, number])[], count: number, dice: Dice): NeedCode[] {
  const whole = shares.reduce((sum, [, share]) => sum + share, 0);
  const exact = shares.map(([code, share]) => ({ code, exact: (share / whole) * count }));
  const deck = exact.flatMap(({ code, exact: number }) => Array.from({ length: Math.floor(number) }, () => code));
  const byRemainder = exact.toSorted((a, b) => (b.exact % 1) - (a.exact % 1));
  while (deck.length < count) deck.push(byRemainder[deck.length % byRemainder.length]?.code ?? 'SLCN');
  return dice.several(deck, deck.length);
}

/** What often stands beside a primary need. */
export const secondaryOf: Readonly<Record<NeedCode, readonly NeedCode[]>> = {
  SLCN: ['SEMH', 'MLD', 'SPLD'],
  SEMH: ['SLCN', 'ASD', 'SPLD'],
  ASD: ['SLCN', 'SEMH'],
  SPLD: ['SEMH', 'SLCN'],
  MLD: ['SLCN', 'SEMH'],
  PD: ['SLCN'],
  HI: ['SLCN'],
  VI: ['PD'],
  MSI: ['SLCN'],
  DS: ['SLCN'],
  NSA: [],
  OTH: ['SEMH'],
  SLD: ['SLCN'],
  PMLD: ['PD'],
};

/** Shares a whole number out over sizes, by largest remainders. */
export function shareOut(count: number, sizes: readonly number[]): number[] {
  const whole = sizes.reduce((sum, size) => sum + size, 0);
  const exact = sizes.map((size) => (size / whole) * count);
  const shared = exact.map(Math.floor);
  const order = exact.map((number, index) => ({ index, rest: number % 1 })).toSorted((a, b) => b.rest - a.rest);
  for (let left = count - shared.reduce((sum, number) => sum + number, 0), at = 0; left > 0; left -= 1, at += 1) {
    const index = order[at % order.length]?.index ?? 0;
    shared[index] = (shared[index] ?? 0) + 1;
  }
  return shared;
}
