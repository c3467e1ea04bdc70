import { createServer, request as send, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a provider that misbehaves does differently. Each may change what passes, and leaves the rest as it is. */
export interface Tampering {
  /** The body of a request to the token endpoint. */
  readonly tokenRequest?: (form: URLSearchParams) => URLSearchParams;
  /** The answer of the token endpoint. */
  readonly tokenAnswer?: (answer: Record<string, unknown>) => Promise<Record<string, unknown>>;
  /** The address that the browser is sent back to. */
  readonly wayBack?: (address: URL) => URL;
}

export interface TamperingProxy {
  readonly origin: string;
  /** Where the real provider listens, once it does. */
  standBefore(port: number): void;
  /** Tampers until told otherwise. */
  tamper(how: Tampering): void;
  close(): Promise<void>;
}

/** Stands in front of a real provider, under whose name it is known, and passes everything on: or nearly. */
export async function tamperingProxy(): Promise<TamperingProxy> {
  let behind = 0;
  let how: Tampering = {};
  const server = createServer((request, response) => {
    const isToken = request.url?.startsWith('/token') === true;
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      let body = Buffer.concat(parts);
      if (isToken && how.tokenRequest !== undefined)
        body = Buffer.from(how.tokenRequest(new URLSearchParams(body.toString())).toString());
      const headers = { ...request.headers, 'content-length': String(body.length) };
      delete headers['transfer-encoding'];
      const passed = send(
        { port: behind, host: '127.0.0.1', method: request.method, path: request.url, headers },
        (answer) => {
          const answered: Buffer[] = [];
          answer.on('data', (part: Buffer) => answered.push(part));
          answer.on('end', () => {
            void changed(isToken, answer.headers, Buffer.concat(answered)).then(({ headers: changedHeaders, text }) => {
              response.writeHead(answer.statusCode ?? 500, changedHeaders).end(text);
            });
          });
        },
      );
      passed.end(body);
    });
  });
  const changed = async (isToken: boolean, headers: IncomingHttpHeaders, text: Buffer) => {
    if (isToken && how.tokenAnswer !== undefined && headers['content-type']?.startsWith('application/json') === true) {
      const answer = Buffer.from(
        JSON.stringify(await how.tokenAnswer(JSON.parse(text.toString()) as Record<string, unknown>)),
      );
      return { headers: { ...headers, 'content-length': String(answer.length) }, text: answer };
    }
    const location = headers.location;
    if (location !== undefined && how.wayBack !== undefined && location.includes('code='))
      return { headers: { ...headers, location: how.wayBack(new URL(location)).href }, text };
    return { headers, text };
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    standBefore: (port) => {
      behind = port;
    },
    tamper: (next) => {
      how = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
