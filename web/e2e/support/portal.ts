import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { inject } from 'vitest';
import type { Role } from '@hedgerow/authz';
import { bareEnvironment, freePorts } from '../../../infra/test/hedgerow-process.ts';
import { accountOf } from './accounts.ts';

/** A second portal beside the product's own, with settings of its own. */
export interface OtherPortal {
  /** Where it listens, which is not where people would reach it. */
  readonly url: string;
  /** Sends the form of signing in, and gives the answer. */
  signIn(role: Role): Promise<Response>;
  stop(): Promise<void>;
}

/**
 * Starts another portal over the same gateway and database.
 *
 * @throws Error with its words where it does not start
 */
export async function startPortal(change: Readonly<Record<string, string>>): Promise<OtherPortal> {
  const { environment } = inject('product').portal;
  const { PORT = '' } = await freePorts();
  const settings: Record<string, string> = { ...environment, LISTEN_HOST: '127.0.0.1', PORT, ...change };
  const child = spawn(process.execPath, ['server.js'], {
    cwd: join(import.meta.dirname, '../..'),
    env: { ...bareEnvironment(), ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  const ended = once(child, 'close').then(() => 'ended');
  const listening = once(child.stdout, 'data').then(() => 'listening');
  if ((await Promise.race([ended, listening])) === 'ended') throw new Error(said);
  const url = `http://127.0.0.1:${PORT}`;
  return {
    url,
    signIn: (role) =>
      fetch(`${url}/sign-in`, {
        method: 'POST',
        redirect: 'manual',
        headers: { origin: settings['PUBLIC_ORIGIN'] ?? '' },
        body: new URLSearchParams({ ...accountOf(role) }),
      }),
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
