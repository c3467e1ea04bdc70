import type { IncomingMessage } from 'node:http';
import { AppError } from '@hedgerow/errors';

/** A body as JSON, and how many bytes it was. */
export interface JsonBody {
  readonly json: unknown;
  readonly bytes: number;
}

/**
 * Reads a JSON body of a bounded size.
 *
 * @throws {AppError} `request-too-large` or `request-malformed`
 */
export async function readJsonBody(request: IncomingMessage, maxBytes: number): Promise<JsonBody> {
  const announced = Number(request.headers['content-length'] ?? 0);
  if (announced > maxBytes) throw new AppError('request-too-large');
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxBytes) throw new AppError('request-too-large');
    chunks.push(chunk);
  }
  try {
    return { json: JSON.parse(Buffer.concat(chunks).toString('utf8')) as unknown, bytes: size };
  } catch {
    throw new AppError('request-malformed');
  }
}
