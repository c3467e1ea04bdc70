import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '@hedgerow/errors';
import type { BaseContext } from './context.ts';

/** The portal names what it stores; a name of any other shape is nobody's upload. */
const uploadName = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/**
 * The path of a file that the portal stored.
 *
 * @throws {AppError} `not-found` where there is no such file, or no longer
 */
export async function openUpload(ctx: Pick<BaseContext, 'uploadsFolder'>, uploadId: string): Promise<string> {
  const path = pathOf(ctx, uploadId);
  const facts = path === null ? null : await stat(path).catch(() => null);
  if (path === null || facts?.isFile() !== true) throw new AppError('not-found');
  return path;
}

/** Removes a stored file; nothing happens where there is none. */
export async function removeUpload(ctx: Pick<BaseContext, 'uploadsFolder'>, uploadId: string): Promise<void> {
  const path = pathOf(ctx, uploadId);
  if (path !== null) await rm(path, { force: true });
}

function pathOf({ uploadsFolder }: Pick<BaseContext, 'uploadsFolder'>, uploadId: string): string | null {
  return uploadsFolder === null || !uploadName.test(uploadId) ? null : join(uploadsFolder, uploadId);
}
