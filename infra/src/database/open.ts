import { join } from 'node:path';
import { openPool } from '@hedgerow/db/pool';
import { type LocalPostgres, startLocalPostgres } from '@hedgerow/local-postgres';
import type { Progress } from '../build/progress.ts';
import { Fault } from '../fault.ts';
import { readConnection, writeConnection } from '../home/connection.ts';
import type { Secrets } from '../home/secrets.ts';
import { keepRunning } from '../processes/keep-running.ts';
import type { Settings } from '../settings.ts';
import { databaseAddress } from './address.ts';
import { checkGivenDatabase } from './check.ts';

export const EMBEDDED_DATABASE = 'hedgerow';

/** A database that answers, for as long as it is held. */
export interface OpenDatabase {
  /** An administrator's address. */
  readonly administratorUrl: string;
  /** For the person who starts, where there is something to say about the place of the data. */
  readonly note: string | null;
  close(): Promise<void>;
}

/**
 * Opens the database that the settings name: the given one, or the embedded one, which is started, and started again where
 * it dies. The caller holds the lock of the data folder.
 */
export async function openDatabase(settings: Settings, secrets: Secrets, progress: Progress): Promise<OpenDatabase> {
  if (settings.databaseUrl !== null) {
    await checkGivenDatabase(settings.databaseUrl);
    return { administratorUrl: settings.databaseUrl, note: null, close: () => Promise.resolve() };
  }
  const server = await startServer(settings, secrets, rememberedPort(settings.home));
  const administratorUrl = databaseAddress(server.url, EMBEDDED_DATABASE);
  try {
    await makeDatabase(server);
    writeConnection(settings.home, administratorUrl);
  } catch (error) {
    await server.stop();
    throw error;
  }
  const again = async (): Promise<LocalPostgres> => {
    const next = await startServer(settings, secrets, server.port);
    if (next.port === server.port) return next;
    await next.stop();
    throw new Fault(`Port ${String(server.port)}, which everything looks for it on, is in use by another program`);
  };
  const kept = keepRunning('Postgres', server, again, progress);
  return { administratorUrl, note: server.note, close: () => kept.stop() };
}

function startServer({ home, ports }: Settings, secrets: Secrets, preferredPort?: number): Promise<LocalPostgres> {
  return startLocalPostgres({
    folder: join(home, 'postgres'),
    password: secrets.administratorPassword,
    logFile: join(home, 'logs', 'postgres.log'),
    preferredPort,
    avoidedPorts: Object.values(ports),
  });
}

async function makeDatabase(server: LocalPostgres): Promise<void> {
  const sql = openPool(server.url, { max: 1 });
  try {
    const found = await sql`select 1 from pg_database where datname = ${EMBEDDED_DATABASE}`;
    if (found.length === 0) await sql`create database ${sql(EMBEDDED_DATABASE)}`;
  } finally {
    await sql.end({ timeout: 2 });
  }
}

function rememberedPort(home: string): number | undefined {
  const port = Number(URL.parse(readConnection(home) ?? '')?.port);
  return Number.isInteger(port) && port > 0 ? port : undefined;
}
