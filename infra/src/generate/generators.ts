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

/** Files of the clone that a generator makes. */
export interface Made {
  readonly all: readonly string[];
  /** Those that differed from what is committed. */
  readonly changed: readonly string[];
}

/** Makes the files anew without writing them. */
export async function compareFiles(generator: Generator): Promise<Made> {
  const rendered = [...(await generator.render())];
  return {
    all: rendered.map(([file]) => file),
    changed: rendered.filter(([file, content]) => readOrNull(file) !== content).map(([file]) => file),
  };
}

/** Makes the files anew and writes those that differ. */
export async function writeFiles(generator: Generator): Promise<Made> {
  const rendered = [...(await generator.render())];
  const changed = rendered.filter(([file, content]) => readOrNull(file) !== content);
  for (const [file, content] of changed) {
    mkdirSync(dirname(join(repository, file)), { recursive: true });
    writeFileSync(join(repository, file), content);
  }
  return { all: rendered.map(([file]) => file), changed: changed.map(([file]) => file) };
}

function readOrNull(file: string): string | null {
  try {
    return readFileSync(join(repository, file), 'utf8');
  } catch {
    return null;
  }
}
