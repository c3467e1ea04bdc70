import { isRefusal, ruleById, type DutyInstance, type IsoDate, type Refusal, type RuleId } from '@hedgerow/rules';
import type { Cause } from './cause.ts';

/** A duty as the table keeps it, but for its id. */
export interface DutyValues {
  readonly rule: RuleId;
  readonly occurrence: string;
  readonly owner: string;
  readonly owner_name: string | null;
  readonly opens_on: IsoDate | null;
  readonly due_on: IsoDate;
  readonly basis: string;
  readonly strength: string;
  readonly met_on: IsoDate | null;
  readonly exception_code: string | null;
  readonly exception_from: IsoDate | null;
  readonly exception_to: IsoDate | null;
}

const councils: readonly string[] = ['LA', 'OLD_LA', 'NEW_LA'];

/** The rows of a cause, or the refusal of its facts. */
export function dutyRows(cause: Cause): readonly DutyValues[] | Refusal {
  const { duties } = cause;
  return isRefusal(duties) ? duties : duties.map((duty) => dutyRow(cause, duty));
}

function dutyRow(cause: Cause, duty: DutyInstance): DutyValues {
  const allowed: readonly string[] = ruleById(duty.rule)?.exceptions ?? [];
  const exception = cause.exceptions?.findLast(({ code }) => allowed.includes(code));
  return {
    rule: duty.rule,
    occurrence: duty.occurrence,
    owner: duty.owner,
    owner_name: councils.includes(duty.owner) ? (cause.council ?? null) : null,
    opens_on: duty.opensOn,
    due_on: duty.dueOn,
    basis: duty.basis,
    strength: duty.strength,
    met_on: duty.metOn,
    exception_code: exception?.code ?? null,
    exception_from: exception?.startsOn ?? null,
    exception_to: exception?.endsOn ?? null,
  };
}
