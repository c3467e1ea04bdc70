import { z } from 'zod';
import {
  decodeCursor,
  id,
  isoDate,
  oneByKey,
  pageOf,
  pageSize,
  parseInput,
  rowsByParent,
  type BaseContext,
  type Page,
} from '@hedgerow/service-kit';
import type { VisitRow } from '../db/visit.table.ts';
import {
  childrenByVisit,
  lastVisitBySchool,
  storyByPupil,
  visitPage,
  visitsById,
  type VisitPlace,
} from './visit.queries.ts';

/** Reads of visits, batched within one request; a page of visits is read for each school that asks for one. */
export function visitLoaders(base: BaseContext) {
  return {
    visitById: oneByKey(base, visitsById, (row) => row.id),
    lastVisitBySchool: oneByKey(base, lastVisitBySchool, (row) => row.schoolId),
    childrenByVisit: rowsByParent(base, childrenByVisit, (row) => row.visitId),
    storyByPupil: rowsByParent(base, storyByPupil, (row) => row.pupilId),
    visits: async (
      schoolId: string,
      { first, after }: { readonly first?: number | null | undefined; readonly after?: string | null | undefined },
    ): Promise<Page<VisitRow>> => {
      const size = pageSize(first, 20);
      const place = parsePlace(after);
      const rows = await base.read((tx) => visitPage(tx, schoolId, size + 1, place));
      return pageOf(rows, size, (row) => [row.visitedOn, row.id]);
    },
  };
}

const place = z.object({ visitedOn: isoDate(), id: id() });

function parsePlace(after: string | null | undefined): VisitPlace | undefined {
  if (after === null || after === undefined) return undefined;
  const [visitedOn, visitId] = decodeCursor(after, 2);
  return parseInput(place, { visitedOn, id: visitId });
}
