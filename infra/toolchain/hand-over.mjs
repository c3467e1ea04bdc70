import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withNodeFirst } from './dependencies.mjs';
import { TOOLCHAIN_FOLDER } from './repository.mjs';

/** What Node has made of the sources, so that later runs need not make it again. */
const COMPILED = join(TOOLCHAIN_FOLDER, 'compiled');

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const SHELLS = new Set(['sh', 'dash', 'bash', 'ash', 'busybox']);
const LOOK_FOR_PARENT_MS = 1_000;

/**
 * Runs the command under the toolchain's Node in this process's place: its terminal, its signals, its exit code. The
 * channel between the two closes when this process is killed, which tells the command to stop.
 *
 * @param {{ node: string }} toolchain
 * @param {string[]} entry the file, after what its Node is told
 * @param {string[]} args
 */
export function handOver(toolchain, entry, args) {
  const command = spawn(toolchain.node, [...entry, ...args], {
    env: { NODE_COMPILE_CACHE: COMPILED, ...withNodeFirst(process.env, toolchain.node) },
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  for (const signal of SIGNALS) process.on(signal, () => command.kill(signal));
  stopWhenOrphaned(() => command.kill('SIGTERM'));
  command.once('error', (error) => {
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  });
  command.once('exit', (code, signal) => {
    if (signal === null) process.exit(code);
    for (const each of SIGNALS) process.removeAllListeners(each);
    process.kill(process.pid, signal);
  });
}

/** npm passes signals on only to the shell between it and this process, and a killed npm to nobody: both are noticed here. */
function stopWhenOrphaned(stop) {
  if (process.env.npm_lifecycle_event === undefined) return;
  const starters = startersOf();
  const look = setInterval(() => {
    if (startersOf() === starters) return;
    clearInterval(look);
    stop();
  }, LOOK_FOR_PARENT_MS);
  look.unref();
}

/** The processes that started this one, as far as npm: a shell, where npm left one between, and npm itself. */
function startersOf() {
  const parent = process.ppid;
  try {
    const [, name, , above] = /^\d+ \((.*)\) (\S) (\d+)/.exec(readFileSync(`/proc/${parent}/stat`, 'utf8')) ?? [];
    return SHELLS.has(name) ? `${parent} ${above}` : `${parent}`;
  } catch {
    return `${parent}`;
  }
}
