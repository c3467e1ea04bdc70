import type { DutyOwner } from '#lib/graph/operations.ts';

/** Whose turn it is, as the chips of the worklist say it. */
export interface Turn {
  readonly id: string;
  readonly label: string;
  readonly owners: readonly DutyOwner[];
}

/** The parties of the law, gathered by whom a reader would ring. */
export const turns: readonly Turn[] = [
  { id: 'school', label: 'School', owners: ['SCHOOL', 'SENCO', 'GOVERNING_BODY', 'EY_SETTING', 'CONTROLLER'] },
  { id: 'council', label: 'Council', owners: ['LA', 'OLD_LA', 'NEW_LA'] },
  { id: 'family', label: 'Family', owners: ['FAMILY'] },
  { id: 'agency', label: 'Agencies', owners: ['AGENCY', 'PROVIDER'] },
];

/** The turn an address asks for, or undefined for everyone. */
export function turnOf(id: string | null): Turn | undefined {
  return turns.find((turn) => turn.id === id);
}

const ownerWords: Readonly<Record<DutyOwner, string>> = {
  SCHOOL: 'School',
  SENCO: 'SENCo',
  GOVERNING_BODY: 'Governing body',
  EY_SETTING: 'Setting',
  CONTROLLER: 'School',
  LA: 'Council',
  OLD_LA: 'Council moved from',
  NEW_LA: 'Council moved to',
  FAMILY: 'Family',
  AGENCY: 'Agency',
  PROVIDER: 'Whoever was asked',
};

/** Who owes a duty: its own name where it has one, else the party. */
export function ownerName(owner: DutyOwner, name: string | null): string {
  return name ?? ownerWords[owner];
}

/** Whether the school or a person of it owes the duty. */
export function isOurs(owner: DutyOwner): boolean {
  return turns[0]?.owners.includes(owner) ?? false;
}
