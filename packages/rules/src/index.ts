export * from './refusal.ts';
export { CountingError, isIsoDate, parseIsoDate, whyNotIsoDate, type IsoDate } from './calendar/iso-date.ts';
export * from './calendar/arithmetic.ts';
export * from './calendar/interval.ts';
export * from './calendar/working-days.ts';
export { bankHolidays, bankHolidaysKnownFrom, bankHolidaysKnownTo } from './data/bank-holidays.ts';
export * from './calendar/school-calendar.ts';
export * from './calendar/academic-year.ts';
export * from './calendar/year-group.ts';
export * from './calendar/half-term.ts';
export * from './calendar/due-window.ts';
export * from './intl/jurisdiction.ts';
export type { ExceptionCode, FactName, Owner, RuleRow, Strength } from './law/rule.ts';
export { factSpecs, factsOf, isFactName, type FactKind, type FactSpec, type RuleFact } from './law/facts.ts';
export { isRuleId, ruleById, ruleIds, ruleInForce, rules, rowsOf, type Rule, type RuleId } from './law/rules.ts';
export { computeDuty, type ComputedDuty, type DutyOptions } from './duties/compute-duty.ts';
export type { Facts } from './duties/read-facts.ts';
export {
  certainDuty,
  dutyInstance,
  type DutyInstance,
  type DutyList,
  type InstanceOptions,
  type Maybe,
} from './duties/instance.ts';
export { ehcDuties, type AdviceRequest, type EhcFacts } from './duties/ehc-duties.ts';
export { annualReviewDuties, type AnnualReviewFacts } from './duties/annual-review-duties.ts';
export {
  phaseTransfer,
  phaseTransferDuties,
  type PhasePlace,
  type PhaseTransfer,
  type PhaseTransferFacts,
} from './duties/phase-transfer.ts';
export { apdrReviewDuties, parentMeetingDuties, type ParentMeetingFacts } from './duties/graduated-approach-duties.ts';
export { inclusionStrategyDuties, twoYearCheckDuties, visitDueDuties } from './duties/place-duties.ts';
export { referralDuties, type ReferralFacts, type ReferralIntervals } from './duties/referral-duties.ts';
export { competenceExpiryDuties, dbsRecheckDuties } from './duties/staff-duties.ts';
export * from './senco/qualification.ts';
export { retentionRules, type RetentionRule } from './retention/retention-rules.ts';
export { isOver, retentionDue, type FileFacts, type RetentionDue } from './retention/retention-due.ts';
export { retentionMarkdown } from './retention/retention-markdown.ts';
export * from './worklist/group-of.ts';
export * from './senco/designation.ts';
export * from './lifecycles/machine.ts';
export * from './lifecycles/ehc-request.ts';
export * from './lifecycles/plan-cycle.ts';
export {
  broadAreas,
  legacyNeedCodes,
  legacyStatusCodes,
  needTypes,
  statusCodes,
  type BroadArea,
} from './data/sen-codes.ts';
export * from './sen/codes.ts';
export * from './sen/validation.ts';
export * from './sen/status-history.ts';
export * from './sen/census.ts';
export { laCodes } from './data/la-codes.ts';
export type { IdentifierCheck } from './identifiers/check.ts';
export * from './identifiers/upn.ts';
export * from './identifiers/places.ts';
export * from './identifiers/people.ts';
export * from './intl/labels.ts';
export { countedFrom, deadlinesMarkdown } from './law/deadlines-markdown.ts';
