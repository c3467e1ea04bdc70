import type { ClassChildFragment } from '#lib/graph/operations.ts';

/** A child of a class as its teacher meets her: what to do on an ordinary day, and what the open cycle still needs. */
export interface ClassChild {
  readonly id: string;
  readonly pupilId: string;
  readonly schoolId: string;
  readonly classId: string | null;
  readonly name: string;
  readonly givenName: string;
  readonly yearGroup: string;
  readonly status: ClassChildFragment['status'];
  readonly needs: string;
  readonly lastNoteOn: string | null;
  readonly helps: string;
  readonly avoid: string;
  readonly inClass: string;
  readonly cycle: ClassChildFragment['pupil']['openCycle'];
  /** Whether anything is in place for her beyond what every child gets. */
  readonly isSupported: boolean;
}

/** Reads a row of the register as a teacher's card. */
export function classChild(row: ClassChildFragment, needWords: Readonly<Record<string, string>>): ClassChild {
  const { profile, openCycle: cycle } = row.pupil;
  return {
    id: row.id,
    pupilId: row.pupil.id,
    schoolId: row.school.id,
    classId: row.class?.id ?? null,
    name: row.displayName,
    givenName: row.pupil.givenName,
    yearGroup: row.yearGroup,
    status: row.status,
    needs: row.needCodes.map((code) => needWords[code] ?? code).join(', '),
    lastNoteOn: row.lastNoteOn,
    helps: profile?.whatHelps.trim() ?? '',
    avoid: profile?.whatToAvoid.trim() ?? '',
    // The profile is rewritten when something changes in class; the cycle's own words stand in until it is.
    inClass:
      [profile?.strategies ?? '', cycle?.strategies ?? ''].map((text) => text.trim()).find((text) => text !== '') ?? '',
    cycle,
    isSupported: profile !== null || cycle !== null || (row.status !== null && row.status !== 'N'),
  };
}
