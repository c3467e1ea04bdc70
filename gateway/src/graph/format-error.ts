import { isErrorCode } from '@hedgerow/errors';
import type { GraphQLFormattedError } from 'graphql';
import { codedError } from './subgraph-errors.ts';

const faultsOfTheText = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/**
 * What leaves the gateway. A fault in the text of an operation keeps its own message, which quotes nothing but that
 * text and has no suggestions from the schema. A fault in its variables does not: the message would quote their values.
 */
export function formatError(formatted: GraphQLFormattedError): GraphQLFormattedError {
  const { message, locations, path, extensions = {} } = formatted;
  const code = extensions['code'];
  if (isErrorCode(code))
    return codedError(code, {
      path,
      details: extensions['details'],
      service: code === 'service-unavailable' ? String(extensions['service'] ?? extensions['serviceName']) : undefined,
    });
  if (extensions['limit'] !== undefined)
    return codedError('request-too-complex', { details: { limit: extensions['limit'] } });
  if (code === 'BAD_USER_INPUT') return codedError('request-malformed');
  if (typeof code === 'string' && faultsOfTheText.has(code)) {
    return { message, ...(locations === undefined ? {} : { locations }), extensions: { code: 'request-malformed' } };
  }
  return codedError('internal', { path });
}
