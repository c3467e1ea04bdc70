import { createHash } from 'node:crypto';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import { GraphQLError, type DocumentNode, type ExecutionResult, type GraphQLSchema } from 'graphql';

interface ExecutorRequest {
  readonly document: DocumentNode;
  readonly operationName: string | null | undefined;
  readonly source: string;
  readonly variables: Record<string, unknown>;
  readonly context: unknown;
}

/** How many operations are kept compiled; the portal has a few dozen. */
const keptOperations = 500;

/** Executes operations compiled to JavaScript, once for each text, since the portal sends the same ones again and again. */
export function compiledExecutor(schema: GraphQLSchema): (request: ExecutorRequest) => Promise<ExecutionResult> {
  const compiled = new Map<string, CompiledQuery | ExecutionResult>();
  return async ({ document, operationName, source, variables, context }) => {
    const key = `${operationName ?? ''}:${createHash('sha256').update(source).digest('base64url')}`;
    let query = compiled.get(key);
    if (query === undefined) {
      query = compileQuery(schema, document, operationName ?? '');
      if (compiled.size >= keptOperations) compiled.delete(compiled.keys().next().value ?? '');
      compiled.set(key, query);
    }
    return withWholeErrors(isCompiledQuery(query) ? await query.query(undefined, context, variables) : query);
  };
}

/** graphql-jit's errors have no extensions, which Apollo Server counts on when it formats them. */
function withWholeErrors(result: ExecutionResult): ExecutionResult {
  if (result.errors === undefined) return result;
  const errors = result.errors.map(
    (error) =>
      new GraphQLError(error.message, {
        nodes: error.nodes ?? null,
        path: error.path ?? null,
        originalError: error.originalError ?? null,
        extensions: {},
      }),
  );
  return { ...result, errors };
}
