import { dbsRecheckDuties, isRefusal, refuse, type DutyList, type IsoDate, type Refusal } from '@hedgerow/rules';

/** Months between checks where a school has decided nothing: what most schools do; the law sets none. */
export const usualRecheckMonths = 36;

/** What a school has decided about rechecks; version 0 where it has decided nothing. */
export interface DbsPolicyAnswer {
  readonly schoolId: string;
  readonly recheckMonths: number | null;
  readonly version: number;
}

/** The policy of a school, decided or usual. */
export function dbsPolicy(
  schoolId: string,
  row: { readonly dbsRecheckMonths: number | null; readonly version: number } | null | undefined,
): DbsPolicyAnswer {
  return row
    ? { schoolId, recheckMonths: row.dbsRecheckMonths, version: row.version }
    : { schoolId, recheckMonths: usualRecheckMonths, version: 0 };
}

/** The duty to check again: none where the school asks for none. */
export function recheckDuties(issuedOn: IsoDate, recheckMonths: number | null): DutyList {
  return recheckMonths === null ? [] : dbsRecheckDuties({ dbsIssued: issuedOn, interval: `${String(recheckMonths)}m` });
}

/** When the next check is asked for; null where none is. */
export function recheckDueOn(duties: DutyList): IsoDate | null {
  return isRefusal(duties) ? null : (duties[0]?.dueOn ?? null);
}

/** Whether a check may be recorded beside the one that counts now. */
export function mayReplace(
  current: { readonly issuedOn: IsoDate } | undefined,
  issuedOn: IsoDate,
  today: IsoDate,
): Refusal | null {
  if (issuedOn > today) return refuse('dbs/in-the-future', 'The certificate cannot be dated in the future.');
  if (current !== undefined && issuedOn <= current.issuedOn) {
    return refuse('dbs/not-newer', 'A check of the same day or later is already recorded for this person.');
  }
  return null;
}
