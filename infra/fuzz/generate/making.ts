import type { Dice } from '@hedgerow/demo';
import type { Words } from '../../test/other-schools/asking.ts';
import type { Place } from '../world/places.ts';
import type { Reader } from '../world/world.ts';
import { nobodysId, type IdPools, type Sort } from './ids.ts';

/** What the parts of one operation are made with. */
export interface Making {
  readonly dice: Dice;
  readonly reader: Reader;
  /** A place that the reader reaches, if any. */
  readonly own: Place | null;
  /** A place of which the reader knows nothing, if any. */
  readonly other: Place | null;
  readonly places: readonly Place[];
  readonly pools: IdPools;
  readonly words: Words;
  readonly today: string;
  /** How likely an id is of each sort. */
  readonly mix: readonly (readonly [Sort, number])[];
  /** Whether an id is of a record of which the reader may know nothing; what everybody reads is nobody's secret. */
  isForeign(id: string): boolean;
  /** Foreign ids used so far, and an id of nobody for each. */
  readonly foreign: Map<string, string>;
}

/**
 * An id for an argument, of a sort that chance chooses.
 *
 * @param where `Mutation.recordVisit/input.schoolId`
 */
export function makeId(making: Making, where: string): string {
  const { dice, pools, own, other, foreign, places } = making;
  const from = (ids: readonly string[]): string | undefined => (ids.length === 0 ? undefined : dice.pick(ids));
  const stranger = (id: string | undefined): string => {
    const nobodys = nobodysId(dice);
    if (id === undefined) return nobodys;
    if (making.isForeign(id) && !foreign.has(id)) foreign.set(id, nobodys);
    return id;
  };
  switch (dice.weighted(making.mix)) {
    case 'own':
      return from(pools.at(where, (own ?? dice.pick(places)).id)) ?? nobodysId(dice);
    case 'foreign':
      return stranger(other === null ? undefined : from(pools.at(where, other.id)));
    case 'other kind':
      return stranger(other === null ? undefined : from(pools.any(other.id)));
    case 'nobody’s':
      return nobodysId(dice);
    case 'no id':
      return dice.pick(['', 'x', '1', 'null', '00000000-0000-0000-0000-000000000000', "' or true --"]);
  }
}
