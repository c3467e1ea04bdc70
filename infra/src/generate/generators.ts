import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { repository } from '../repository.ts';
import { documents } from './documents.ts';
import type { Generator } from './generator.ts';
import { portalOperations } from './portal-operations.ts';
import { resolverTypes } from './resolver-types.ts';
import { supergraph } from './supergraph.ts';

/** In the order in which they are run. */
export const generators: readonly Generator[] = [resolverTypes, supergraph, portalOperations, documents];

/** Names the committed files that their generator would make differently. */
export async function staleFiles(generator: Generator): Promise<string[]> {
  return [...(await generator.render())]
    .filter(([file, content]) => readOrNull(file) !== content)
    .map(([file]) => file);
}

/** Makes the files anew and writes those that differ; names them. */
export async function writeFiles(generator: Generator): Promise<string[]> {
  const written: string[] = [];
  for (const [file, content] of await generator.render()) {
    if (readOrNull(file) === content) continue;
    mkdirSync(dirname(join(repository, file)), { recursive: true });
    writeFileSync(join(repository, file), content);
    written.push(file);
  }
  return written;
}

function readOrNull(file: string): string | null {
  try {
    return readFileSync(join(repository, file), 'utf8');
  } catch {
    return null;
  }
}
