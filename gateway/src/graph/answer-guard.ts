import type { ApolloServerPlugin } from '@apollo/server';
import { isErrorCode } from '@hedgerow/errors';
import { errorFacts } from '@hedgerow/service-kit';
import { getOperationAST, GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { GatewayContext } from './gateway-context.ts';
import { codedError } from './subgraph-errors.ts';

/**
 * The last look at an answer: every error gets the request's id, nothing but data and errors leaves, and an answer that
 * could not be completed says so instead of being silently empty. Each subgraph completes its own answers, so what the
 * gateway cannot complete is a record that one service names and its owner does not show to this person: `not-found`.
 * Unexpected errors are logged here, without their message.
 *
 * @param names of the listed operations: only these are logged, since any other may hold what a person typed
 */
export function answerGuard(names: ReadonlySet<string>): ApolloServerPlugin<GatewayContext> {
  return {
    requestDidStart: ({ contextValue }) => {
      const startedAt = performance.now();
      return Promise.resolve({
        didResolveOperation: ({ document, request }) => {
          if (getOperationAST(document, request.operationName) == null) {
            throw new GraphQLError('The text holds no operation of that name, or several and no name says which.', {
              extensions: { code: 'OPERATION_RESOLUTION_FAILURE', http: { status: 400 } },
            });
          }
          return Promise.resolve();
        },
        didEncounterErrors: ({ errors }) => {
          for (const error of errors) {
            if (error.extensions['code'] === undefined)
              contextValue.log.error(errorFacts(error.originalError ?? error), 'an operation failed');
            else if (!isErrorCode(error.extensions['code']))
              contextValue.log.info({ code: error.extensions['code'] }, 'an operation was refused');
          }
          return Promise.resolve();
        },
        willSendResponse: ({ operationName, response }) => {
          if (response.body.kind !== 'single') return Promise.resolve();
          const { extensions, errors, ...rest } = response.body.singleResult;
          const told = errors ?? notShown(extensions?.['valueCompletion']);
          response.body.singleResult = {
            ...(told === undefined
              ? {}
              : {
                  errors: told.map((error) => ({
                    ...error,
                    extensions: { ...error.extensions, requestId: contextValue.requestId },
                  })),
                }),
            ...rest,
          };
          const operation = names.has(operationName ?? '') ? operationName : 'unlisted';
          const codes = told?.map((error) => error.extensions?.['code']);
          contextValue.log.info(
            {
              operation,
              ms: Math.round((performance.now() - startedAt) * 10) / 10,
              ...(codes === undefined ? {} : { codes }),
            },
            'answered',
          );
          return Promise.resolve();
        },
      });
    },
  };
}

/** What the gateway says of values that it could not complete, if there are any. */
function notShown(incomplete: unknown): readonly GraphQLFormattedError[] | undefined {
  if (!Array.isArray(incomplete)) return undefined;
  return incomplete.map((error: unknown) =>
    codedError('not-found', { path: error instanceof GraphQLError ? error.path : undefined }),
  );
}
