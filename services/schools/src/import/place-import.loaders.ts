import { identifiers, isAllowed, type BaseContext } from '@hedgerow/service-kit';
import { findPlaceImport, giveUpAbandoned, placeImportsOf, type PlaceImportRow } from './place-import.queries.ts';

const mostShown = 50;

/** One import, or null where it is out of reach. One whose process died is said to have broken off, or it would be waited for for ever. */
export async function readPlacesImport(ctx: BaseContext, id: string): Promise<PlaceImportRow | null> {
  if (identifiers([id]).length === 0) return null;
  const row = await ctx.read((tx) => findPlaceImport(tx, id));
  if (row === undefined || (row.state !== 'READING' && row.state !== 'IMPORTING')) return row ?? null;
  await ctx.write((tx) => giveUpAbandoned(tx, id));
  return (await ctx.read((tx) => findPlaceImport(tx, id))) ?? null;
}

/** The last imports of an organisation; null where the actor may import none. */
export async function readPlacesImports(
  ctx: BaseContext,
  organisationId: string,
  first: number,
): Promise<PlaceImportRow[] | null> {
  return ctx.read(async (tx) => {
    if (!(await isAllowed(tx, 'places.import', { organisationId }))) return null;
    return placeImportsOf(tx, organisationId, Math.min(Math.max(first, 1), mostShown));
  });
}
