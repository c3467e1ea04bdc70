import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startLocalPostgres } from './local-postgres.ts';
import { removeData } from './place.ts';

export interface TemporaryPostgres {
  /** For the administrator, database `postgres`. */
  readonly url: string;
  /** Stops the server and removes its data. */
  stop(): Promise<void>;
}

/** A server for one test run: empty, fast, not durable, gone when it is stopped or when this process ends. */
export async function startTemporaryPostgres(): Promise<TemporaryPostgres> {
  const home = await mkdtemp(join(tmpdir(), 'hedgerow-postgres-'));
  const folder = join(home, 'postgres');
  try {
    const server = await startLocalPostgres({
      folder,
      password: randomBytes(18).toString('base64url'),
      logFile: join(home, 'postgres.log'),
      isDurable: false,
    });
    return {
      url: server.url,
      async stop() {
        await server.stop();
        removeData(folder);
        await rm(home, { recursive: true, force: true });
      },
    };
  } catch (error) {
    removeData(folder);
    await rm(home, { recursive: true, force: true });
    throw error;
  }
}
