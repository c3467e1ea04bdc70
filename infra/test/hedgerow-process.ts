import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { clockEnvironment, findFreePort } from '@hedgerow/local-postgres';
import { type Listener, listeners, portSettings } from '../src/settings.ts';
import { repository } from '../src/repository.ts';

/** A command of Hedgerow, running for a test. */
export interface HedgerowProcess {
  readonly child: ChildProcess;
  /** What it printed so far. */
  stdout(): string;
  stderr(): string;
  /** Resolves with the line that begins like this; rejects where the process ends without it. */
  lineThatBegins(text: string): Promise<string>;
  /** Resolves with the exit code, or the signal's name. */
  readonly ended: Promise<number | string>;
}

/** What every process needs, and nothing of what whoever runs the tests may have set. */
export function bareEnvironment(): NodeJS.ProcessEnv {
  return { ...clockEnvironment(), PATH: process.env['PATH'], HOME: process.env['HOME'] };
}

/** Runs `infra/src/<entry>` under this Node with the given settings and nothing else of the environment. */
export function runHedgerow(
  entry: string,
  settings: Readonly<Record<string, string>>,
  args: readonly string[] = [],
): HedgerowProcess {
  const child = spawn(process.execPath, [`infra/src/${entry}`, ...args], {
    cwd: repository,
    env: { ...bareEnvironment(), ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const ended = once(child, 'close').then(([code, signal]: (number | string | null)[]) => code ?? signal ?? 'unknown');
  return {
    child,
    stdout: () => stdout,
    stderr: () => stderr,
    ended,
    async lineThatBegins(text) {
      const over = ended.then(() => true);
      for (;;) {
        const line = stdout.split('\n').find((each) => each.startsWith(text));
        if (line !== undefined) return line;
        const isOver = await Promise.race([over, once(child.stdout, 'data').then(() => false)]);
        if (isOver) throw new Error(`It ended without a line "${text}":\n${stdout}\n${stderr}`);
      }
    },
  };
}

/** A free port for each process, each of its own, as settings. */
export async function freePorts(): Promise<Record<string, string>> {
  const ports: Record<string, string> = {};
  for (const listener of listeners) {
    let port = String(await findFreePort());
    // A port that was free a moment ago, and is taken by nobody yet, is given out again now and then.
    while (Object.values(ports).includes(port)) port = String(await findFreePort());
    ports[nameOf(listener)] = port;
  }
  return ports;
}

function nameOf(listener: Listener): string {
  return portSettings[listener].name;
}
