import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { ListedOperation } from './listed-operation.ts';

const file = z.array(z.object({ name: z.string(), hash: z.string(), document: z.string() }));

/** Where `npm run generate` writes the portal's operations. */
export const portalOperationsFile = new URL('../../../web/src/lib/graph/operations.json', import.meta.url);

/** The portal's operations; none where the file is not there, as in a checkout that has not been generated yet. */
export async function readPortalOperations(from: URL = portalOperationsFile): Promise<readonly ListedOperation[]> {
  try {
    return file.parse(JSON.parse(await readFile(from, 'utf8')));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
