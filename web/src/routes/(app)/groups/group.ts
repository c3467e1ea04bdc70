import type { GroupChildFragment } from '#lib/graph/operations.ts';

type Line = NonNullable<GroupChildFragment['pupil']['provisionLines']>[number];

/** A child in a group, with the line that puts her there. */
export interface Member {
  readonly row: GroupChildFragment;
  readonly line: Line;
}

/** Children who do one thing together with one adult. A line of its own is a group of one. */
export interface Group {
  readonly id: string;
  readonly what: string;
  readonly school: GroupChildFragment['school'];
  readonly minutes: number;
  readonly timesPerWeek: number;
  readonly endsOn: string | null;
  readonly members: readonly Member[];
  readonly plannedToDate: number;
  readonly delivered: number;
  /** When a session was last recorded, whoever was there. */
  readonly lastOn: string | null;
}

/**
 * Gathers the lines that this person delivers into groups, in order of name.
 *
 * @param rows children within reach, each with her lines
 * @param me the person who delivers
 */
export function groupsOf(rows: readonly GroupChildFragment[], me: string): readonly Group[] {
  const members = rows.flatMap((row) =>
    (row.pupil.provisionLines ?? []).filter(({ deliveredBy }) => deliveredBy?.id === me).map((line) => ({ row, line })),
  );
  const together = Map.groupBy(members, ({ line }) => line.groupId ?? line.id);
  return [...together]
    .flatMap(([id, found]) => {
      const [first] = found;
      return first === undefined ? [] : [groupOf(id, first, found)];
    })
    .toSorted((a, b) => a.what.localeCompare(b.what) || a.id.localeCompare(b.id));
}

function groupOf(id: string, { row, line }: Member, members: readonly Member[]): Group {
  const days = members.flatMap((member) => member.line.sessions.map(({ deliveredOn }) => deliveredOn));
  return {
    id,
    what: line.what,
    school: row.school,
    minutes: line.minutes,
    timesPerWeek: line.timesPerWeek,
    endsOn: line.endsOn,
    members,
    plannedToDate: Math.max(...members.map((member) => member.line.plannedMinutesToDate)),
    delivered: Math.max(...members.map((member) => member.line.deliveredMinutes)),
    lastOn: days.toSorted().at(-1) ?? null,
  };
}
