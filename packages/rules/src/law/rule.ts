import type { IsoDate } from '../calendar/iso-date.ts';
import type { Jurisdiction } from '../intl/jurisdiction.ts';

/** How binding a rule is. */
export type Strength = 'MUST' | 'MUST_MINIMUM' | 'GRANT_CONDITION' | 'SHOULD' | 'DERIVED' | 'LOCAL' | 'PROPOSED';

/** The party that owes a duty in law; the person who does it is the assignee. */
export type Owner =
  | 'LA'
  | 'OLD_LA'
  | 'NEW_LA'
  | 'PROVIDER'
  | 'FAMILY'
  | 'AGENCY'
  | 'SCHOOL'
  | 'GOVERNING_BODY'
  | 'EY_SETTING'
  | 'CONTROLLER'
  | 'SENCO';

/** The reasons for lateness in regs 5(4), 8(2), 10(4), 13(3) and 27(3) of the SEND Regulations 2014. A claimed one never moves a date. */
export type ExceptionCode = 'a' | 'b' | 'c' | 'd' | 'e';

/** The facts that the rules count from. */
export type FactName =
  | 'requestReceived'
  | 'adviceRequested'
  | 'askedOf'
  | 'draftServed'
  | 'consultReceived'
  | 'reassessmentRequested'
  | 'reassessmentDecisionNotified'
  | 'lastReview'
  | 'meeting'
  | 'amendNotice'
  | 'transferYear'
  | 'transferOn'
  | 'awareOfMove'
  | 'moveOn'
  | 'transfer'
  | 'decisionLetter'
  | 'mediationCertificate'
  | 'actComplainedOf'
  | 'firstBecameSenco'
  | 'reviewAgreed'
  | 'academicYear'
  | 'yearStart'
  | 'dob'
  | 'lastPublished'
  | 'leftRoll'
  | 'firstSchoolLearned'
  | 'sarReceived'
  | 'extended'
  | 'recordRequestReceived'
  | 'referralSent'
  | 'referralAccepted'
  | 'lastContact'
  | 'dbsIssued'
  | 'competenceGained'
  | 'lastVisit'
  | 'interval';

/**
 * One rule as one dated row of law. The counting fields are written as in the source table: `plus` and `minus` count
 * from the day after or before the fact, `period` counts the fact's own day as its first; see `calendar/interval.ts`.
 */
export interface RuleRow {
  readonly id: string;
  readonly jurisdiction: Jurisdiction;
  /** First day on which something could fall due under the rule; null for local practice without a beginning. */
  readonly validFrom: IsoDate | null;
  /** Last day of the rule; null while it is in force. */
  readonly validTo: IsoDate | null;
  readonly owner: Owner;
  /** Instrument and provision: the legal basis shown with every date. */
  readonly citation: string;
  readonly strength: Strength;
  /** False where the source could not be confirmed; shown as unverified. */
  readonly isVerified: boolean;
  /** What must be done, for a list. */
  readonly title: string;
  /** When and why in a few words with a short citation, for a list. */
  readonly reason: string;
  readonly exceptions?: readonly ExceptionCode[];
  readonly note?: string;
  /** The kind of school that the rule binds; absent when it binds all that meet the fact. */
  readonly appliesTo?: 'maintained';
  /** The interval is only a default: each service, school or award has its own. */
  readonly hasLocalInterval?: true;

  readonly from?: FactName;
  readonly plus?: string;
  readonly period?: string;
  readonly minus?: string;
  readonly earliestOf?: readonly string[];
  readonly latestOf?: readonly string[];
  readonly optional?: readonly FactName[];
  readonly yearFact?: FactName;
  readonly before?: string;
  readonly firstFixed?: string;
  readonly countPerYear?: number;
  readonly opens?: string;
  readonly adjust?: readonly ('XMAS' | 'AUGUST')[];
  readonly roll?: 'nextWorkingDay';
  readonly extend?: string;
  /** The rule applies only where the fact of `from` is later than this day. */
  readonly factAfter?: IsoDate;
}
