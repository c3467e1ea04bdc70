import { errorCodes, isErrorCode, type ErrorCode } from '@hedgerow/errors';
import type { GraphQLFormattedError } from 'graphql';

type Path = readonly (string | number)[];

/** An error in the only form that leaves the gateway: a code of the registry, its own sentence, safe details, a path. */
export function codedError(
  code: ErrorCode,
  place: { readonly path?: Path | undefined; readonly details?: unknown; readonly service?: string | undefined } = {},
): GraphQLFormattedError {
  const { path, details, service } = place;
  return {
    message: errorCodes[code].sentence,
    ...(path === undefined ? {} : { path }),
    extensions: { code, ...(details === undefined ? {} : { details }), ...(service === undefined ? {} : { service }) },
  };
}

const isPath = (value: unknown): value is Path =>
  Array.isArray(value) && value.every((part) => typeof part === 'string' || typeof part === 'number');
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * What is believed of an error that a subgraph reports: a code that the registry knows, its details and its path.
 * Its message is not: the registry has the sentence. Everything else is `internal`.
 */
export function readSubgraphError(error: unknown): GraphQLFormattedError {
  const told = isRecord(error) ? error : {};
  const extensions = isRecord(told['extensions']) ? told['extensions'] : {};
  const path = isPath(told['path']) ? told['path'] : undefined;
  const code = extensions['code'];
  if (!isErrorCode(code) || code === 'internal') return codedError('internal', { path });
  return codedError(code, { path, details: isRecord(extensions['details']) ? extensions['details'] : undefined });
}
