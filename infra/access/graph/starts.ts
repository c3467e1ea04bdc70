import type { SubgraphName } from './subgraphs.ts';

/** Where questions of the graph begin: an entity that a subgraph resolves by its id, and the table of its ids. */
export interface Start {
  readonly subgraph: SubgraphName;
  readonly type: string;
  readonly table: string;
  /** How far what hangs on it is followed. */
  readonly depth: number;
}

export const starts: readonly Start[] = [
  { subgraph: 'provision', type: 'Pupil', table: 'provision.pupil', depth: 3 },
  { subgraph: 'provision', type: 'School', table: 'schools.school', depth: 2 },
  { subgraph: 'provision', type: 'Viewer', table: 'schools.person', depth: 2 },
  { subgraph: 'schools', type: 'Organisation', table: 'schools.organisation', depth: 2 },
  { subgraph: 'schools', type: 'Pupil', table: 'provision.pupil', depth: 2 },
  { subgraph: 'schools', type: 'School', table: 'schools.school', depth: 3 },
  { subgraph: 'schools', type: 'SchoolClass', table: 'schools.class', depth: 1 },
  { subgraph: 'schools', type: 'StaffMember', table: 'schools.person', depth: 1 },
  { subgraph: 'schools', type: 'Viewer', table: 'schools.person', depth: 2 },
  { subgraph: 'training', type: 'Pupil', table: 'provision.pupil', depth: 2 },
  { subgraph: 'training', type: 'School', table: 'schools.school', depth: 3 },
  { subgraph: 'training', type: 'StaffMember', table: 'schools.person', depth: 2 },
  { subgraph: 'training', type: 'Viewer', table: 'schools.person', depth: 2 },
  { subgraph: 'agencies', type: 'Agency', table: 'agencies.agency', depth: 2 },
  { subgraph: 'agencies', type: 'Pupil', table: 'provision.pupil', depth: 1 },
  { subgraph: 'agencies', type: 'Referral', table: 'agencies.referral', depth: 3 },
  { subgraph: 'agencies', type: 'School', table: 'schools.school', depth: 1 },
  { subgraph: 'agencies', type: 'Viewer', table: 'schools.person', depth: 1 },
];
