import { isStorageFull } from '@hedgerow/db';
import { AppError } from '@hedgerow/errors';
import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { partsOf } from './multipart.server.ts';

/** A file as it lies in storage. */
export interface Upload {
  /** The name that we gave it; the only one that ever becomes a path. */
  readonly uploadId: string;
  /** The name on the person's computer, for showing. */
  readonly fileName: string;
}

const mostBytes = 100 * 1024 * 1024;
const aDay = 86_400_000;

/**
 * Streams the file of a sent form into storage, under a name of our own and readable by this account alone. What was
 * left there for longer than a day goes.
 *
 * @throws {AppError} `bad-input` where no file was chosen; `request-too-large` above 100 MB; `storage-full`
 */
export async function receiveUpload(request: Request, folder: string | null, now: number): Promise<Upload> {
  if (folder === null || request.body === null) throw new AppError('service-unavailable');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await removeOld(folder, now);
  let received: Upload | undefined;
  for await (const part of partsOf(request.headers.get('content-type'), request.body)) {
    const fileName = part.fileName?.split(/[\\/]/).at(-1)?.slice(0, 300) ?? '';
    if (part.name !== 'file' || fileName === '' || received !== undefined) {
      await pass(part.content);
      continue;
    }
    const uploadId = randomUUID();
    await store(part.content, join(folder, uploadId));
    received = { uploadId, fileName };
  }
  return received ?? noFile();
}

function noFile(): never {
  throw new AppError('bad-input', { details: { fields: { file: 'Choose a file.' } } });
}

async function pass(content: AsyncIterable<Uint8Array>): Promise<void> {
  let bytes = 0;
  for await (const piece of content) {
    bytes += piece.length;
    if (bytes > 1_000_000) throw new AppError('request-too-large');
  }
}

async function store(content: AsyncIterable<Uint8Array>, path: string): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  let bytes = 0;
  try {
    for await (const piece of content) {
      bytes += piece.length;
      if (bytes > mostBytes) throw new AppError('request-too-large');
      await file.writeFile(piece);
    }
  } catch (error) {
    await file.close();
    await rm(path, { force: true });
    throw isStorageFull(error) ? new AppError('storage-full', { cause: error }) : error;
  }
  await file.close();
}

async function removeOld(folder: string, now: number): Promise<void> {
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    const facts = await stat(path).catch(() => null);
    if (facts?.isFile() === true && facts.mtimeMs < now - aDay) await rm(path, { force: true });
  }
}
