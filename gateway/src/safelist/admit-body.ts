import { AppError } from '@hedgerow/errors';
import type { Limits } from '../limits/limits.ts';
import type { Safelist } from './safelist.ts';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Decides on a body before anything of it is parsed as GraphQL: an operation of the list, named by `documentId` or
 * written out to the byte, or, where any are admitted, whatever fits the limits.
 *
 * @param bytes of the body as it was sent
 * @returns the body that the graph reads
 * @throws {AppError} `request-batched`, `operation-unlisted`, `request-too-large`
 */
export function admitBody(body: unknown, bytes: number, safelist: Safelist, limits: Limits): unknown {
  if (Array.isArray(body)) throw new AppError('request-batched');
  const { documentId, query, variables } = isRecord(body) ? body : {};
  const listed = documentId === undefined ? safelist.listed(query) : safelist.documentOf(documentId);
  if (listed !== undefined) return { query: listed, ...(variables === undefined ? {} : { variables }) };
  if (documentId !== undefined || safelist.admits === 'listed') throw new AppError('operation-unlisted');
  if (bytes > limits.bodyBytes) throw new AppError('request-too-large');
  return body;
}
