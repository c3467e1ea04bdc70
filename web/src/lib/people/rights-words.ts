import type { RecordReach, RoleChangePageFragment } from '#lib/graph/operations.ts';

/** What happened to a right. */
export const changeWords: Readonly<Record<RoleChangePageFragment['nodes'][number]['change'], string>> = {
  GRANTED: 'Given',
  CHANGED: 'Changed',
  ENDED: 'Ended',
  TAKEN_BACK: 'Taken back',
};

/** Whose records a right opens. */
export const reachWords: Readonly<Record<RecordReach, string>> = {
  ALL: 'all children',
  CLASSES: 'the classes taught',
  GROUPS: 'the groups worked with',
  AGREED: 'children whose parents agreed',
  OWN_CHILD: 'the own child',
  NONE: 'no child',
};
