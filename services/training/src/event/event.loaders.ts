import { z } from 'zod';
import {
  isoDate,
  oneByKey,
  pageOf,
  pageSize,
  parseInput,
  rowsByParent,
  type BaseContext,
  type Page,
} from '@hedgerow/service-kit';
import type { TrainingEventRow } from '../db/training-event.table.ts';
import {
  bookingsOfEvents,
  competencesOfEvents,
  eventsById,
  eventsOfSchool,
  placesTaken,
  type ProgrammePart,
} from './event.queries.ts';

const dates = z.object({ from: isoDate().nullish(), until: isoDate().nullish() });

/** Reads about training events, batched over one request. */
export function eventLoaders(ctx: BaseContext) {
  return {
    eventById: oneByKey(ctx, eventsById, (row) => row.id),
    competencesOfEvent: rowsByParent(ctx, competencesOfEvents, (row) => row.eventId),
    bookingsOfEvent: rowsByParent(ctx, bookingsOfEvents, (row) => row.eventId),
    placesTaken: oneByKey(ctx, placesTaken, (row) => row.eventId),

    /** A page of a school's programme; null out of reach. */
    programmeOfSchool: async (
      schoolId: string,
      part: ProgrammePart & { first?: number | null | undefined },
    ): Promise<Page<TrainingEventRow> | null> => {
      const reach = await ctx.reach('training.read');
      if (!reach.has(schoolId)) return null;
      const size = pageSize(part.first, 25);
      const { from, until } = parseInput(dates, { from: part.from, until: part.until });
      return pageOf(
        await ctx.read((tx) => eventsOfSchool(tx, schoolId, { from, until, after: part.after }, size + 1)),
        size,
        (event) => [event.onDate, event.id],
      );
    },
  };
}
