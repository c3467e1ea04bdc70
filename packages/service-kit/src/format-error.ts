import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { isStorageFull, isUnkeptText } from '@hedgerow/db';
import { AppError } from '@hedgerow/errors';
import { unkeptCharacter } from './validate.ts';

/** The AppError inside a GraphQL error, if that is what it is. */
export function appErrorOf(error: unknown): AppError | undefined {
  if (error instanceof AppError) return error;
  if (error instanceof GraphQLError && error.originalError !== undefined) return appErrorOf(error.originalError);
  if (isUnkeptText(error)) return new AppError('bad-input', { details: { sentence: unkeptCharacter } });
  if (isStorageFull(error)) return new AppError('storage-full', { cause: error });
  return undefined;
}

const speakingGraphqlCodes = new Set([
  'GRAPHQL_VALIDATION_FAILED',
  'GRAPHQL_PARSE_FAILED',
  'BAD_USER_INPUT',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
]);

/** Whether a code of Apollo's says that the request itself cannot be read or run. */
export function isFaultOfTheRequest(code: unknown): boolean {
  return typeof code === 'string' && speakingGraphqlCodes.has(code);
}

/**
 * What leaves a subgraph: a coded error with its safe details, a fault of the request, or `internal`. Never SQL, a host,
 * a name or a stack.
 */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const { path, locations } = formatted;
  const place = { ...(path === undefined ? {} : { path }), ...(locations === undefined ? {} : { locations }) };
  const known = appErrorOf(error);
  if (known !== undefined) {
    return {
      message: known.message,
      ...place,
      extensions: { code: known.code, ...(known.details === undefined ? {} : { details: known.details }) },
    };
  }
  const code = formatted.extensions?.['code'];
  if (isFaultOfTheRequest(code)) {
    return { message: formatted.message, ...place, extensions: { code: 'request-malformed' } };
  }
  return { message: new AppError('internal').message, ...place, extensions: { code: 'internal' } };
}
