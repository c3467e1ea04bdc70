import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { Fault, writingInto } from '../fault.ts';

/** Counts up when an older version could no longer use the folder. */
const FORMAT = 1;
const VERSION_FILE = 'version.json';

const versionShape = z.object({ format: z.number().int().positive() });

/**
 * Makes the data folder, or checks that it is one that this version can use. It is closed to everybody but its owner;
 * root's may be passed through, since Postgres then runs under another account.
 *
 * @throws Fault with one sentence where the folder cannot be used.
 */
export function prepareHome(home: string): void {
  writingInto(home, 'HEDGEROW_HOME', () => {
    const isNew = mkdirSync(home, { recursive: true, mode: 0o700 }) !== undefined;
    if (!isNew && !existsSync(join(home, VERSION_FILE)) && readdirSync(home).length > 0) {
      throw new Fault(
        `${home} holds other things and is not a data folder of Hedgerow: set HEDGEROW_HOME to an empty folder.`,
      );
    }
    if (existsSync(join(home, VERSION_FILE))) checkFormat(home);
    else writeFileSync(join(home, VERSION_FILE), `${JSON.stringify({ format: FORMAT })}\n`, { mode: 0o600 });
    closeToOthers(home);
    mkdirSync(join(home, 'logs'), { recursive: true, mode: 0o700 });
  });
}

function checkFormat(home: string): void {
  const format = readFormat(join(home, VERSION_FILE));
  if (format === null) {
    throw new Fault(
      `${join(home, VERSION_FILE)} cannot be read: restore it from a backup, or set HEDGEROW_HOME to another folder.`,
    );
  }
  if (format > FORMAT) {
    throw new Fault(
      `The data folder ${home} belongs to a newer version of Hedgerow (format ${String(format)}; this one knows ${String(FORMAT)}): start that version, or set HEDGEROW_HOME to another folder.`,
    );
  }
}

function readFormat(file: string): number | null {
  try {
    const read = versionShape.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    return read.success ? read.data.format : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function closeToOthers(home: string): void {
  const open = statSync(home).mode & 0o077;
  const mayBePassed = process.getuid?.() === 0 && (open & 0o066) === 0;
  if (open !== 0 && !mayBePassed) chmodSync(home, 0o700);
}
