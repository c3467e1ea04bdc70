import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';

/** A browser that a test may launch, with the flags it needs on this machine. */
export interface Chromium {
  readonly executablePath: string;
  readonly args: readonly string[];
}

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
] as const;

/** Nothing may leave the machine while tests run: no update checks, no sync, no look-ups of its own. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--no-default-browser-check',
  '--no-first-run',
  '--force-color-profile=srgb',
] as const;

/**
 * Finds a Chromium for browser tests: the one that CHROMIUM_PATH names, else one installed on this machine, else the one
 * that npm brought (@sparticuz/chromium).
 *
 * @throws Error with the sentence that says how to get one, where none can be had.
 */
export async function findChromium(
  environment: NodeJS.ProcessEnv = process.env,
  places: readonly string[] = USUAL_PLACES,
): Promise<Chromium> {
  const named = environment['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') {
    if (answers(named)) return withFlags(named);
    throw new Error(`CHROMIUM_PATH names ${named}, which does not run as a Chromium: correct it or unset it.`);
  }
  const installed = places.find((path) => existsSync(path) && answers(path));
  if (installed !== undefined) return withFlags(installed);
  const packed = await unpackFromNpm();
  if (packed !== null) return packed;
  throw new Error(
    'Browser tests need a Chromium and none runs on this machine: install one (Debian and Ubuntu: apt-get install chromium) or set CHROMIUM_PATH to one.',
  );
}

function withFlags(executablePath: string): Chromium {
  const isRoot = process.getuid?.() === 0;
  return { executablePath, args: [...QUIET, ...(isRoot ? ['--no-sandbox'] : [])] };
}

/** The package unpacks into the system's folder for temporary files; a folder of our own keeps other users' files out. */
async function unpackFromNpm(): Promise<Chromium | null> {
  const outside = process.env['TMPDIR'];
  process.env['TMPDIR'] = privateFolder();
  try {
    const { default: packed } = await import('@sparticuz/chromium');
    const executablePath = await packed.executablePath();
    return answers(executablePath) ? { executablePath, args: [...QUIET, '--no-sandbox'] } : null;
  } catch {
    return null;
  } finally {
    if (outside === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = outside;
  }
}

function privateFolder(): string {
  const folder = join(homedir(), '.cache', 'hedgerow', 'chromium');
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return folder;
  } catch {
    return mkdtempSync(join(tmpdir(), 'hedgerow-chromium-'));
  }
}

function answers(path: string): boolean {
  return spawnSync(path, ['--version', '--no-sandbox'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}
