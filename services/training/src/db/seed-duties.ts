import { newId } from '@hedgerow/db';
import { isRefusal, type DutyList, type IsoDate } from '@hedgerow/rules';
import type { DutyCause } from '../duty/keep-duties.ts';

/** The rows of some duties: open ones, and those that were met. */
export interface DutyRows {
  readonly duty: readonly object[];
  readonly subject: readonly object[];
}

/**
 * The rows of the duties of one seeded record.
 *
 * @param metOn the day on which a later record met them, where one did
 * @throws {RangeError} where a seeded date cannot be counted
 */
export function dutyRows(cause: DutyCause, list: DutyList, metOn: IsoDate | null): DutyRows {
  if (isRefusal(list)) throw new RangeError(`The seeded ${cause.type} ${cause.id} cannot be counted. ${list.message}`);
  const rows = list.map((duty) => ({
    duty: {
      id: newId(),
      rule: duty.rule,
      schoolId: cause.schoolId,
      owner: duty.owner,
      opensOn: duty.opensOn,
      dueOn: duty.dueOn,
      basis: duty.basis,
      strength: duty.strength,
      causeType: cause.type,
      causeId: cause.id,
      occurrence: duty.occurrence,
      metOn: duty.metOn ?? metOn,
      createdAt: `${duty.dueOn}T06:00:00Z`,
      version: 1,
    },
  }));
  return {
    duty: rows.map((row) => row.duty),
    subject: rows.map((row) => ({ dutyId: row.duty.id, schoolId: cause.schoolId, staffId: cause.staffId })),
  };
}
