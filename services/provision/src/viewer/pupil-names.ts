import { badField } from '@hedgerow/service-kit';
import type { Context } from '../context.ts';
import { displayName } from '../names.ts';

const most = 200;

/** Names to put beside duties; children out of reach are left out. */
export async function pupilNames(ctx: Context, ids: readonly string[]): Promise<{ id: string; displayName: string }[]> {
  if (ids.length > most) badField('ids', `Ask for at most ${String(most)} names at once.`);
  const records = await Promise.all([...new Set(ids)].map((id) => ctx.loaders.pupil.load(id)));
  return records.flatMap((record) => (record === null ? [] : [{ id: record.id, displayName: displayName(record) }]));
}
