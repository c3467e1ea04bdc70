/** Something that the person at the terminal can put right; the message is a sentence (or a short list) for them. */
export class Fault extends Error {
  override readonly name = 'Fault';
}

/** Codes of the file system that mean: this user may not write here. */
const CLOSED = new Set(['EACCES', 'EPERM', 'EROFS']);

/** The code of a system error (ENOENT, EACCES, …), or null. */
export function systemCode(error: unknown): string | null {
  const code: unknown = error instanceof Error && 'code' in error ? error.code : null;
  return typeof code === 'string' ? code : null;
}

/** Runs what writes into a folder; what the system refuses becomes one sentence that names it. */
export function writingInto<T>(folder: string, setting: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    const code = systemCode(error);
    if (code !== null && CLOSED.has(code)) {
      throw new Fault(
        `Hedgerow cannot write to ${folder}: make it writable for this user, or set ${setting} to another folder.`,
      );
    }
    if (code === 'ENOSPC') throw new Fault(`The disk that holds ${folder} is full: free some space, then start again.`);
    if (code === 'ENOTDIR' || code === 'EEXIST') throw new Fault(`${folder} is not a folder: set ${setting} to one.`);
    throw error;
  }
}
