import type { SubgraphName } from '../../../gateway/src/graph/subgraph-names.ts';
import type { Reader } from '../world/world.ts';

/** What the fuzzer asks: one GraphQL operation of one reader, to the gateway or straight to a subgraph. */
export interface Operation {
  readonly kind: 'query' | 'mutation' | '_entities';
  readonly reader: Reader;
  readonly to: 'gateway' | SubgraphName;
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Fields of the root, or types of entities, that it asks for. */
  readonly fields: readonly string[];
  /** Ids of other places' records among its variables, and an id of nobody for each. */
  readonly foreign: ReadonlyMap<string, string>;
}
