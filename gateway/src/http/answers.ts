import type { ServerResponse } from 'node:http';
import { errorCodes, type ErrorCode } from '@hedgerow/errors';
import { codedError } from '../graph/subgraph-errors.ts';

/** Headers of every answer: children's data stays out of caches, and nothing is taken for a page. */
export function commonHeaders(requestId: string): Record<string, string> {
  return {
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'x-request-id': requestId,
  };
}

/** Answers with JSON. */
export function sendJson(
  response: ServerResponse,
  status: number,
  requestId: string,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  if (response.headersSent) return;
  response
    .writeHead(status, { ...commonHeaders(requestId), 'content-type': 'application/json; charset=utf-8', ...headers })
    .end(JSON.stringify(body));
}

/** Refuses a request before any operation ran. What is left of its body is not read. */
export function refuse(
  response: ServerResponse,
  code: ErrorCode,
  requestId: string,
  change: { readonly status?: number; readonly headers?: Readonly<Record<string, string>> } = {},
): void {
  const error = codedError(code);
  const body = { errors: [{ ...error, extensions: { ...error.extensions, requestId } }] };
  sendJson(response, change.status ?? errorCodes[code].status, requestId, body, {
    connection: 'close',
    ...change.headers,
  });
}
