import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { Fault } from '../fault.ts';
import { digestOf, filesUnder } from '../generate/source-files.ts';
import { repository } from '../repository.ts';
import { oneAtATime } from '../../toolchain/lock.mjs';
import type { Progress } from './progress.ts';

const STAMP = join(repository, 'web', 'build', '.built-from');
const OWN_SOURCES = [
  'web/src',
  'web/static',
  'web/vite.config.ts',
  'web/package.json',
  'web/tsconfig.json',
  'pnpm-lock.yaml',
];
const IS_TEST = /\.(?:test|e2e)\.ts$/;
const LINES_SHOWN = 30;

/**
 * Builds the portal where its sources, or those of the packages in it, changed since it was last built.
 *
 * @throws Fault with the end of the build's own words where it fails.
 */
export async function ensurePortal(progress: Progress, signal?: AbortSignal): Promise<void> {
  const wanted = digestOf(sourcesOfPortal());
  if (isBuiltFrom(wanted)) return;
  await oneAtATime(progress, async () => {
    if (isBuiltFrom(wanted)) return;
    progress('Building the portal …');
    await build(signal);
    writeFileSync(STAMP, `${wanted}\n`);
  });
}

function isBuiltFrom(digest: string): boolean {
  return existsSync(STAMP) && readFileSync(STAMP, 'utf8').trim() === digest;
}

function sourcesOfPortal(): string[] {
  const packages = [...packagesOf('web')].map((folder) => `${folder}/src`);
  return [...OWN_SOURCES, ...packages].flatMap(filesUnder).filter((file) => !IS_TEST.test(file));
}

const manifestShape = z.object({ dependencies: z.record(z.string(), z.string()).default({}) });

/** Folders of the packages of this clone that one of its parts depends on, directly or not. */
function packagesOf(part: string, found = new Set<string>()): ReadonlySet<string> {
  const manifest = manifestShape.parse(JSON.parse(readFileSync(join(repository, part, 'package.json'), 'utf8')));
  for (const [name, version] of Object.entries(manifest.dependencies)) {
    const folder = name.replace('@hedgerow/', 'packages/');
    if (!version.startsWith('workspace:') || found.has(folder)) continue;
    found.add(folder);
    packagesOf(folder, found);
  }
  return found;
}

function build(signal?: AbortSignal): Promise<void> {
  const web = join(repository, 'web');
  const vite = join(dirname(createRequire(join(web, 'package.json')).resolve('vite/package.json')), 'bin', 'vite.js');
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [vite, 'build'], {
      cwd: web,
      env: { ...process.env, NODE_ENV: 'production' },
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(signal === undefined ? {} : { signal }),
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => (said += text));
    }
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve();
      else
        reject(
          new Fault(['The portal could not be built:', ...said.trim().split('\n').slice(-LINES_SHOWN)].join('\n  ')),
        );
    });
  });
}
