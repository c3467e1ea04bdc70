import {
  addDays,
  competenceExpiryDuties,
  daysBetween,
  isRefusal,
  refuse,
  type DutyList,
  type IsoDate,
  type Refusal,
} from '@hedgerow/rules';
import type { CompetenceRow, StaffCompetenceRow } from '../db/competence.table.ts';

/** Where an award stands on a day. */
export type CompetenceStanding = 'CURRENT' | 'EXPIRING' | 'EXPIRED' | 'ENDED';

/** How many days ahead an award that lapses is called expiring: time to find a course. */
export const expiringWithinDays = 90;

/** What decides whether an award still counts. */
export interface Award {
  readonly expiresOn: IsoDate | null;
  readonly endedOn: IsoDate | null;
}

/** Where an award stands; on its last day it still counts. */
export function standingOf(award: Award, today: IsoDate): CompetenceStanding {
  if (award.endedOn !== null) return 'ENDED';
  if (award.expiresOn === null) return 'CURRENT';
  if (award.expiresOn < today) return 'EXPIRED';
  return award.expiresOn <= addDays(today, expiringWithinDays) ? 'EXPIRING' : 'CURRENT';
}

/** Whether an award counts on a day, whether or not it is about to lapse. */
export function isCurrent(award: Award, today: IsoDate): boolean {
  return award.endedOn === null && (award.expiresOn === null || award.expiresOn >= today);
}

/**
 * The duty to renew an award: by the day on its certificate, else by the validity of the competence; none where it does
 * not lapse.
 */
export function expiryDuties(
  gainedOn: IsoDate,
  validityMonths: number | null,
  certificateUntil: IsoDate | null,
): DutyList {
  if (certificateUntil !== null)
    return competenceExpiryDuties({
      competenceGained: gainedOn,
      interval: `${String(daysBetween(gainedOn, certificateUntil))}d`,
    });
  return validityMonths === null
    ? []
    : competenceExpiryDuties({ competenceGained: gainedOn, interval: `${String(validityMonths)}m` });
}

/** The last day on which an award counts; null where it does not lapse. */
export function expiresOn(duties: DutyList): IsoDate | null {
  return isRefusal(duties) ? null : (duties[0]?.dueOn ?? null);
}

/** Whether an award may replace the one that counts now. */
export function mayRenew(
  current: { readonly gainedOn: IsoDate } | undefined,
  gainedOn: IsoDate,
  today: IsoDate,
): Refusal | null {
  if (gainedOn > today)
    return refuse(
      'competence/in-the-future',
      'Training that has not happened yet cannot be recorded. Book a place instead.',
    );
  if (current !== undefined && gainedOn <= current.gainedOn) {
    return refuse(
      'competence/not-newer',
      'The same training, on that day or later, is already recorded for this person.',
    );
  }
  return null;
}

/** A school in an organisation. */
export interface Membership {
  readonly schoolId: string;
  readonly organisationId: string;
}

/** Whether a school may use an entry of the list: a common one, its own, or one of an organisation that holds it today. */
export function isUsableAt(
  entry: Pick<CompetenceRow, 'schoolId' | 'organisationId'>,
  schoolId: string,
  memberships: readonly Membership[],
): boolean {
  if (entry.schoolId !== null) return entry.schoolId === schoolId;
  if (entry.organisationId === null) return true;
  return memberships.some((each) => each.schoolId === schoolId && each.organisationId === entry.organisationId);
}

/** One person in the staff × competence table. */
export interface CompetenceTableRow {
  readonly personId: string;
  readonly cells: readonly StaffCompetenceRow[];
}

/** A school's staff × competence table. */
export interface CompetenceTable {
  readonly competences: readonly CompetenceRow[];
  readonly rows: readonly CompetenceTableRow[];
}

/** Lays the awards of one school out as a table: a column for each competence that somebody holds, by name. */
export function competenceTable(
  awards: readonly StaffCompetenceRow[],
  catalogue: readonly CompetenceRow[],
): CompetenceTable {
  const held = new Set(awards.map((award) => award.competenceId));
  const rows = [...Map.groupBy(awards, (award) => award.personId)].map(([personId, cells]) => ({ personId, cells }));
  return {
    competences: catalogue
      .filter((each) => held.has(each.id))
      .toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB')),
    rows,
  };
}
