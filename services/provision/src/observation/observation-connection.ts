import { decodeDateCursor, pageOf, pageSize } from '@hedgerow/service-kit';
import type { Context } from '../context.ts';
import { observationPage } from './observation.queries.ts';

/** The notes about a child, newest first. The first page of many children is one statement. */
export async function observationConnection(
  ctx: Context,
  pupilId: string,
  first: number | null | undefined,
  after: string | null | undefined,
) {
  const size = pageSize(first, 20);
  const rows =
    after === null || after === undefined
      ? await ctx.loaders.observations(size + 1).load(pupilId)
      : await ctx.read((tx) => observationPage(tx, pupilId, size + 1, placeOf(after)));
  const page = pageOf(rows, size, (row) => [row.observedOn, row.id]);
  return { nodes: page.nodes, pageInfo: page.pageInfo };
}

function placeOf(cursor: string): readonly [string, string] {
  const { on, id } = decodeDateCursor(cursor);
  return [on, id];
}
