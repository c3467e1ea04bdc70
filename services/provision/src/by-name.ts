import type { Context } from './context.ts';

/** The name of the member of staff who wrote a record; null where it is not published. */
export async function byName(row: { readonly byId: string | null }, _: unknown, ctx: Context): Promise<string | null> {
  if (row.byId === null) return null;
  return (await ctx.loaders.staffName.load(row.byId))?.name ?? null;
}

/** The school that made a record. */
export function schoolOf(row: { readonly schoolId: string }): { id: string } {
  return { id: row.schoolId };
}

/** The child whom a record is about. */
export function pupilOf(row: { readonly pupilId: string }): { id: string } {
  return { id: row.pupilId };
}
