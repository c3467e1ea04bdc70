import { AppError } from '@hedgerow/errors';

/** One part of a form as it arrives: its file, or null for a field without one; its bytes stream. */
export interface Part {
  readonly name: string;
  readonly fileName: string | null;
  readonly content: AsyncIterable<Uint8Array>;
}

const lineEnd = Buffer.from('\r\n');
const headEnd = Buffer.from('\r\n\r\n');
const mostHead = 8192;

/**
 * Reads a sent form part by part, holding no more of it than a piece and a boundary: a file may be of any size. Each
 * part must be read to its end before the next is asked for.
 *
 * @throws {AppError} `request-malformed` where it is no such form, or is cut off
 */
export async function* partsOf(
  contentType: string | null,
  body: AsyncIterable<Uint8Array>,
): AsyncGenerator<Part, void, undefined> {
  const boundary = /^multipart\/form-data;.*boundary=(?:"([^"]+)"|([^\s;]+))/i.exec(contentType ?? '');
  const name = boundary?.[1] ?? boundary?.[2];
  if (name === undefined) throw new AppError('request-malformed');
  const reader = new Held(body);
  const mark = Buffer.from(`--${name}`);
  const between = Buffer.concat([lineEnd, mark]);
  if (!(await reader.skipPast(mark))) throw new AppError('request-malformed');
  while (!(await reader.isNext('--'))) {
    const head = await reader.takeUntil(headEnd, mostHead);
    const { fieldName, fileName } = readHead(head);
    yield { name: fieldName, fileName, content: reader.until(between) };
  }
}

function readHead(head: string): { fieldName: string; fileName: string | null } {
  const disposition = /^content-disposition:(.*)$/im.exec(head)?.[1] ?? '';
  const fieldName = /[;\s]name="([^"]*)"/i.exec(disposition)?.[1];
  if (fieldName === undefined) throw new AppError('request-malformed');
  const fileName = /[;\s]filename="([^"]*)"/i.exec(disposition)?.[1];
  return {
    fieldName,
    fileName: fileName === undefined ? null : fileName.replaceAll('%22', '"').replaceAll(/%0[ad]/gi, ' '),
  };
}

/** Bytes that have arrived and are not used yet. */
class Held {
  readonly #pieces: AsyncIterator<Uint8Array>;
  #bytes = Buffer.alloc(0);

  constructor(body: AsyncIterable<Uint8Array>) {
    this.#pieces = body[Symbol.asyncIterator]();
  }

  async #more(): Promise<boolean> {
    const next = await this.#pieces.next();
    if (next.done === true) return false;
    this.#bytes = Buffer.concat([this.#bytes, next.value]);
    return true;
  }

  async skipPast(mark: Buffer): Promise<boolean> {
    for (;;) {
      const at = this.#bytes.indexOf(mark);
      if (at >= 0) {
        this.#bytes = this.#bytes.subarray(at + mark.length);
        return true;
      }
      this.#bytes = this.#bytes.subarray(Math.max(0, this.#bytes.length - mark.length));
      if (!(await this.#more())) return false;
    }
  }

  async isNext(text: string): Promise<boolean> {
    while (this.#bytes.length < text.length) if (!(await this.#more())) throw new AppError('request-malformed');
    return this.#bytes.subarray(0, text.length).toString('latin1') === text;
  }

  async takeUntil(mark: Buffer, most: number): Promise<string> {
    for (;;) {
      const at = this.#bytes.indexOf(mark);
      if (at >= 0) {
        const text = this.#bytes.subarray(0, at).toString('utf8');
        this.#bytes = this.#bytes.subarray(at + mark.length);
        return text;
      }
      if (this.#bytes.length > most || !(await this.#more())) throw new AppError('request-malformed');
    }
  }

  async *until(mark: Buffer): AsyncGenerator<Uint8Array, void, undefined> {
    for (;;) {
      const at = this.#bytes.indexOf(mark);
      const end = at >= 0 ? at : Math.max(0, this.#bytes.length - mark.length);
      if (end > 0) yield this.#bytes.subarray(0, end);
      this.#bytes = this.#bytes.subarray(at >= 0 ? at + mark.length : end);
      if (at >= 0) return;
      if (!(await this.#more())) throw new AppError('request-malformed');
    }
  }
}
