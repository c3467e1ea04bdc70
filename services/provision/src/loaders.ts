import DataLoader from 'dataloader';
import { identifiers, oneByKey, rowsByParent, type BaseContext } from '@hedgerow/service-kit';
import { agreementsOf } from './agreement/agreement.queries.ts';
import { reviewsOf } from './annual-review/annual-review.queries.ts';
import { concernsOf } from './concern/concern.queries.ts';
import { contactsOf } from './contact/contact.queries.ts';
import { councilsOf, plansInForce, reviewsOfPlans } from './ehc-plan/ehc-plan.queries.ts';
import { exceptionsOf, requestsOf } from './ehc-request/ehc-request.queries.ts';
import { enrolmentsOf, halfTermsOfSchools } from './enrolment/enrolment.queries.ts';
import { meetingsOf } from './meeting/meeting.queries.ts';
import { openingsAt, openingsOf, ownOpenings, unseenOpenings, type OpeningRow } from './opening/opening.queries.ts';
import { firstObservations } from './observation/observation.queries.ts';
import { contributionsOf, cyclesOf, openCycles, outcomesOf, plansOf } from './plan/plan.queries.ts';
import { profilesOf } from './profile/profile.queries.ts';
import { costsOf, deliveredOn, lastSessions, linesOf } from './provision-line/provision-line.queries.ts';
import { pupilsById, registeredElsewhere, staffNames } from './pupil/pupil.queries.ts';
import { handoversDue, lateCounts, lateTotalsOf, needProfile, registerCounts } from './register/register.queries.ts';
import { retentionLoaders } from './retention/retention.loaders.ts';
import { needsOf, statusesOf } from './status/status.queries.ts';
import { checksOf, handoversOf } from './two-year-check/two-year-check.queries.ts';

const ofPupil = (row: { readonly pupilId: string }): string => row.pupilId;
const ofPlan = (row: { readonly planId: string }): string => row.planId;
const ofCycle = (row: { readonly cycleId: string }): string => row.cycleId;
const ofLine = (row: { readonly lineId: string }): string => row.lineId;
const ofSchool = (row: { readonly schoolId: string }): string => row.schoolId;
const byId = (row: { readonly id: string }): string => row.id;

/** A loader for each page size that is asked for. */
function bySize<Row>(
  make: (size: number) => DataLoader<string, readonly Row[]>,
): (size: number) => DataLoader<string, readonly Row[]> {
  const made = new Map<number, DataLoader<string, readonly Row[]>>();
  return (size) => {
    const loader = made.get(size) ?? make(size);
    made.set(size, loader);
    return loader;
  };
}

/** The only read path of references and lists inside types: each batches what a request asks for into one statement. */
export function createLoaders(base: BaseContext) {
  return {
    pupil: oneByKey(base, pupilsById, byId),
    elsewhere: new DataLoader<string, boolean>(async (ids) => {
      const found = new Set((await base.read((tx) => registeredElsewhere(tx, identifiers(ids)))).map(byId));
      return ids.map((id) => found.has(id));
    }),
    staffName: oneByKey(base, staffNames, byId),
    enrolments: rowsByParent(base, enrolmentsOf, ofPupil),
    contacts: rowsByParent(base, contactsOf, ofPupil),
    statuses: rowsByParent(base, statusesOf, ofPupil),
    needs: rowsByParent(base, needsOf, ofPupil),
    profiles: rowsByParent(base, profilesOf, ofPupil),
    observations: bySize((size) => rowsByParent(base, (tx, ids) => firstObservations(tx, ids, size), ofPupil)),
    concerns: rowsByParent(base, concernsOf, ofPupil),
    plans: rowsByParent(base, plansOf, ofPupil),
    cycles: rowsByParent(base, cyclesOf, ofPlan),
    openCycle: oneByKey(base, openCycles, ofPupil),
    outcomes: rowsByParent(base, outcomesOf, ofCycle),
    contributions: rowsByParent(base, contributionsOf, ofCycle),
    lines: rowsByParent(base, linesOf, ofPupil),
    delivered: oneByKey(base, deliveredOn, ofLine),
    sessions: bySize((size) => rowsByParent(base, (tx, ids) => lastSessions(tx, ids, size), ofLine)),
    cost: oneByKey(base, costsOf, ofLine),
    halfTerms: rowsByParent(base, halfTermsOfSchools, ofSchool),
    ehcRequests: rowsByParent(base, requestsOf, ofPupil),
    exceptions: rowsByParent(base, exceptionsOf, (row) => row.requestId),
    ehcPlans: rowsByParent(base, plansInForce, ofPupil),
    councils: rowsByParent(base, councilsOf, ofPlan),
    planReviews: rowsByParent(base, reviewsOfPlans, ofPlan),
    reviews: rowsByParent(base, reviewsOf, ofPupil),
    meetings: rowsByParent(base, meetingsOf, ofPupil),
    agreements: rowsByParent(base, agreementsOf, ofPupil),
    checks: rowsByParent(base, checksOf, ofPupil),
    handovers: rowsByParent(base, handoversOf, ofPupil),
    registerCounts: oneByKey(base, registerCounts, ofSchool),
    needProfile: rowsByParent(base, needProfile, ofSchool),
    late: rowsByParent(base, lateCounts, ofSchool),
    lateTotals: oneByKey(base, lateTotalsOf, ofSchool),
    schoolOpenings: rowsByParent(base, openingsAt, ofSchool),
    pupilOpenings: rowsByParent(base, openingsOf, ofPupil),
    /** Lists about the actor: files opened today, and openings not yet seen. */
    openings: new DataLoader<'own' | 'unseen', readonly OpeningRow[]>((lists) =>
      Promise.all(lists.map((list) => base.read((tx) => (list === 'own' ? ownOpenings(tx) : unseenOpenings(tx))))),
    ),
    handoversDue: oneByKey(base, handoversDue, ofSchool),
    ...retentionLoaders(base),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;
