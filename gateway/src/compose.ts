import { composeServices } from '@apollo/composition';
import { subgraphSdl } from '@hedgerow/service-kit';
import { parse } from 'graphql';
import { subgraphNames } from './graph/subgraph-names.ts';

/** A subgraph as composition sees it. */
export interface ComposedSubgraph {
  readonly name: string;
  /** SDL with the federation link. */
  readonly sdl: string;
}

/** Subgraphs that do not fit together, with a sentence for each misfit. */
export class CompositionError extends Error {
  override readonly name = 'CompositionError';
}

/**
 * Composes subgraphs into a supergraph. Addresses in it are names only: where a subgraph is, is a setting.
 *
 * @throws {CompositionError}
 */
export function composeSupergraph(subgraphs: readonly ComposedSubgraph[]): string {
  const result = composeServices(subgraphs.map(({ name, sdl }) => ({ name, typeDefs: parse(sdl), url: `http://${name}.hedgerow.invalid/graphql` })));
  if (result.supergraphSdl === undefined) {
    throw new CompositionError(`The subgraphs do not fit together:\n${(result.errors ?? []).map((error) => error.message).join('\n')}`);
  }
  return `${result.supergraphSdl.trimEnd()}\n`;
}

/** The supergraph of the four services as their `schema/*.graphql` stand; what `gateway/supergraph.graphql` must be. */
export function composeHedgerow(): string {
  return composeSupergraph(subgraphNames.map((name) => ({ name, sdl: subgraphSdl(new URL(`../../services/${name}/schema/`, import.meta.url)) })));
}
