import type { WriteTx } from '@hedgerow/db';
import type { DutyList, IsoDate, RuleId } from '@hedgerow/rules';
import { decided, dutyStore } from '@hedgerow/service-kit';

/** The duties of this service. */
export const duties = dutyStore('training');

/** The record behind a duty, and the member of staff it is about. */
export interface DutyCause {
  readonly schoolId: string;
  readonly staffId: string;
  readonly type: 'designation' | 'dbs_check' | 'staff_competence';
  readonly id: string;
}

/**
 * Keeps what a family of rules answered for one record: raises what is open, meets what is done, and withdraws the rule's
 * duty where the list no longer holds it, since the list is the whole truth for its record.
 *
 * @throws {AppError} `rule-refused` with the rule's own sentence when a date cannot be counted
 */
export async function keepDuties(
  tx: WriteTx,
  rule: RuleId,
  cause: DutyCause,
  list: DutyList,
  today: IsoDate,
): Promise<void> {
  const standing = decided(list);
  if (standing.length === 0) await duties.withdraw(tx, { rule, causeId: cause.id }, today);
  for (const { metOn, occurrence, ...duty } of standing) {
    if (metOn === null)
      await duties.raise(tx, {
        ...duty,
        occurrence,
        schoolId: cause.schoolId,
        staffId: cause.staffId,
        causeType: cause.type,
        causeId: cause.id,
      });
    else await duties.meet(tx, { rule, causeId: cause.id, occurrence }, metOn);
  }
}
