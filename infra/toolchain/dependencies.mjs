import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { oneAtATime } from './lock.mjs';
import { REPOSITORY } from './repository.mjs';
import { packageManagerEnvironment, runQuietly } from './run-quietly.mjs';

const STAMP = join(REPOSITORY, 'node_modules', '.hedgerow-installed');
const NAMED_BY = ['pnpm-lock.yaml', 'pnpm-workspace.yaml'];

/**
 * Installs exactly what the lock file names, where that has not been done since it changed.
 *
 * @param {{ node: string, pnpm: string }} toolchain
 * @param {(line: string) => void} progress
 */
export async function installDependencies(toolchain, progress) {
  const wanted = digest();
  if (isInstalled(wanted)) return;
  await oneAtATime(progress, async () => {
    if (isInstalled(wanted)) return;
    progress('Installing packages …');
    await runQuietly(
      toolchain.node,
      [toolchain.pnpm, 'install', '--frozen-lockfile', '--config.confirmModulesPurge=false'],
      {
        cwd: REPOSITORY,
        env: withNodeFirst(packageManagerEnvironment(), toolchain.node),
        failure: 'The packages could not be installed: see that npm’s registry can be reached, then start again.',
      },
    );
    writeFileSync(STAMP, `${wanted}\n`);
  });
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {string} node
 * @returns {NodeJS.ProcessEnv} the environment in which "node" is the one of the toolchain
 */
export function withNodeFirst(env, node) {
  return { ...env, PATH: [dirname(node), env.PATH].filter(Boolean).join(delimiter) };
}

function isInstalled(wanted) {
  return existsSync(STAMP) && readFileSync(STAMP, 'utf8').trim() === wanted;
}

function digest() {
  const hash = createHash('sha256').update(`${process.platform}-${process.arch}`);
  for (const file of NAMED_BY) hash.update(readFileSync(join(REPOSITORY, file)));
  return hash.digest('hex');
}
