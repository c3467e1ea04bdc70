import { ruleIds } from '@hedgerow/rules';

/** A kind of duty that a reader may want alone, and the rules it holds. */
export interface DutyKind {
  readonly id: string;
  readonly label: string;
  readonly rules: readonly string[];
}

const beginning = (...starts: readonly string[]): readonly string[] =>
  ruleIds.filter((id) => starts.some((start) => id.startsWith(start)));

export const dutyKinds: readonly DutyKind[] = [
  { id: 'ehc', label: 'EHC assessments', rules: beginning('EHC_', 'REASSESS_', 'LA_MOVE_', 'MEDIATION_', 'APPEAL') },
  { id: 'reviews', label: 'Annual reviews', rules: beginning('AR_', 'PHASE_') },
  { id: 'plans', label: 'Plans and families', rules: beginning('APDR_') },
  { id: 'referrals', label: 'Referrals', rules: beginning('REFERRAL_') },
  { id: 'staff', label: 'Staff', rules: beginning('SENCO_', 'DBS_', 'COMPETENCE_') },
  { id: 'early', label: 'Early years', rules: beginning('TWO_YEAR_') },
  { id: 'school', label: 'Visits and publication', rules: beginning('VISIT_', 'INCLUSION_', 'SEN_INFO_') },
];

/** The kind an address asks for, or undefined for all. */
export function kindOf(id: string | null): DutyKind | undefined {
  return dutyKinds.find((kind) => kind.id === id);
}
