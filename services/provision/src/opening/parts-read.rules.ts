/** What each field of a child tells, in the words of a page. Fields that are not here tell who she is. */
const partOf: Readonly<Record<string, string>> = {
  profile: 'profile',
  plans: 'plan',
  provisionLines: 'provision',
  status: 'status and needs',
  statusHistory: 'status and needs',
  needs: 'status and needs',
  contacts: 'contacts',
  observations: 'notes',
  concerns: 'concerns',
  meetings: 'meetings with the family',
  meetingLedger: 'meetings with the family',
  agreements: 'agreements',
  ehcRequests: 'EHC papers',
  ehcPlan: 'EHC papers',
  annualReviews: 'EHC papers',
  twoYearChecks: 'checks and handover',
  receptionHandovers: 'checks and handover',
  duties: 'what is due',
  provisionStory: 'story',
};

/** The parts of a file that a question asks for, each once, in order of name; who the child is goes with every one. */
export function partsRead(fields: readonly string[]): string[] {
  const parts = new Set(fields.flatMap((field) => partOf[field] ?? []));
  return parts.size === 0 ? ['name and class'] : [...parts].toSorted();
}
