import { readFile } from 'node:fs/promises';
import type { ChainReport, Head } from '@hedgerow/audit';
import { z } from 'zod';
import { Fault } from '../fault.ts';

const shape = z.object({
  kind: z.literal('hedgerow-audit-heads'),
  madeAt: z.string(),
  heads: z.array(
    z.object({
      chain: z.uuid(),
      position: z.number().int().positive(),
      hash: z.string().regex(/^[0-9a-f]{64}$/),
    }),
  ),
});

/** The heads of all whole chains, to be kept where nobody who can write to the database can write. */
export function headsFile(reports: readonly ChainReport[], madeAt: string): string {
  const heads = reports
    .filter(({ entries }) => entries > 0)
    .map(({ chain, entries, head }) => ({ chain, position: entries, hash: head }));
  return JSON.stringify({ kind: 'hedgerow-audit-heads', madeAt, heads }, null, 2);
}

/** @throws {Fault} where the file is not there or is no file of heads */
export async function readHeadsFile(path: string, name: string): Promise<readonly Head[]> {
  const text = await readFile(path, 'utf8');
  const read = shape.safeParse(parsed(text));
  if (!read.success) throw new Fault(`${name} is not a file that "npm run audit -- heads" wrote.`);
  return read.data.heads;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
