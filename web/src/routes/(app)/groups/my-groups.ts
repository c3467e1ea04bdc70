import type { GroupsPageQuery } from '#lib/graph/operations.ts';

type Row = NonNullable<GroupsPageQuery['viewer']['pupils']>['nodes'][number];
type FoundLine = NonNullable<Row['pupil']['provisionLines']>[number];

/** A child of a group, with her own line in it. */
export interface GroupChild { readonly pupilId: string; readonly schoolId: string; readonly name: string; readonly about: string; readonly lineId: string; readonly deliveredMinutes: number; readonly plannedMinutes: number }

/** Children who have the same provision together. */
export interface Group { readonly id: string; readonly what: string; readonly minutes: number; readonly timesPerWeek: number; readonly schoolId: string; readonly children: readonly GroupChild[] }

/** Gathers a person's lines into groups: lines made together share a group, a line made alone is a group of one. */
export function groupsOf(rows: readonly Row[], personId: string): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const row of rows) {
    for (const line of row.pupil.provisionLines ?? []) {
      if (line.deliveredBy?.id !== personId) continue;
      const id = line.groupId ?? line.id;
      const before = groups.get(id);
      groups.set(id, { id, what: line.what, minutes: line.minutes, timesPerWeek: line.timesPerWeek, schoolId: line.school.id, children: [...(before?.children ?? []), childOf(row, line)] });
    }
  }
  return [...groups.values()].toSorted((a, b) => a.what.localeCompare(b.what));
}

function childOf(row: Row, line: FoundLine): GroupChild {
  return {
    pupilId: row.pupil.id,
    schoolId: row.school.id,
    name: row.displayName,
    about: row.className ?? '',
    lineId: line.id,
    deliveredMinutes: line.deliveredMinutes,
    plannedMinutes: line.plannedMinutesToDate,
  };
}
