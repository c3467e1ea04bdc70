/**
 * The portal's process: the built handler behind Node's own server.
 *
 * The public origin is a setting of the deployment, not of the build. adapter-node takes it from two headers, so this
 * server writes them itself on every request; whatever a client sent under those names is overwritten.
 */
import { readMailSettings } from '@hedgerow/mail';
import { createServer } from 'node:http';
import process from 'node:process';
import { requestIdOf } from '@hedgerow/db';
import { guardHeaders } from './src/lib/server/guard-headers.ts';

const protocolHeader = 'x-hedgerow-protocol';
const hostHeader = 'x-hedgerow-host';

/** @returns {{ port: number, host: string, origin: URL }} */
function readSettings() {
  /** @type {string[]} */
  const wrong = [];
  const port = Number(process.env.PORT ?? '3000');
  if (!Number.isInteger(port) || port < 0 || port > 65_535) wrong.push('PORT must be a whole number from 0 to 65535');
  const origin = URL.parse(process.env.PUBLIC_ORIGIN ?? `http://localhost:${port}`);
  if (origin === null || !/^https?:$/.test(origin.protocol) || origin.pathname !== '/')
    wrong.push('PUBLIC_ORIGIN must be an address such as https://hedgerow.example.org, without a path');
  else if (origin.protocol === 'http:' && !isLoopback(origin.hostname))
    wrong.push('PUBLIC_ORIGIN may be http only on this computer itself (localhost): session cookies need https');
  else if (origin.protocol === 'http:' && process.env.LISTEN_HOST && !isLoopback(process.env.LISTEN_HOST))
    wrong.push('LISTEN_HOST may be an address of the network only where PUBLIC_ORIGIN is https');
  for (const name of ['GATEWAY_URL', 'IDENTITY_DATABASE_URL', 'IDENTITY_SECRET', 'IDENTITY_ENCRYPTION_KEY'])
    if (!process.env[name]) wrong.push(`${name} is not set`);
  for (const name of ['IDENTITY_SECRET', 'IDENTITY_ENCRYPTION_KEY'])
    if ((process.env[name]?.length ?? 32) < 32) wrong.push(`${name} must have at least 32 characters`);
  if (process.env.GATEWAY_URL && URL.parse(process.env.GATEWAY_URL) === null)
    wrong.push('GATEWAY_URL must be an address such as http://127.0.0.1:4000/graphql');
  wrong.push(...readMailSettings(process.env.MAIL_URL, process.env.MAIL_FROM).mistakes);
  if (wrong.length > 0 || origin === null) {
    process.stderr.write(`The portal cannot start:\n${wrong.map((line) => `- ${line}\n`).join('')}`);
    process.exit(1);
  }
  return { port, host: process.env.LISTEN_HOST ?? (isLoopback(origin.hostname) ? '127.0.0.1' : '0.0.0.0'), origin };
}

/** @param {string} hostname */
function isLoopback(hostname) {
  return (
    hostname === 'localhost' ||
    hostname.replaceAll(/[[\]]/g, '') === '::1' ||
    /^127(\.\d{1,3}){3}$/.test(hostname) ||
    hostname.endsWith('.localhost')
  );
}

const { port, host, origin } = readSettings();
process.env.PUBLIC_ORIGIN = origin.origin;
process.env.PROTOCOL_HEADER = protocolHeader;
process.env.HOST_HEADER = hostHeader;
// Uploads stream, and end themselves at 100 MB; every other form is small and is stopped below.
process.env.BODY_SIZE_LIMIT ??= '101M';

// By address, so that the type check does not follow the import into what the build wrote.
const { handler } = await import(new URL('./build/handler.js', import.meta.url).href);

/** @param {import('node:http').IncomingMessage} request */
function isTooLarge(request) {
  if (request.method === 'GET' || request.method === 'HEAD' || request.url?.startsWith('/import/')) return false;
  // No browser sends a form without its length.
  return (
    request.headers['transfer-encoding'] !== undefined || Number(request.headers['content-length'] ?? 0) > 1_000_000
  );
}

/**
 * Headers that no answer goes without, and the id that follows the request. The portal's own answers write over them.
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
function guard(request, response) {
  const requestId = requestIdOf(request.headers['x-request-id']);
  request.headers['x-request-id'] = requestId;
  for (const [name, value] of Object.entries(guardHeaders(requestId))) response.setHeader(name, value);
  if (origin.protocol === 'https:')
    response.setHeader('strict-transport-security', 'max-age=63072000; includeSubDomains');
}

/** @param {import('node:http').IncomingMessage} request */
function cameUnencrypted(request) {
  return origin.protocol === 'https:' && request.headers['x-forwarded-proto'] === 'http';
}

const server = createServer((request, response) => {
  guard(request, response);
  if (cameUnencrypted(request)) {
    response.writeHead(308, { location: `${origin.origin}${request.url?.startsWith('/') ? request.url : '/'}` }).end();
    return;
  }
  if (isTooLarge(request)) {
    response
      .writeHead(413, { 'content-type': 'text/plain; charset=utf-8', connection: 'close' })
      .end('That is more than can be sent at once.\n');
    return;
  }
  request.headers[protocolHeader] = origin.protocol.slice(0, -1);
  request.headers[hostHeader] = origin.host;
  handler(request, response, () => {
    response.statusCode = 404;
    response.end();
  });
});
server.requestTimeout = 120_000;
server.headersTimeout = 20_000;

server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
  const reason =
    error.code === 'EADDRINUSE' ? `port ${port} is in use by another program` : (error.code ?? 'it cannot listen');
  process.stderr.write(`The portal cannot start: ${reason}.\n`);
  process.exit(1);
});
server.listen(port, host, () => process.stdout.write(`portal ${origin.origin} on port ${port}\n`));

let closing = false;
function close() {
  if (closing) return;
  closing = true;
  server.close(() => process.emit(/** @type {'disconnect'} */ (/** @type {unknown} */ ('hedgerow:closing'))));
  server.closeIdleConnections();
  setTimeout(() => server.closeAllConnections(), 5_000).unref();
  setTimeout(() => process.exit(0), 8_000).unref();
}
// Started by another process: when its end of standard input closes, it has gone and nobody else would stop us.
if (process.env.HEDGEROW_PARENT === 'stdin') process.stdin.on('close', close).resume();
process.on('SIGTERM', close);
process.on('SIGINT', close);
