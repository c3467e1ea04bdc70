import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { composeServices } from '@apollo/composition';
import { subgraphSdl } from '@hedgerow/service-kit';
import { type GraphQLSchema, parse } from 'graphql';
import { Fault } from '../fault.ts';
import { subgraphs } from '../home/secrets.ts';
import { repository } from '../repository.ts';
import type { Generator } from './generator.ts';

interface Composed {
  readonly supergraphSdl: string;
  /** What a client of the gateway sees. */
  readonly apiSchema: GraphQLSchema;
}

/**
 * Joins the four subgraphs' SDL. Addresses are placeholders: where a subgraph is, is a setting.
 *
 * @throws Fault that lists why they do not fit together.
 */
export function composeSubgraphs(): Composed {
  const composed = composeServices(
    subgraphs.map((name) => ({
      name,
      url: `http://${name}.invalid/graphql`,
      typeDefs: parse(subgraphSdl(pathToFileURL(join(repository, 'services', name, 'schema/')))),
    })),
  );
  if (composed.errors !== undefined) {
    const reasons = composed.errors.map((error) => `- ${error.message}`);
    throw new Fault(['The four subgraphs do not compose:', ...reasons].join('\n'));
  }
  return { supergraphSdl: composed.supergraphSdl, apiSchema: composed.schema.toAPISchema().toGraphQLJSSchema() };
}

/** gateway/supergraph.graphql, which the gateway serves. */
export const supergraph: Generator = {
  name: 'supergraph',
  render() {
    const { supergraphSdl } = composeSubgraphs();
    return Promise.resolve(new Map([['gateway/supergraph.graphql', `${supergraphSdl.trimEnd()}\n`]]));
  },
};
