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

/** What a family of rules answered for one record. */
export interface Answered {
  readonly cause: DutyCause;
  readonly list: DutyList;
}

/**
 * Keeps what a family of rules answered for records: raises what is open, meets what is done, and withdraws the rule's
 * duty where a list no longer holds it, since the list is the whole truth for its record.
 *
 * @throws {AppError} `rule-refused` with the rule's own sentence when a date cannot be counted
 */
export async function keepDuties(
  tx: WriteTx,
  rule: RuleId,
  answers: readonly Answered[],
  today: IsoDate,
): Promise<void> {
  const standing = answers.map(({ cause, list }) => ({ cause, duties: decided(list) }));
  const gone = standing.filter((each) => each.duties.length === 0).map(({ cause }) => cause.id);
  await duties.withdrawOf(tx, rule, gone, today);
  const all = standing.flatMap(({ cause, duties: owed }) => owed.map((duty) => ({ cause, ...duty })));
  const isOpen = ({ metOn }: (typeof all)[number]): boolean => metOn === null;
  await duties.raiseAll(
    tx,
    all.filter(isOpen).map(({ cause, metOn: _met, ...duty }) => ({
      ...duty,
      schoolId: cause.schoolId,
      staffId: cause.staffId,
      causeType: cause.type,
      causeId: cause.id,
    })),
  );
  for (const { cause, metOn, occurrence } of all)
    if (metOn !== null) await duties.meet(tx, { rule, causeId: cause.id, occurrence }, metOn);
}
