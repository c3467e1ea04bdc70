import type { StoryLineFragment } from '#lib/graph/operations.ts';

/** One line of a child's story, with the month under which it stands. */
export interface StoryItem extends StoryLineFragment {
  readonly month: string;
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** Joins what four services remember into one story, newest first; a service that is away is left out. */
export function joinStory(parts: readonly (readonly StoryLineFragment[] | null)[]): readonly StoryItem[] {
  return parts
    .flatMap((part) => part ?? [])
    .toSorted((a, b) => (a.on === b.on ? a.id.localeCompare(b.id) : a.on < b.on ? 1 : -1))
    .map((line) => ({ ...line, month: `${months[Number(line.on.slice(5, 7)) - 1] ?? ''} ${line.on.slice(0, 4)}` }));
}
