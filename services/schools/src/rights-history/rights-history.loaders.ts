import { z } from 'zod';
import {
  decodeMomentCursor,
  isoDate,
  pageOf,
  pageSize,
  parseInput,
  type BaseContext,
  type Page,
} from '@hedgerow/service-kit';
import type { AssignmentChangeRow } from '../db/assignment-change.table.ts';
import { rightsOn, roleChanges, type HistoryScope, type RightRow } from './rights-history.queries.ts';
import { byReach } from './rights-history.rules.ts';

interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

const again = 'Open the list again from its beginning.';
const place = z.object({ position: z.coerce.number(again).int(again).min(0, again) });

function placeOf(after: string | null | undefined): { readonly at: string; readonly position: number } | null {
  if (after === null || after === undefined) return null;
  const [at, position] = decodeMomentCursor(after, 3);
  return { at, ...parseInput(place, { position }) };
}

/** Reads of the history of rights. */
export function rightsHistoryLoaders(base: BaseContext) {
  return {
    roleChanges: async (scope: HistoryScope, { first, after }: PageArguments): Promise<Page<AssignmentChangeRow>> => {
      const size = pageSize(first);
      const rows = await base.read((tx) => roleChanges(tx, scope, size + 1, placeOf(after)));
      return pageOf(rows, size, (row) => [row.at, row.position, row.id]);
    },
    rightsOn: async (schoolId: string, given: string): Promise<RightRow[]> => {
      const { day } = parseInput(z.object({ day: isoDate() }), { day: given });
      return (await base.read((tx) => rightsOn(tx, schoolId, day))).toSorted(byReach);
    },
  };
}
