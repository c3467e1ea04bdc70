import { AppError, isErrorCode, type ErrorCode } from '@hedgerow/errors';
import { isRedirect, redirect, type RequestEvent } from '@sveltejs/kit';
import { Pool } from 'undici';
import { createHash } from 'node:crypto';
import { sentenceFor } from '#lib/copy/errors.ts';
import { costOf } from '#lib/graph/out-of-reach.ts';
import { partsOf, type Part } from '#lib/graph/parts.ts';
import { confirmAddressOf } from './fresh-proof.ts';
import { requireViewer, signInAddress } from './guards.ts';
import { settings } from './settings.ts';

/** A generated operation: its text, carrying the types of its answer and its variables. */
export interface Operation<Result, Variables> {
  toString(): string;
  readonly __apiType?: (variables: Variables) => Result;
}

/** An answer, and the parts of the product that did not take part in it. */
export interface Answer<Result> {
  readonly data: Result;
  readonly missing: readonly Part[];
}

/** That the next of these operations leaves as a file: the service remembers it in the transaction that reads. */
export interface Exporting {
  readonly operations: readonly object[];
  /** `table@service;school`, as the gateway takes it. */
  readonly words: string;
}

interface GraphError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: unknown; readonly service?: unknown; readonly details?: unknown };
}
interface Reply<Result> {
  readonly data?: Result | null;
  readonly errors?: readonly GraphError[];
}

/** Errors that cost a part of a page, while the rest of it is shown. */
const survivable: ReadonlySet<ErrorCode> = new Set(['service-unavailable', 'internal', 'not-found']);

const documentIds = new WeakMap<object, string>();

/** The id under which the gateway's safelist knows an operation: the text itself stays here. */
function documentId(operation: Operation<unknown, never>): string {
  const known = documentIds.get(operation);
  if (known !== undefined) return known;
  const made = `sha256:${createHash('sha256').update(operation.toString()).digest('hex')}`;
  documentIds.set(operation, made);
  return made;
}

let opened: Pool | undefined;

function pool(): Pool {
  opened ??= new Pool(settings().gatewayUrl.origin, {
    connections: 64,
    pipelining: 1,
    keepAliveTimeout: 30_000,
    headersTimeout: 20_000,
    bodyTimeout: 20_000,
  });
  return opened;
}

/** Closes the connections to the gateway, so that the process can end. */
export async function closeGraph(): Promise<void> {
  await opened?.close();
}

/** The graph as the signed-in person sees it. */
export function graph(event: RequestEvent) {
  return {
    /**
     * Asks. A part that is not answering is named in `missing`, its fields are null. A record that is out of reach costs
     * what names it: that is null, and the page has words for it. Every other error is thrown.
     */
    async run<Result, Variables>(
      operation: Operation<Result, Variables>,
      variables: Variables,
    ): Promise<Answer<Result>> {
      const reply = await send(event, operation, variables);
      const missing = new Set<Part>();
      for (const error of reply.errors ?? []) {
        // A fault inside one field costs that field, as an outage does, and is in the log under the same reference.
        const code = codeOf(error);
        const cost = code === 'not-found' ? costOf(reply.data, error.path ?? []) : 'part';
        if (cost === 'record') continue;
        if (cost === 'all' || !survivable.has(code)) throw toAppError(event, error);
        for (const part of partsOf(error.extensions?.service, error.path)) missing.add(part);
      }
      if (reply.data === null || reply.data === undefined) throw new AppError('service-unavailable');
      return { data: reply.data, missing: [...missing].toSorted() };
    },

    /** Changes. Nothing partial is accepted: the first error is thrown. */
    async change<Result, Variables>(operation: Operation<Result, Variables>, variables: Variables): Promise<Result> {
      const reply = await send(event, operation, variables);
      const error = reply.errors?.[0];
      if (error !== undefined) throw toAppError(event, error);
      if (reply.data === null || reply.data === undefined) throw new AppError('service-unavailable');
      return reply.data;
    },
  };
}

/** The words of an export, for the one operation that reads its rows: said once. */
function exportHeaderOf({ locals }: RequestEvent, operation: object): Readonly<Record<string, string>> {
  const { exporting } = locals;
  if (exporting?.operations.includes(operation) !== true) return {};
  delete locals.exporting;
  return { 'hedgerow-export': exporting.words };
}

async function send<Result, Variables>(
  event: RequestEvent,
  operation: Operation<Result, Variables>,
  variables: Variables,
): Promise<Reply<Result>> {
  const { token } = requireViewer(event);
  try {
    const { statusCode, body } = await pool().request({
      path: settings().gatewayUrl.pathname,
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        authorization: `Bearer ${token}`,
        'x-request-id': event.locals.requestId,
        ...exportHeaderOf(event, operation),
      },
      body: JSON.stringify({ documentId: documentId(operation), variables }),
    });
    if (statusCode === 401) {
      await body.dump();
      redirect(303, signInAddress(event));
    }
    return (await body.json()) as Reply<Result>;
  } catch (cause) {
    if (isRedirect(cause)) throw cause;
    throw new AppError('service-unavailable', { cause });
  }
}

function codeOf(error: GraphError): ErrorCode {
  const code = error.extensions?.code;
  return isErrorCode(code) ? code : 'internal';
}

function toAppError(event: RequestEvent, error: GraphError): AppError {
  const code = codeOf(error);
  if (code === 'not-signed-in') redirect(303, signInAddress(event));
  // A page asks before it is shown; a form that was sent comes back with what was typed.
  if (code === 'confirm-identity' && event.request.method === 'GET') redirect(303, confirmAddressOf(event));
  // The sentence asks for the reference, and a form has no other place for it.
  if (code === 'internal')
    return new AppError(code, { details: { sentence: `${sentenceFor(code)} Reference ${event.locals.requestId}.` } });
  const details = error.extensions?.details;
  return new AppError(
    code,
    typeof details === 'object' && details !== null ? { details: details as Record<string, unknown> } : {},
  );
}
