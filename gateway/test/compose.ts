import { composeServices } from '@apollo/composition';
import { subgraphSdl } from '@hedgerow/service-kit';
import { parse } from 'graphql';
import { subgraphNames } from '../src/graph/subgraph-names.ts';

/** A subgraph as composition sees it. */
export interface ComposedSubgraph {
  readonly name: string;
  /** SDL with the federation link. */
  readonly sdl: string;
}

/** Composes subgraphs into a supergraph. Addresses in it are names only: where a subgraph is, is a setting. */
export function composeSupergraph(subgraphs: readonly ComposedSubgraph[]): string {
  const result = composeServices(
    subgraphs.map(({ name, sdl }) => ({ name, typeDefs: parse(sdl), url: `http://${name}.invalid/graphql` })),
  );
  if (result.supergraphSdl === undefined) {
    throw new Error(`The subgraphs do not fit together:\n${result.errors.map((error) => error.message).join('\n')}`);
  }
  return `${result.supergraphSdl.trimEnd()}\n`;
}

/** The supergraph of the four services as their `schema/*.graphql` stand; what `npm run generate` writes. */
export function composeHedgerow(): string {
  return composeSupergraph(
    subgraphNames.map((name) => ({
      name,
      sdl: subgraphSdl(new URL(`../../services/${name}/schema/`, import.meta.url)),
    })),
  );
}
