import type { Resolvers } from './__generated__/resolvers.ts';
import { agreementResolvers } from './agreement/agreement.resolvers.ts';
import { annualReviewResolvers } from './annual-review/annual-review.resolvers.ts';
import { concernResolvers } from './concern/concern.resolvers.ts';
import { contactResolvers } from './contact/contact.resolvers.ts';
import { ehcPlanResolvers } from './ehc-plan/ehc-plan.resolvers.ts';
import { ehcRequestResolvers } from './ehc-request/ehc-request.resolvers.ts';
import { enrolmentResolvers } from './enrolment/enrolment.resolvers.ts';
import { meetingResolvers } from './meeting/meeting.resolvers.ts';
import { observationResolvers } from './observation/observation.resolvers.ts';
import { openingResolvers } from './opening/opening.resolvers.ts';
import { planResolvers } from './plan/plan.resolvers.ts';
import { profileResolvers } from './profile/profile.resolvers.ts';
import { provisionLineResolvers } from './provision-line/provision-line.resolvers.ts';
import { pupilResolvers } from './pupil/pupil.resolvers.ts';
import { registerResolvers } from './register/register.resolvers.ts';
import { rollImportResolvers } from './roll-import/roll-import.resolvers.ts';
import { statusResolvers } from './status/status.resolvers.ts';
import { retentionResolvers } from './retention/retention.resolvers.ts';
import { subjectFileResolvers } from './subject-file/subject-file.resolvers.ts';
import { twoYearCheckResolvers } from './two-year-check/two-year-check.resolvers.ts';
import { viewerResolvers } from './viewer/viewer.resolvers.ts';

const aggregates: readonly Resolvers[] = [
  agreementResolvers,
  annualReviewResolvers,
  concernResolvers,
  contactResolvers,
  ehcPlanResolvers,
  ehcRequestResolvers,
  enrolmentResolvers,
  meetingResolvers,
  observationResolvers,
  openingResolvers,
  planResolvers,
  profileResolvers,
  provisionLineResolvers,
  pupilResolvers,
  registerResolvers,
  rollImportResolvers,
  statusResolvers,
  twoYearCheckResolvers,
  subjectFileResolvers,
  retentionResolvers,
  viewerResolvers,
];

/** The resolvers of every aggregate, type by type. */
export const resolvers: Resolvers = (() => {
  const types: Record<string, object> = {};
  for (const one of aggregates) {
    for (const [type, fields] of Object.entries(one)) types[type] = Object.assign(types[type] ?? {}, fields);
  }
  return types;
})();
