import { getDecoder } from 'iconv-lite';
import { TableRefused } from './fault.ts';
import { refuseOtherKinds } from './kind-of-file.ts';
import type { TableSource } from './source.ts';
import { Utf8Tally } from './utf8-tally.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

const headLength = 4096;

/** Stands where half of a character stood: no text that means anything holds it. */
export const halfCharacter = '\uFFFF';

/**
 * Finds how a file is written, by reading all of it once: a byte order mark, else UTF-16 by its zero bytes, else UTF-8
 * where it is mostly that (one bad byte must not turn every other letter into two wrong ones), else Windows-1252, in which
 * Excel saves "CSV" and in which letters that happen to be UTF-8 are next to unheard of.
 *
 * @throws {TableRefused} for an empty file, one that is too large, or another kind of file
 */
export async function detectEncoding(source: TableSource, maxBytes: number): Promise<Encoding> {
  const utf8 = new Utf8Tally();
  let head = Buffer.alloc(0);
  let bytes = 0;
  for await (const chunk of source.open()) {
    bytes += chunk.length;
    if (bytes > maxBytes)
      throw new TableRefused(
        1,
        'table/too-large',
        `This file is larger than ${inMegabytes(maxBytes)}, the most that can be read: split it into smaller files.`,
      );
    if (head.length < headLength) head = Buffer.concat([head, chunk.subarray(0, headLength - head.length)]);
    utf8.add(chunk);
  }
  if (bytes === 0)
    throw new TableRefused(1, 'table/empty', 'This file is empty: export it again, and look at it before you give it.');
  refuseOtherKinds(head);
  utf8.end();
  return byteOrderMark(head) ?? zeroBytes(head) ?? (utf8.strays <= utf8.letters ? 'utf-8' : 'windows-1252');
}

/** A limit of bytes as people say it. */
function inMegabytes(bytes: number): string {
  return bytes >= 1024 * 1024 ? `${String(Math.floor(bytes / (1024 * 1024)))} MB` : `${String(bytes)} bytes`;
}

function byteOrderMark(head: Uint8Array): Encoding | null {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 'utf-8';
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  return null;
}

/** Latin text in UTF-16 without a mark has a zero byte in nearly every pair, always on the same side. */
function zeroBytes(head: Uint8Array): Encoding | null {
  const pairs = Math.floor(head.length / 2);
  if (pairs < 4) return null;
  let [first, second] = [0, 0];
  for (let pair = 0; pair < pairs; pair += 1) {
    if (head[pair * 2] === 0) first += 1;
    if (head[pair * 2 + 1] === 0) second += 1;
  }
  if (second > pairs * 0.7 && first < pairs * 0.1) return 'utf-16le';
  if (first > pairs * 0.7 && second < pairs * 0.1) return 'utf-16be';
  return null;
}

/** The text of a file, piece by piece, without its byte order mark; half of a character becomes {@link halfCharacter}. */
export async function* decodedText(source: TableSource, encoding: Encoding): AsyncGenerator<string> {
  const decoder = getDecoder(encoding);
  let kept = '';
  for await (const chunk of source.open()) {
    const text = kept + decoder.write(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength));
    // The other half of the last character may be in the next piece.
    const cut = /[\uD800-\uDBFF]$/.test(text) ? text.length - 1 : text.length;
    kept = text.slice(cut);
    if (cut > 0) yield withoutHalves(text.slice(0, cut));
  }
  const rest = kept + (decoder.end() ?? '');
  if (rest !== '') yield withoutHalves(rest);
}

function withoutHalves(text: string): string {
  return text.isWellFormed() ? text : text.toWellFormed().replaceAll('\uFFFD', halfCharacter);
}
