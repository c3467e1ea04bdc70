import { identifiers, type BaseContext } from '@hedgerow/service-kit';
import { findRollImport, giveUpAbandoned, rollImportsOf, type RollImportRow } from './roll-import.queries.ts';

const mostShown = 50;

/** One import, or null where it is out of reach. One whose process died is said to have broken off, or it would be waited for for ever. */
export async function readRollImport(ctx: BaseContext, id: string): Promise<RollImportRow | null> {
  if (identifiers([id]).length === 0) return null;
  const row = await ctx.read((tx) => findRollImport(tx, id));
  if (row === undefined || (row.state !== 'READING' && row.state !== 'IMPORTING')) return row ?? null;
  await ctx.write((tx) => giveUpAbandoned(tx, id));
  return (await ctx.read((tx) => findRollImport(tx, id))) ?? null;
}

/** The last imports of a school; null where the actor may import none. */
export async function readRollImports(
  ctx: BaseContext,
  schoolId: string,
  first: number,
): Promise<RollImportRow[] | null> {
  if (!(await ctx.reach('roll.import')).has(schoolId)) return null;
  return ctx.read((tx) => rollImportsOf(tx, schoolId, Math.min(Math.max(first, 1), mostShown)));
}
