import type { DutyList, IsoDate, RuleId } from '@hedgerow/rules';

/** What one record causes: the whole truth about the duties of its rules. What is stored, open and not in the list no longer stands. */
export interface Cause {
  /** The kind of record, e.g. `ehc_request`. */
  readonly type: string;
  readonly id: string;
  readonly schoolId: string;
  readonly pupilId: string;
  /** Rules whose duties this record governs. */
  readonly rules: readonly RuleId[];
  readonly duties: DutyList;
  /** The council that owes what councils owe, by name. */
  readonly council?: string | null;
  /** Exceptions claimed for the record; each goes to the duties whose rule allows it. */
  readonly exceptions?: readonly {
    readonly code: string;
    readonly startsOn: IsoDate;
    readonly endsOn: IsoDate | null;
  }[];
}
