import '../telemetry-off.ts';
import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { namesOfJavaScript, type Logger } from '@hedgerow/service-kit';
import { getOperationAST, parse, type GraphQLSchema } from 'graphql';
import { limitRule } from '../limits/limit-rules.ts';
import type { Limits } from '../limits/limits.ts';
import type { ListedOperation } from '../safelist/listed-operation.ts';
import { answerGuard } from './answer-guard.ts';
import { formatError } from './format-error.ts';
import type { GatewayContext } from './gateway-context.ts';
import { sampleVariables } from './sample-variables.ts';
import type { SubgraphSource } from './subgraph-source.ts';

/** The one graph of four: Apollo Server over Apollo's gateway, ready to answer. */
export interface FederatedGraph {
  readonly server: ApolloServer<GatewayContext>;
  /** Reads, checks and plans the listed operations before anyone waits for them. Returns the names of those that the graph refuses. */
  rehearse(context: () => GatewayContext): Promise<readonly string[]>;
  stop(): Promise<void>;
}

export interface FederatedGraphParts {
  readonly supergraphSdl: string;
  readonly sourceOf: (name: string) => SubgraphSource;
  readonly limits: Limits;
  /** What the portal and the named clients ask. */
  readonly operations: readonly ListedOperation[];
  readonly introspection: boolean;
  readonly log: Logger;
}

/** Builds and starts the graph. The supergraph is static: it changes with a release. */
export async function startFederatedGraph({
  supergraphSdl,
  sourceOf,
  limits,
  operations,
  introspection,
  log,
}: FederatedGraphParts): Promise<FederatedGraph> {
  let schema: GraphQLSchema | undefined;
  const gateway = new ApolloGateway({
    supergraphSdl,
    buildService: ({ name }) => sourceOf(name),
    // On by default outside production: whoever sends a header would be shown which service holds what.
    __exposeQueryPlanExperimental: false,
    logger: log,
  });
  gateway.onSchemaLoadOrUpdate((update) => {
    schema = update.apiSchema;
  });
  const server = new ApolloServer<GatewayContext>({
    gateway,
    introspection,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    csrfPrevention: true,
    stopOnTerminationSignals: false,
    parseOptions: { maxLexicalTokens: limits.tokens },
    validationRules: [limitRule(limits), namesOfJavaScript],
    formatError,
    logger: log,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      answerGuard(new Set(operations.map((operation) => operation.name))),
    ],
  });
  await server.start();
  return {
    server,
    rehearse: async (context) => {
      const refused: string[] = [];
      for (const { name, document } of operations) {
        const operation = getOperationAST(parse(document), name);
        const variables = schema === undefined || operation == null ? {} : sampleVariables(schema, operation);
        const { body } = await server.executeOperation(
          { query: document, operationName: name, variables },
          { contextValue: context() },
        );
        const codes =
          body.kind === 'single' ? (body.singleResult.errors ?? []).map((error) => error.extensions?.['code']) : [];
        if (codes.some((code) => code === 'request-malformed' || code === 'request-too-complex')) refused.push(name);
      }
      return refused;
    },
    stop: () => server.stop(),
  };
}
