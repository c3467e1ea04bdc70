import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Fault } from './fault.ts';

/**
 * The text of a file that a person named, without a byte-order mark.
 * @param from the folder the person stands in.
 * @throws {Fault} when it cannot be read.
 */
export function readNamedFile(name: string, from: string): string {
  try {
    return readFileSync(resolve(from, name), 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT') throw new Fault(`There is no file "${name}".`);
    if (code === 'EISDIR') throw new Fault(`"${name}" is a folder, not a file.`);
    throw new Fault(`The file "${name}" cannot be read.`);
  }
}

/** The value of a JSON text. @throws {Fault} with the name of the file when it is none. */
export function parseNamedJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Fault(`"${name}" is not JSON: check its brackets, commas and quotation marks.`);
  }
}
