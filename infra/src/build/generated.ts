import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { digestOf, filesUnder } from '../generate/source-files.ts';
import { repository } from '../repository.ts';
import type { Progress } from './progress.ts';

/** Sources of the generators, listed here so that a start that has nothing to generate need not load them. */
const SOURCES = [
  'infra/src/generate',
  'packages/authz/src',
  'packages/errors/src',
  'packages/rules/src',
  'packages/service-kit/schema',
  'packages/service-kit/src/subgraph.ts',
  'pnpm-lock.yaml',
  'services/agencies/codegen.ts',
  'services/agencies/schema',
  'services/provision/codegen.ts',
  'services/provision/schema',
  'services/schools/codegen.ts',
  'services/schools/schema',
  'services/training/codegen.ts',
  'services/training/schema',
];
const FOLDER = join(repository, '.toolchain');
const STAMP = join(FOLDER, 'generated.json');
const stampShape = z.object({ sources: z.string(), files: z.array(z.string()), content: z.string() });

/** Makes the generated files anew where they, or what they are made from, changed since this clone last looked. */
export async function ensureGenerated(progress: Progress): Promise<void> {
  const sources = digestOf([...SOURCES.flatMap(filesUnder), ...portalDocuments()]);
  const stamp = readStamp();
  if (stamp !== null && stamp.sources === sources && stamp.content === digestOf(stamp.files)) return;
  progress('Generating code …');
  const { generators, writeFiles } = await import('../generate/generators.ts');
  const files: string[] = [];
  for (const generator of generators) files.push(...(await writeFiles(generator)).all);
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(STAMP, JSON.stringify({ sources, files, content: digestOf(files) }));
}

function portalDocuments(): string[] {
  return filesUnder('web/src').filter((file) => file.endsWith('.graphql'));
}

function readStamp(): z.infer<typeof stampShape> | null {
  if (!existsSync(STAMP)) return null;
  try {
    return stampShape.safeParse(JSON.parse(readFileSync(STAMP, 'utf8'))).data ?? null;
  } catch {
    return null;
  }
}
