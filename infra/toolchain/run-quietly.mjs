import { spawn } from 'node:child_process';
import { accessSync, constants, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { Fault } from './fault.mjs';
import { TOOLCHAIN_FOLDER } from './repository.mjs';

const LINES_SHOWN = 15;

/**
 * Runs a program of the set-up without showing what it prints, unless it fails.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {{ cwd: string, env: NodeJS.ProcessEnv, failure: string }} options failure: the sentence that heads its output
 */
export function runQuietly(program, args, { cwd, env, failure }) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32' && program === 'npm',
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text));
    child.once('error', (error) => reject(new Fault(`${failure} (${error.message})`)));
    child.once('close', (code) => {
      if (code === 0) return resolve();
      reject(new Fault([failure, ...said.trim().split('\n').slice(-LINES_SHOWN)].join('\n  ')));
    });
  });
}

/**
 * The environment for npm and pnpm: everything of this process, but development packages always come along, and a home
 * folder that cannot be written is replaced by one of the clone's.
 *
 * @returns {NodeJS.ProcessEnv}
 */
export function packageManagerEnvironment() {
  const env = { ...process.env, npm_config_update_notifier: 'false' };
  delete env.NODE_ENV;
  const home = homedir();
  if (isWritable(home)) return env;
  const own = join(TOOLCHAIN_FOLDER, 'home');
  mkdirSync(own, { recursive: true });
  return { ...env, HOME: own, npm_config_cache: join(own, '.npm'), npm_config_userconfig: join(home, '.npmrc') };
}

function isWritable(folder) {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
