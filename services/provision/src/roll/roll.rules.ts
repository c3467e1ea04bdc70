import type { IsoDate, StatusCode } from '@hedgerow/rules';
import type { Sex } from '../db/pupil.table.ts';

/** One row of a school's roll, read and checked. Null is what the file does not give, which leaves what is known as it is. */
export interface RollRow {
  readonly line: number;
  readonly upn: string | null;
  readonly formerUpn: string | null;
  readonly familyName: string | null;
  readonly givenName: string | null;
  readonly preferredName: string | null;
  readonly birthDate: IsoDate | null;
  readonly sex: Sex | null;
  /** National curriculum year, where the school teaches the child out of her own. */
  readonly ncYear: number | null;
  readonly className: string | null;
  readonly startsOn: IsoDate | null;
  readonly endsOn: IsoDate | null;
  readonly status: StatusCode | null;
  /** Types of need, primary first. */
  readonly needs: readonly string[];
}

/** A child as the school knows her, with her registration there. */
export interface KnownChild {
  readonly id: string;
  readonly version: number;
  readonly givenName: string;
  readonly familyName: string;
  readonly preferredName: string | null;
  readonly birthOn: IsoDate;
  readonly sex: Sex | null;
  readonly upn: string | null;
  readonly formerUpns: readonly string[];
  readonly ncYearOverride: number | null;
  readonly handEdited: readonly string[];
  readonly status: StatusCode | null;
  readonly enrolment: {
    readonly id: string;
    readonly version: number;
    readonly className: string | null;
    readonly endsOn: IsoDate | null;
  } | null;
}

/** Facts of the core that a roll changes, by their column. */
export interface CoreChange {
  readonly givenName?: string;
  readonly familyName?: string;
  readonly preferredName?: string;
  readonly birthOn?: IsoDate;
  readonly sex?: Sex;
  readonly upn?: string;
  readonly formerUpns?: readonly string[];
  readonly ncYearOverride?: number;
}

/** What a row does to a known child. */
export interface RollDecision {
  readonly core: CoreChange;
  readonly enrolment: { readonly className?: string; readonly endsOn?: IsoDate };
  /** She is not on the roll now: a registration begins. */
  readonly isReturning: boolean;
  /** Facts that differ and stay, since somebody here corrected them; said in the report, never overwritten. */
  readonly kept: readonly string[];
}

/** Columns of the core and the name by which a correction of each is remembered. */
const corrected: Readonly<Record<keyof CoreChange, string>> = {
  givenName: 'givenName',
  familyName: 'familyName',
  preferredName: 'preferredName',
  birthOn: 'birthDate',
  sex: 'sex',
  upn: 'upn',
  formerUpns: 'upn',
  ncYearOverride: 'ncYearOverride',
};

/** What a row of the roll changes in a child whom the school knows. */
export function rollDecision(row: RollRow, child: KnownChild, ownYear: (birthOn: IsoDate) => number): RollDecision {
  const birthOn = row.birthDate ?? child.birthOn;
  const wanted: CoreChange = {
    ...differing('givenName', row.givenName, child.givenName),
    ...differing('familyName', row.familyName, child.familyName),
    ...differing(
      'preferredName',
      row.preferredName === (row.givenName ?? child.givenName) ? null : row.preferredName,
      child.preferredName,
    ),
    ...differing('birthOn', row.birthDate, child.birthOn),
    ...differing('sex', row.sex, child.sex),
    ...differing('upn', row.upn, child.upn),
    ...differing(
      'ncYearOverride',
      row.ncYear === null || row.ncYear === (child.ncYearOverride ?? ownYear(birthOn)) ? null : row.ncYear,
      child.ncYearOverride,
    ),
  };
  const isKept = (column: string): boolean => child.handEdited.includes(corrected[column as keyof CoreChange]);
  const entries = Object.entries(wanted);
  const core: CoreChange = Object.fromEntries(entries.filter(([column]) => !isKept(column)));
  const former = [row.formerUpn, core.upn === undefined ? null : child.upn].flatMap((upn) =>
    upn === null || child.formerUpns.includes(upn) ? [] : [upn],
  );
  return {
    core: former.length === 0 ? core : { ...core, formerUpns: [...child.formerUpns, ...former] },
    enrolment:
      child.enrolment === null
        ? {}
        : {
            ...differing('className', row.className, child.enrolment.className),
            ...differing('endsOn', row.endsOn, child.enrolment.endsOn),
          },
    isReturning: child.enrolment === null && row.endsOn === null,
    kept: [
      ...entries.flatMap(([column]) => (isKept(column) ? [corrected[column as keyof CoreChange]] : [])),
      ...(row.status !== null && row.status !== (child.status ?? 'N') ? ['status'] : []),
    ],
  };
}

function differing<Column extends string, Value>(
  column: Column,
  given: Value | null,
  known: Value | null,
): { readonly [C in Column]?: Value } {
  return given === null || given === known ? {} : ({ [column]: given } as { readonly [C in Column]?: Value });
}

/** Status and needs with which a new child begins, and what of the row's SEN facts could not be taken. */
export function firstStatus(row: RollRow): {
  readonly code: StatusCode;
  readonly needs: readonly { readonly code: string; readonly rank: number }[];
  readonly kept: readonly string[];
} {
  const needs = [...new Set(row.needs)].map((code, index) => ({ code, rank: index + 1 }));
  if (row.status === null || row.status === 'N')
    return { code: 'N', needs: [], kept: needs.length > 0 ? ['needs'] : [] };
  const isNsaAmiss = needs.some(({ code }) => code === 'NSA') && (needs.length > 1 || row.status === 'E');
  if (needs.length > 0 && !isNsaAmiss) return { code: row.status, needs, kept: [] };
  // NSA is the census code for exactly this: support, and no type of need known yet. A plan always names one.
  return row.status === 'K'
    ? { code: 'K', needs: [{ code: 'NSA', rank: 1 }], kept: isNsaAmiss ? ['needs'] : [] }
    : { code: 'N', needs: [], kept: ['status'] };
}

/** Why a row cannot make a child; null when it can. */
export function whyNotNew(row: RollRow, today: IsoDate): { readonly column: string; readonly message: string } | null {
  if (row.familyName === null)
    return { column: 'surname', message: 'This child is not known here and the row has no surname.' };
  if (row.givenName === null)
    return { column: 'forename', message: 'This child is not known here and the row has no forename.' };
  if (row.birthDate === null)
    return { column: 'dateOfBirth', message: 'This child is not known here and the row has no date of birth.' };
  if (row.endsOn !== null && row.endsOn < today)
    return {
      column: 'endsOn',
      message: 'This child is not known here and has left already: leave her out of the list.',
    };
  return null;
}

/** Whether a row gives all by which a child is matched who has no number. */
export function isNamed({ familyName, givenName, birthDate }: RollRow): boolean {
  return givenName !== null && familyName !== null && birthDate !== null;
}
