import { type ChildProcess, spawn } from 'node:child_process';
import { createWriteStream, renameSync, statSync, type WriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { clockEnvironment } from '@hedgerow/local-postgres';
import { repository } from '../repository.ts';

/** A process of Hedgerow, before it is started. */
export interface ChildPlan {
  /** As in settings, sentences and the log file's name. */
  readonly name: string;
  /** Flags for Node, then the file that is run, relative to the clone. */
  readonly command: readonly string[];
  /** The folder it runs in; the clone where none is given. */
  readonly folder?: string;
  /** Everything it needs; nothing else of this process's environment reaches it but a few names. */
  readonly environment: Readonly<Record<string, string>>;
  /** Answers 200 when it can serve. */
  readonly readyAddress: string;
}

export interface Child {
  readonly plan: ChildPlan;
  readonly logFile: string;
  /** The process's id; undefined where it could not be started. */
  readonly pid: number | undefined;
  /** Resolves when it ends, asked or not; the text says how. */
  readonly ended: Promise<string>;
  /** The last lines it printed. */
  lastLines(): readonly string[];
  /** Asks it to end, and after a grace makes it. */
  stop(): Promise<void>;
}

const GRACE_MS = 12_000;
const LINES_KEPT = 12;
const LOG_LIMIT_BYTES = 20 * 1024 * 1024;
const PASSED_ON = ['PATH', 'HOME', 'LANG', 'TZ', 'NODE_EXTRA_CA_CERTS', 'SSL_CERT_FILE', 'NODE_COMPILE_CACHE'] as const;
/** Of pino: error and fatal. */
const SERIOUS = /"level":(?:50|60)\b/;

/**
 * Starts a process. It runs in a session of its own, so that Ctrl-C reaches this process alone, which then stops all in
 * order; the pipe to its standard input closes when this process is killed, and it ends too.
 */
export function startChild(plan: ChildPlan, logFile: string): Child {
  const log = openLog(logFile);
  const child = spawn(process.execPath, [...plan.command], {
    cwd: plan.folder ?? repository,
    detached: true,
    env: { ...clockEnvironment(), ...passedOn(), ...plan.environment, HEDGEROW_PARENT: 'stdin' },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      log.write(`${line}\n`);
      lines.push(line);
      if (lines.length > LINES_KEPT) lines.shift();
      if (SERIOUS.test(line)) process.stderr.write(`${plan.name}: ${line}\n`);
    });
  }
  // Over when its last words are in its log, where whoever hears of it will look.
  const ended = endOf(child).then((how) => new Promise<string>((resolve) => log.end(() => resolve(how))));
  return { plan, logFile, pid: child.pid, ended, lastLines: () => lines, stop: () => stopChild(child, ended) };
}

function passedOn(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    PASSED_ON.filter((name) => process.env[name] !== undefined).map((name) => [name, process.env[name]]),
  );
}

function openLog(file: string): WriteStream {
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > LOG_LIMIT_BYTES) renameSync(file, `${file}.old`);
  const log = createWriteStream(file, { flags: 'a', mode: 0o600 });
  log.once('error', (error) => {
    // A full disk must not take everything down because a line cannot be kept; lines that follow are lost.
    process.stderr.write(`${file} cannot be written (${error.message}).\n`);
    log.on('error', () => undefined);
  });
  return log;
}

function endOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.once('error', (error) => {
      resolve(error.message);
    });
    // "close" comes after the last line was read; "exit" may come before.
    child.once('close', (code, signal) => {
      resolve(signal === null ? `exit code ${String(code)}` : `signal ${signal}`);
    });
  });
}

async function stopChild(child: ChildProcess, ended: Promise<string>): Promise<void> {
  child.kill('SIGTERM');
  // A process that listens for its parent's death would otherwise stay for it.
  child.stdin?.destroy();
  const lastCall = setTimeout(() => child.kill('SIGKILL'), GRACE_MS);
  await ended;
  clearTimeout(lastCall);
}
