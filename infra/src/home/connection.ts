import { join } from 'node:path';
import { z } from 'zod';
import { readPrivateJson, writePrivateJson } from './private-file.ts';

const FILE = 'postgres.json';
const shape = z.object({ url: z.string().min(1) });

/** The embedded Postgres' address for an administrator, as the last start left it; null before the first. */
export function readConnection(home: string): string | null {
  return readPrivateJson(join(home, FILE), shape)?.url ?? null;
}

/** Keeps the address: for commands that use the running instance, and so that the next start takes the same port. */
export function writeConnection(home: string, url: string): void {
  if (readConnection(home) !== url) writePrivateJson(join(home, FILE), { url });
}
