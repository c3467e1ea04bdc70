import type { DutyOwner } from '#lib/graph/operations.ts';
import { to } from '#lib/links.ts';
import { isOurs } from './turns.ts';

/** The one next thing to do about a duty. */
export interface NextStep {
  readonly label: string;
  readonly href: string;
  readonly isOurs: boolean;
}

/** What decides the next step. Subject and cause are null for people who may see that something is due and not for whom. */
export interface StepFacts {
  readonly rule: string;
  readonly owner: DutyOwner;
  readonly schoolId: string;
  readonly pupilId: string | null;
  readonly staffId: string | null;
  readonly causeId: string | null;
}

/** What a step is called when it is ours to take, by rule. */
const ourLabels: Readonly<Record<string, string>> = {
  EHC_ADVICE: 'Record advice',
  EHC_CONSULT_REPLY: 'Record reply',
  AR_LATEST_MEETING: 'Set the date',
  AR_PAPERS: 'Record papers',
  AR_REPORT: 'Record report',
  AR_UNDER5: 'Set the date',
  APDR_REVIEW: 'Review',
  APDR_PARENT_MEETINGS: 'Record meeting',
  TWO_YEAR_CHECK: 'Record check',
  INCLUSION_STRATEGY: 'Record it',
  VISIT_DUE: 'Record visit',
  DBS_RECHECK: 'Record check',
  COMPETENCE_EXPIRY: 'Renew',
  SENCO_QUALIFIED: 'Record course',
};

/** The next step of a duty: where its cause is recorded. Others' duties are opened, or chased where that is kept. */
export function nextStep(facts: StepFacts): NextStep {
  const ours = isOurs(facts.owner);
  const label =
    facts.rule.startsWith('REFERRAL_') && facts.causeId !== null
      ? 'Chase'
      : ours
        ? (ourLabels[facts.rule] ?? 'Open')
        : 'Open';
  const href = placeOf(facts);
  return href === to.school(facts.schoolId) ? { label: 'Open', href, isOurs: false } : { label, href, isOurs: ours };
}

function placeOf({ rule, schoolId, pupilId, staffId, causeId }: StepFacts): string {
  if (rule.startsWith('REFERRAL_')) return causeId === null ? to.schoolAgencies(schoolId) : to.referral(causeId);
  if (pupilId !== null) return childPlace(rule, schoolId, pupilId);
  if (staffId !== null) return to.schoolPerson(schoolId, staffId);
  if (rule === 'VISIT_DUE') return to.schoolVisits(schoolId);
  if (rule === 'INCLUSION_STRATEGY') return to.schoolPlace(schoolId);
  return to.school(schoolId);
}

function childPlace(rule: string, schoolId: string, pupilId: string): string {
  if (rule === 'APDR_REVIEW') return to.pupilPlan(schoolId, pupilId);
  if (rule === 'APDR_PARENT_MEETINGS') return to.pupilFamily(schoolId, pupilId);
  if (rule === 'TWO_YEAR_CHECK') return to.pupilNeeds(schoolId, pupilId);
  return to.pupilEhc(schoolId, pupilId);
}
