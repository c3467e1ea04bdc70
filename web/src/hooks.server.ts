import { isRole } from '@hedgerow/authz';
import { isStorageFull, requestIdOf } from '@hedgerow/db';
import { AppError, errorCodes } from '@hedgerow/errors';
import type { Handle, HandleServerError, ServerInit } from '@sveltejs/kit/hooks';
import { sentenceFor } from '#lib/copy/errors.ts';
import { admission, closeAdmission } from '#lib/server/admission.ts';
import { compressed } from '#lib/server/compressed.ts';
import { closeGraph } from '#lib/server/graph.ts';
import { closeIdentity, identity } from '#lib/server/identity.ts';
import { guardHeaders } from '#lib/server/guard-headers.ts';
import { log } from '#lib/server/log.ts';
import { startMailJob, stopMailJob } from '#lib/server/mail-job.ts';
import { dropSessionToken, readSessionToken, type SignedIn } from '#lib/server/session.ts';

/** Opens what proves sessions before the first request, so that a wrong setting shows at start. */
export const init: ServerInit = async () => {
  await identity();
  startMailJob(admission());
};

/** Every request gets an id, its session (proved now, not remembered) and the headers that keep other sites out. */
export const handle: Handle = async ({ event, resolve }) => {
  const startedAt = performance.now();
  const requestId = requestIdOf(event.request.headers.get('x-request-id'));
  event.locals.requestId = requestId;
  event.locals.session = await provenSession(event.cookies);
  const response = await resolve(event, { preload: ({ type }) => type === 'css' || type === 'js' || type === 'font' });
  for (const [name, value] of Object.entries(guardHeaders(requestId)))
    if (!response.headers.has(name)) response.headers.set(name, value);
  // The route and not the address: what stands in an address is nobody's business here.
  log.info(
    {
      requestId,
      method: event.request.method,
      route: event.route.id,
      status: response.status,
      ms: Math.round((performance.now() - startedAt) * 10) / 10,
    },
    'answered',
  );
  return compressed(event.request, response);
};

async function provenSession(cookies: Parameters<typeof readSessionToken>[0]): Promise<SignedIn | null> {
  const token = readSessionToken(cookies);
  if (token === undefined) return null;
  const proven = await (await identity()).validate(token);
  if (proven.session === null) {
    dropSessionToken(cookies);
    return null;
  }
  const { id: accountId, personId, roles } = proven.account;
  const { id: sessionId, confirmedAt } = proven.session;
  return { sessionId, confirmedAt, accountId, personId, roles: roles.filter(isRole), token };
}

/** A coded error becomes its sentence and status; anything else says nothing but the reference under which it is logged. */
export const handleError: HandleServerError = ({ kind, error, event }) => {
  const reference = event.locals.requestId;
  if (error instanceof AppError) {
    const { status } = errorCodes[error.code];
    if (status >= 500)
      log.error({ requestId: reference, code: error.code, route: event.route.id }, 'a page could not be answered');
    return { status, message: sentenceFor(error.code), code: error.code, reference };
  }
  if (isStorageFull(error)) {
    log.error({ requestId: reference, code: 'storage-full', route: event.route.id }, 'a page could not be answered');
    return { status: 507, message: sentenceFor('storage-full'), code: 'storage-full', reference };
  }
  if (kind === 'unknown') {
    log.error({ requestId: reference, route: event.route.id, fault: faultOf(error) }, 'a page failed');
    return { status: 500, message: sentenceFor('internal'), code: 'internal', reference };
  }
  if (kind === 'framework' && error.status === 404)
    return { message: sentenceFor('not-found'), code: 'not-found', reference };
  return { reference };
};

/** The kind of an unexpected error and where it arose. Its message may hold what a person typed, so it stays out. */
function faultOf(error: unknown): { name: string; at: string[] } {
  if (!(error instanceof Error)) return { name: typeof error, at: [] };
  const at = (error.stack ?? '')
    .split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
    .slice(0, 6);
  return { name: error.name, at: at.map((line) => line.trim()) };
}

// adapter-node stays alive while a pool is open: server.js says when the last answer has gone out.
process.once('hedgerow:closing', () => {
  void stopMailJob().then(() => Promise.allSettled([closeGraph(), closeIdentity(), closeAdmission()]));
});
