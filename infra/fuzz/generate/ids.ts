import type { GraphQLSchema } from 'graphql';
import type { Sql } from '@hedgerow/db';
import type { Dice } from '@hedgerow/demo';
import { idFieldsOf } from '../../test/other-schools/id-arguments.ts';
import { realIds } from '../../test/other-schools/records.ts';
import type { Place } from '../world/places.ts';

/** Whose record an id in an operation is. */
export type Sort = 'own' | 'foreign' | 'other kind' | 'nobody’s' | 'no id';

/** Ids of real records for every argument of the graph that takes one, by place. */
export interface IdPools {
  /** Ids that mean something at `Mutation.recordVisit/input.schoolId`, of one place. */
  at(where: string, placeId: string): readonly string[];
  /** Any id of one place. */
  any(placeId: string): readonly string[];
}

/** Asks for a few ids of every argument at every place; what nobody has said the meaning of throws. */
export async function readIdPools(seed: Sql, schema: GraphQLSchema, places: readonly Place[]): Promise<IdPools> {
  const pools = new Map<string, readonly string[]>();
  const everything = new Map<string, readonly string[]>();
  for (const { id, organisationId } of places) {
    const all = new Set<string>();
    for (const field of idFieldsOf(schema)) {
      for (const { path } of field.places) {
        const ids = await realIds(seed, field.name, path, id, organisationId, 6);
        pools.set(`${field.name}/${path.join('.')}/${id}`, ids);
        for (const each of ids) all.add(each);
      }
    }
    everything.set(id, [...all]);
  }
  return {
    at: (where, placeId) => pools.get(`${where}/${placeId}`) ?? [],
    any: (placeId) => everything.get(placeId) ?? [],
  };
}

/** An id that nobody has; drawn from chance, so that the same seed asks the same. */
export function nobodysId(dice: Dice): string {
  const hex = (length: number): string => Array.from({ length }, () => dice.int(0, 15).toString(16)).join('');
  return `0192${hex(4)}-${hex(4)}-7${hex(3)}-8${hex(3)}-${hex(12)}`;
}
