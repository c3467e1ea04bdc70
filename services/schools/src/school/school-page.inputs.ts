import { z } from 'zod';
import { decodeCursor, id, parseInput, text } from '@hedgerow/service-kit';
import type { SchoolFilter, SchoolPlace } from './school.queries.ts';

const filter = z.object({
  text: text({ max: 100 }).nullish(),
  organisationId: id().nullish(),
  isEarlyYears: z.boolean().nullish(),
  includeClosed: z.boolean().nullish(),
});

/** Reads the filter of a list of places. */
export function parseFilter(given: unknown): SchoolFilter {
  return parseInput(filter, given ?? {});
}

/** Reads a cursor of a list of places: name and id. */
export function parsePlace(after: string | null | undefined): SchoolPlace | undefined {
  if (after === null || after === undefined) return undefined;
  const [name = '', schoolId = ''] = decodeCursor(after, 2);
  return parseInput(z.object({ name: text({ max: 500 }), id: id() }), { name, id: schoolId });
}

export interface SearchArguments {
  readonly text: string;
  readonly first?: number | null | undefined;
}

const search = z.object({
  text: text({ max: 100 }).transform((typed) => typed.trim()),
  first: z.number().int().min(1, 'Ask for 1 to 50 results.').max(50, 'Ask for 1 to 50 results.'),
});

/** Reads what was typed into the command palette. */
export function parseSearch({ text: typed, first }: SearchArguments): {
  readonly text: string;
  readonly first: number;
} {
  return parseInput(search, { text: typed, first: first ?? 8 });
}
