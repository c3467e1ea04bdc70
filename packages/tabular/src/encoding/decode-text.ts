import { getDecoder } from 'iconv-lite';
import type { Source } from '../source.ts';
import type { Encoding } from './detect-encoding.ts';

/** What stands where bytes mean nothing in the encoding. */
export const unreadable = '\uFFFD';

/**
 * Reads a file as text, piece by piece, with every line end as LF. Bytes that mean nothing become U+FFFD, so that the
 * cell they stand in can be named.
 */
export async function* decodeText(source: Source, encoding: Encoding): AsyncGenerator<string> {
  const lines = new LineEnds();
  // The platform's decoder replaces broken UTF-8 as the standard says; iconv-lite knows the old encodings' gaps.
  const decoder = encoding.name === 'utf-8' ? utf8() : legacy(encoding.name);
  let toSkip = encoding.markLength;
  for await (const piece of source()) {
    const skipped = Math.min(toSkip, piece.length);
    toSkip -= skipped;
    const text = lines.next(decoder.write(piece.subarray(skipped)));
    if (text !== '') yield text;
  }
  const rest = lines.next(decoder.end()) + lines.end();
  if (rest !== '') yield rest;
}

interface Decoder {
  write(bytes: Uint8Array): string;
  end(): string;
}

function utf8(): Decoder {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  return { write: (bytes) => decoder.decode(bytes, { stream: true }), end: () => decoder.decode() };
}

function legacy(name: string): Decoder {
  const decoder = getDecoder(name, { stripBOM: false });
  return {
    write: (bytes) => decoder.write(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)),
    end: () => decoder.end() ?? '',
  };
}

/** CRLF and CR become LF, also where the two are in different pieces. */
class LineEnds {
  #heldReturn = false;

  next(text: string): string {
    if (text === '') return '';
    let whole = this.#heldReturn ? `\r${text}` : text;
    this.#heldReturn = whole.endsWith('\r');
    if (this.#heldReturn) whole = whole.slice(0, -1);
    return whole.includes('\r') ? whole.replaceAll(/\r\n?/g, '\n') : whole;
  }

  end(): string {
    return this.#heldReturn ? '\n' : '';
  }
}
