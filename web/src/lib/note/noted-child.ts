/** The child a note is about, and the school in which it is written. */
export interface NotedChild {
  readonly pupilId: string;
  readonly schoolId: string;
  readonly name: string;
  readonly about: string;
}

/** Reads what a child's page offers to the note button (`data.noteAbout`). */
export function childOf(offered: unknown): NotedChild | null {
  if (typeof offered !== 'object' || offered === null) return null;
  const { pupilId, schoolId, name, about } = offered as Partial<Record<keyof NotedChild, unknown>>;
  if (
    typeof pupilId !== 'string' ||
    typeof schoolId !== 'string' ||
    typeof name !== 'string' ||
    typeof about !== 'string'
  )
    return null;
  return { pupilId, schoolId, name, about };
}
