import { analyse } from 'chardet';
import { encodingExists } from 'iconv-lite';
import { UnreadableFile } from '../fault.ts';
import type { Source } from '../source.ts';
import { refuseForeignFormat } from './foreign-format.ts';

/** How the bytes of a file are read as text. */
export interface Encoding {
  /** A name that iconv-lite knows: `utf-8`, `utf-16le`, `utf-16be`, `windows-1252`, … */
  readonly name: string;
  /** Bytes of the mark at the beginning that says so; 0 without one. */
  readonly markLength: number;
  /** True where the bytes do not tell for certain, so that the person should look at the names in the preview. */
  readonly isGuessed: boolean;
}

const marks: readonly { readonly bytes: readonly number[]; readonly name: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], name: 'utf-8' },
  { bytes: [0xff, 0xfe, 0x00, 0x00], name: 'utf-32le' },
  { bytes: [0xff, 0xfe], name: 'utf-16le' },
  { bytes: [0xfe, 0xff], name: 'utf-16be' },
];

const headLength = 65_536;

/**
 * Learns the encoding of a file: by its mark, by the zeros of UTF-16, by being UTF-8 from beginning to end, and else as
 * what Windows in Britain writes. Reads the file once and holds no more than a sample of it.
 *
 * @throws {UnreadableFile} for an empty file, one too large, and one that is no text
 */
export async function detectEncoding(source: Source, maxBytes: number): Promise<Encoding> {
  let head: Buffer = Buffer.alloc(0);
  let total = 0;
  let sample: Buffer | undefined;
  let previous: Buffer = Buffer.alloc(0);
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  for await (const piece of source()) {
    total += piece.length;
    if (total > maxBytes) {
      throw new UnreadableFile(
        'file/too-large',
        `This file is larger than ${String(Math.floor(maxBytes / 1_000_000))} MB. Split it into smaller files.`,
      );
    }
    const bytes = Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);
    if (head.length < headLength) head = Buffer.concat([head, bytes.subarray(0, headLength - head.length)]);
    if (sample === undefined && !isUtf8(decoder, bytes))
      sample = Buffer.concat([previous, bytes]).subarray(0, headLength);
    previous = bytes.subarray(-64);
  }
  if (total === 0) throw new UnreadableFile('file/empty', 'This file is empty. Export it again.');
  refuseForeignFormat(head);
  const marked = marks.find(({ bytes }) => bytes.every((byte, place) => head[place] === byte));
  if (marked?.name === 'utf-32le')
    throw new UnreadableFile(
      'file/encoding',
      'This file is written in UTF-32. Save it as “CSV UTF-8” and choose it again.',
    );
  if (marked !== undefined) return { name: marked.name, markLength: marked.bytes.length, isGuessed: false };
  const wide = wideEncoding(head);
  if (wide !== null) return { name: wide, markLength: 0, isGuessed: true };
  if (sample === undefined && isUtf8End(decoder)) return { name: 'utf-8', markLength: 0, isGuessed: false };
  return { name: singleByteEncoding(sample ?? head), markLength: 0, isGuessed: true };
}

function isUtf8(decoder: TextDecoder, bytes: Buffer): boolean {
  try {
    decoder.decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function isUtf8End(decoder: TextDecoder): boolean {
  try {
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}

/** UTF-16 without a mark: western text has a zero in every other byte. */
function wideEncoding(head: Buffer): string | null {
  const zeros = [0, 0];
  for (let place = 0; place < head.length; place += 1)
    if (head[place] === 0) zeros[place % 2] = (zeros[place % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const pairs = head.length / 2;
  if (odd > pairs * 0.4 && even < pairs * 0.1) return 'utf-16le';
  return even > pairs * 0.4 && odd < pairs * 0.1 ? 'utf-16be' : null;
}

/** Another alphabet is believed only where it is far more likely; a few accented names look like many things. */
function singleByteEncoding(sample: Buffer): string {
  const likely = analyse(sample).filter(
    ({ name }) => name !== 'UTF-8' && !name.startsWith('UTF-16') && encodingExists(name),
  );
  const western = likely.find(({ name }) => name === 'windows-1252' || name === 'ISO-8859-1')?.confidence ?? 0;
  const [best] = likely;
  return best !== undefined && best.confidence >= 60 && best.confidence > western + 25
    ? best.name.toLowerCase()
    : 'windows-1252';
}
