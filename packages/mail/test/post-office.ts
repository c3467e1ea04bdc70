import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

/** A certificate of nobody's, for this test alone; made by `openssl req -x509 -subj /CN=localhost -days 36500`. */
const read = (name: string): string => readFileSync(join(import.meta.dirname, name), 'utf8');
export const certificate = read('localhost.crt.pem');

/** A mail as a server took it. */
export interface TakenLetter {
  readonly to: readonly string[];
  readonly from: string;
  /** The message as it came over the wire. */
  readonly raw: string;
  readonly isEncrypted: boolean;
  readonly user: string;
}

/** A real mail server on this machine, and what it took. */
export interface PostOffice {
  readonly port: number;
  readonly taken: readonly TakenLetter[];
  close(): Promise<void>;
}

/** Opens a server; port 0 finds a free one. */
export async function openPostOffice(options: SMTPServerOptions = {}, port = 0): Promise<PostOffice> {
  const taken: TakenLetter[] = [];
  const server = new SMTPServer({
    key: read('localhost.key.pem'),
    cert: certificate,
    authOptional: true,
    onAuth: ({ username, password }, _session, answer) => {
      if (password === 'right') answer(null, { user: username });
      else answer(new Error('Authentication failed'));
    },
    ...options,
    onData: (stream, session, answer) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope;
        taken.push({
          to: rcptTo.map(({ address }) => address),
          from: mailFrom === false ? '' : mailFrom.address,
          raw: Buffer.concat(chunks).toString('utf8'),
          isEncrypted: session.secure,
          user: String(session.user ?? ''),
        });
        answer();
      });
    },
  });
  // A client that hangs up before it trusts us is what some tests want.
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => {
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    port: (server.server.address() as AddressInfo).port,
    taken,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
      }),
  };
}

/** A refusal as a server says it. */
export function smtpError(code: number, words: string): Error {
  return Object.assign(new Error(words), { responseCode: code });
}
