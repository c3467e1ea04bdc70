import type { IsoDate } from '@hedgerow/rules';
import type {
  NewAnnualReview,
  NewEhcException,
  NewEhcPlan,
  NewEhcRequest,
  NewMaintainingCouncil,
} from './ehc.table.ts';
import type { NewAgreement, NewFamilyMeeting, NewReceptionHandover, NewTwoYearCheck } from './family.table.ts';
import type { NewConcern, NewObservation, NewProfile } from './notes.table.ts';
import type {
  NewCycle,
  NewCycleContribution,
  NewDeliveredSession,
  NewOutcome,
  NewPlan,
  NewProvisionCost,
  NewProvisionLine,
} from './plan.table.ts';
import type { NewContact, NewEnrolment, NewNeed, NewPupil, NewSenStatus } from './pupil.table.ts';

/** A child; the keys by which lists sort and searches find are made here. `schoolId` is a school that has her enrolled. */
export type PupilSeed = Omit<NewPupil, 'familyKey' | 'givenKey' | 'searchName'>;

/** A note; a sealed one has its text too, and the people who may read it beside the writer. */
export type ObservationSeed = NewObservation & { readonly text: string; readonly sealedFor?: readonly string[] };

/**
 * Everything the provision service is filled with: rows as the tables take them, ids made by the giver. Each child needs
 * an enrolment, and an open status. Duties and a child's files at schools are not given: they follow by the rules that
 * the operations use.
 */
export interface ProvisionSeed {
  /** The day on which the seed is told: duties that no longer stand on it are not raised. */
  readonly today: IsoDate;
  readonly pupils: readonly PupilSeed[];
  readonly enrolments: readonly NewEnrolment[];
  readonly contacts: readonly NewContact[];
  readonly statuses: readonly NewSenStatus[];
  readonly needs: readonly NewNeed[];
  readonly profiles: readonly NewProfile[];
  readonly observations: readonly ObservationSeed[];
  readonly concerns: readonly NewConcern[];
  readonly plans: readonly NewPlan[];
  readonly cycles: readonly NewCycle[];
  readonly contributions: readonly NewCycleContribution[];
  readonly outcomes: readonly NewOutcome[];
  readonly lines: readonly NewProvisionLine[];
  readonly costs: readonly NewProvisionCost[];
  readonly sessions: readonly NewDeliveredSession[];
  readonly ehcRequests: readonly NewEhcRequest[];
  readonly ehcExceptions: readonly NewEhcException[];
  readonly ehcPlans: readonly NewEhcPlan[];
  readonly councils: readonly NewMaintainingCouncil[];
  readonly reviews: readonly NewAnnualReview[];
  readonly meetings: readonly NewFamilyMeeting[];
  readonly agreements: readonly NewAgreement[];
  readonly checks: readonly NewTwoYearCheck[];
  readonly handovers: readonly NewReceptionHandover[];
}
