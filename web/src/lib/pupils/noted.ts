import type { PupilHeadFragment } from '#lib/graph/operations.ts';
import type { NotedChild } from '#lib/note/noted-child.ts';

/** What a child's page offers to the note button: this child, in this school; nothing about a child who has left. */
export function notedChild(child: PupilHeadFragment, schoolId: string, schoolName: string): NotedChild | null {
  if (child.leftOn !== null) return null;
  return { pupilId: child.id, schoolId, name: child.displayName, about: schoolName };
}
