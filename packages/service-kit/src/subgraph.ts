import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ApolloServer, HeaderMap } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { buildSubgraphSchema, type GraphQLResolverMap } from '@apollo/subgraph';
import { parse, type GraphQLSchema } from 'graphql';
import type { Actor } from './actor.ts';
import {
  createContext,
  type BaseContext,
  type ContextParts,
  type ServiceContext,
  type ServiceName,
} from './context.ts';
import { compiledExecutor } from './executor.ts';
import { faultLog } from './fault-log.ts';
import { formatError } from './format-error.ts';
import type { Job } from './jobs.ts';
import { namesOfJavaScript } from './names-of-javascript.ts';

/** Everything that makes one of the four subgraphs itself. */
export interface SubgraphDefinition<Loaders> {
  /** Also the schema in Postgres. */
  readonly name: ServiceName;
  /** Folder of the service's `.graphql` files, as a `file:` URL. */
  readonly schemaFolder: URL;
  /** The generated `Resolvers` of the service, filled. */
  readonly resolvers: object;
  readonly createLoaders: (base: BaseContext) => Loaders;
  readonly jobs?: readonly Job<Loaders>[];
}

/** Words and signs of one operation at most: ten times what a caller of the gateway may write. */
const maxTokens = 15_000;

const federationLink =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@external", "@requires", "@provides", "@inaccessible"])';

/** The SDL of a subgraph: the federation link, what all share, and the files of the service in order of name. */
export function subgraphSdl(schemaFolder: URL): string {
  const folder = fileURLToPath(schemaFolder);
  const own = readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .toSorted()
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8'));
  const shared = readFileSync(fileURLToPath(new URL('../schema/shared.graphql', import.meta.url)), 'utf8');
  return [federationLink, shared, ...own].join('\n');
}

/** The executable schema of a subgraph. */
export function subgraphSchema<Loaders>(definition: SubgraphDefinition<Loaders>): GraphQLSchema {
  return buildSubgraphSchema([
    { typeDefs: parse(subgraphSdl(definition.schemaFolder)), resolvers: definition.resolvers as GraphQLResolverMap },
  ]);
}

/** A request as it came over HTTP, its caller already known. */
export interface SubgraphRequest {
  readonly actor: Actor;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: unknown;
}

export interface SubgraphAnswer {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

/** A subgraph that answers requests; HTTP is the business of `server.ts`. */
export interface Subgraph {
  readonly schema: GraphQLSchema;
  answer(request: SubgraphRequest): Promise<SubgraphAnswer>;
  stop(): Promise<void>;
}

/** Builds a subgraph: Apollo Server without per-field plugins over a compiled executor. */
export async function buildSubgraph<Loaders>(
  definition: SubgraphDefinition<Loaders>,
  parts: ContextParts,
): Promise<Subgraph> {
  const schema = subgraphSchema(definition);
  const execute = compiledExecutor(schema);
  const server = new ApolloServer<ServiceContext<Loaders>>({
    gateway: {
      load: () =>
        Promise.resolve({
          executor: ({ document, operationName, source, request, context }) =>
            execute({ document, operationName, source, variables: request.variables ?? {}, context }),
        }),
      onSchemaLoadOrUpdate: (listener) => {
        listener({ apiSchema: schema, coreSupergraphSdl: '' });
        return () => undefined;
      },
      stop: () => Promise.resolve(),
    },
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      faultLog(),
    ],
    // Only the gateway gets this far, with a signed actor and a JSON body, so a browser's forged request cannot.
    csrfPrevention: false,
    introspection: false,
    // A planner's text is the caller's with its fragments written out; the gateway has measured the caller's.
    parseOptions: { maxLexicalTokens: maxTokens },
    validationRules: [namesOfJavaScript],
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    stopOnTerminationSignals: false,
    logger: parts.log,
    formatError,
  });
  await server.start();
  return {
    schema,
    answer: async ({ actor, headers, body }) => {
      const {
        status,
        headers: answered,
        body: content,
      } = await server.executeHTTPGraphQLRequest({
        httpGraphQLRequest: { method: 'POST', headers: new HeaderMap(headers), search: '', body },
        context: () => Promise.resolve(createContext(parts, actor, definition.createLoaders)),
      });
      if (content.kind !== 'complete') throw new Error('A subgraph answers in one piece.');
      return { status: status ?? 200, headers: answered, body: content.string };
    },
    stop: () => server.stop(),
  };
}
