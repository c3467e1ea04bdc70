import { newId } from '@hedgerow/db';
import { recordAgreement } from '../src/agreement/operations/record-agreement.ts';
import { withdrawAgreement } from '../src/agreement/operations/withdraw-agreement.ts';
import { moveAnnualReview } from '../src/annual-review/operations/move-annual-review.ts';
import { recordReviewStep } from '../src/annual-review/operations/record-review-step.ts';
import { scheduleAnnualReview } from '../src/annual-review/operations/schedule-annual-review.ts';
import { decideConcern } from '../src/concern/operations/decide-concern.ts';
import { raiseConcern } from '../src/concern/operations/raise-concern.ts';
import { endContact } from '../src/contact/operations/end-contact.ts';
import { saveContact } from '../src/contact/operations/save-contact.ts';
import { changeMaintainingCouncil } from '../src/ehc-plan/operations/change-maintaining-council.ts';
import { recordEhcPlan } from '../src/ehc-plan/operations/record-ehc-plan.ts';
import { claimEhcException } from '../src/ehc-request/operations/claim-ehc-exception.ts';
import { recordEhcRequest } from '../src/ehc-request/operations/record-ehc-request.ts';
import { recordEhcStep } from '../src/ehc-request/operations/record-ehc-step.ts';
import { endEnrolment } from '../src/enrolment/operations/end-enrolment.ts';
import { enrolPupil } from '../src/enrolment/operations/enrol-pupil.ts';
import { moveClass } from '../src/enrolment/operations/move-class.ts';
import { recordMeeting } from '../src/meeting/operations/record-meeting.ts';
import { correctObservation } from '../src/observation/operations/correct-observation.ts';
import { recordObservation } from '../src/observation/operations/record-observation.ts';
import { withdrawObservation } from '../src/observation/operations/withdraw-observation.ts';
import { addOutcome } from '../src/plan/operations/add-outcome.ts';
import { contributeToCycle } from '../src/plan/operations/contribute-to-cycle.ts';
import { editOutcome } from '../src/plan/operations/edit-outcome.ts';
import { openCycle } from '../src/plan/operations/open-cycle.ts';
import { openPlan } from '../src/plan/operations/open-plan.ts';
import { rateOutcome } from '../src/plan/operations/rate-outcome.ts';
import { reviewCycle } from '../src/plan/operations/review-cycle.ts';
import { saveCycle } from '../src/plan/operations/save-cycle.ts';
import { savePlan } from '../src/plan/operations/save-plan.ts';
import { saveProfile } from '../src/profile/operations/save-profile.ts';
import { addProvisionLine } from '../src/provision-line/operations/add-provision-line.ts';
import { editProvisionLine } from '../src/provision-line/operations/edit-provision-line.ts';
import { recordDelivery } from '../src/provision-line/operations/record-delivery.ts';
import { editPupil } from '../src/pupil/operations/edit-pupil.ts';
import { changeStatus } from '../src/status/operations/change-status.ts';
import { setNeeds } from '../src/status/operations/set-needs.ts';
import { recordReceptionHandover } from '../src/two-year-check/operations/record-reception-handover.ts';
import { recordTwoYearCheck } from '../src/two-year-check/operations/record-two-year-check.ts';
import type { Bench } from './bench.ts';
import type { Case } from './case.ts';

/** Calls an operation on a case as somebody; roles that may do it here besides the SENCo. */
export interface Tried {
  readonly alsoAllowed?: readonly ('teacher' | 'assistant')[];
  /** A case of another child is made first by what the operation needs. */
  call(ctx: ReturnType<Bench['as']>, about: Case): Promise<unknown>;
}

const key = () => ({ idempotencyKey: newId() });
const at = (about: Case) => ({ schoolId: about.school.id, pupilId: about.pupilId });

/** Every operation of the service, by the name of its export. */
export const everyOperation: Readonly<Record<string, Tried>> = {
  recordObservation: {
    alsoAllowed: ['teacher'],
    call: (ctx, about) => recordObservation(ctx, { ...key(), ...at(about), text: 'Put her hand up twice.' }),
  },
  correctObservation: {
    call: (ctx, about) =>
      correctObservation(ctx, {
        ...key(),
        observationId: about.ids.observation,
        expectedVersion: 1,
        text: 'Followed three steps.',
      }),
  },
  withdrawObservation: {
    call: (ctx, about) =>
      withdrawObservation(ctx, {
        ...key(),
        observationId: about.ids.observation,
        expectedVersion: 1,
        reason: 'WRONG_CHILD',
      }),
  },
  raiseConcern: {
    alsoAllowed: ['teacher'],
    call: (ctx, about) => raiseConcern(ctx, { ...key(), ...at(about), text: 'Tired in the afternoon.' }),
  },
  decideConcern: {
    alsoAllowed: ['teacher'],
    call: (ctx, about) =>
      decideConcern(ctx, { ...key(), concernId: about.ids.concern, expectedVersion: 1, decision: 'MONITOR' }),
  },
  saveProfile: {
    call: (ctx, about) =>
      saveProfile(ctx, {
        ...key(),
        ...at(about),
        expectedVersion: 0,
        whatMatters: 'The hens.',
        whatHelps: 'Her name first.',
        whatToAvoid: 'Noise.',
      }),
  },
  saveContact: {
    call: (ctx, about) =>
      saveContact(ctx, {
        ...key(),
        ...at(about),
        givenName: 'Bob',
        familyName: 'Warburton',
        relationship: 'PAF',
        hasParentalResponsibility: true,
        priority: 2,
      }),
  },
  endContact: {
    call: (ctx, about) =>
      endContact(ctx, {
        ...key(),
        schoolId: about.school.id,
        contactId: about.ids.contact,
        expectedVersion: 1,
        endsOn: '2026-11-20',
      }),
  },
  editPupil: {
    call: (ctx, about) => editPupil(ctx, { ...key(), ...at(about), expectedVersion: 1, preferredName: 'Elsa' }),
  },
  enrolPupil: {
    call: (ctx, about) =>
      enrolPupil(ctx, {
        ...key(),
        schoolId: about.school.id,
        givenName: 'Noor',
        familyName: newId(),
        birthDate: '2020-01-02',
        startsOn: '2026-11-02',
      }),
  },
  moveClass: {
    call: (ctx, about) =>
      moveClass(ctx, { ...key(), enrolmentId: about.ids.enrolment, expectedVersion: 1, className: 'Willow' }),
  },
  endEnrolment: {
    call: (ctx, about) =>
      endEnrolment(ctx, { ...key(), enrolmentId: about.ids.enrolment, expectedVersion: 1, endsOn: '2026-12-18' }),
  },
  changeStatus: {
    call: (ctx, about) =>
      changeStatus(ctx, { ...key(), ...at(about), expectedStatusId: about.ids.status, code: 'N', since: '2026-11-23' }),
  },
  setNeeds: {
    call: (ctx, about) =>
      setNeeds(ctx, {
        ...key(),
        ...at(about),
        expectedNeedIds: [about.ids.need],
        since: '2026-11-23',
        needs: [{ code: 'ASD', rank: 1 }],
      }),
  },
  openPlan: {
    call: (ctx, about) =>
      openPlan(ctx, { ...key(), ...at(about), title: 'Reading', startsOn: '2026-11-02', reviewAgreedOn: '2027-02-01' }),
  },
  savePlan: {
    call: (ctx, about) =>
      savePlan(ctx, { ...key(), planId: about.ids.plan, expectedVersion: 1, summary: 'Speech first.' }),
  },
  saveCycle: {
    call: (ctx, about) =>
      saveCycle(ctx, {
        ...key(),
        cycleId: about.ids.cycle,
        expectedVersion: 1,
        analysis: 'Below her peers in expressive language.',
      }),
  },
  contributeToCycle: {
    alsoAllowed: ['teacher'],
    call: (ctx, about) =>
      contributeToCycle(ctx, { ...key(), cycleId: about.ids.cycle, expectedVersion: 0, staffView: 'Joins in more.' }),
  },
  reviewCycle: {
    call: (ctx, about) =>
      reviewCycle(ctx, {
        ...key(),
        cycleId: about.ids.cycle,
        expectedVersion: 1,
        reviewedOn: '2026-11-20',
        decision: 'CONTINUE',
        impact: 'Two of three outcomes met.',
      }),
  },
  openCycle: {
    call: async (ctx, about) => {
      await reviewCycle(ctx, {
        ...key(),
        cycleId: about.ids.cycle,
        expectedVersion: 1,
        reviewedOn: '2026-11-20',
        decision: 'CONTINUE',
        impact: 'Steady.',
      });
      return openCycle(ctx, { ...key(), planId: about.ids.plan, startsOn: '2026-11-23', reviewAgreedOn: '2027-03-01' });
    },
  },
  addOutcome: { call: (ctx, about) => addOutcome(ctx, { ...key(), cycleId: about.ids.cycle, text: 'Asks for help.' }) },
  editOutcome: {
    call: (ctx, about) =>
      editOutcome(ctx, { ...key(), outcomeId: about.ids.outcome, expectedVersion: 1, target: '3 of 4 times' }),
  },
  rateOutcome: {
    call: (ctx, about) =>
      rateOutcome(ctx, { ...key(), outcomeId: about.ids.outcome, expectedVersion: 1, rating: 'PARTLY_MET' }),
  },
  addProvisionLine: {
    call: (ctx, about) =>
      addProvisionLine(ctx, {
        ...key(),
        schoolId: about.school.id,
        pupilIds: [about.pupilId],
        what: 'Phonics',
        groupSize: 3,
        minutes: 20,
        timesPerWeek: 5,
        weeks: 10,
        startsOn: '2026-11-23',
      }),
  },
  editProvisionLine: {
    call: (ctx, about) => editProvisionLine(ctx, { ...key(), lineId: about.ids.line, expectedVersion: 1, weeks: 14 }),
  },
  recordDelivery: {
    alsoAllowed: ['teacher'],
    call: (ctx, about) => recordDelivery(ctx, { ...key(), lineIds: [about.ids.line], minutes: 15 }),
  },
  recordEhcRequest: {
    call: async (ctx, about) => {
      await recordEhcStep(ctx, {
        ...key(),
        requestId: about.ids.request,
        expectedVersion: 1,
        step: 'REQUEST_WITHDRAWN',
        on: '2026-09-20',
      });
      return recordEhcRequest(ctx, { ...key(), ...at(about), requestedBy: 'PARENT', receivedOn: '2026-10-05' });
    },
  },
  recordEhcStep: {
    call: (ctx, about) =>
      recordEhcStep(ctx, {
        ...key(),
        requestId: about.ids.request,
        expectedVersion: 1,
        step: 'DECISION_TO_ASSESS',
        on: '2026-10-20',
      }),
  },
  claimEhcException: {
    call: (ctx, about) =>
      claimEhcException(ctx, {
        ...key(),
        requestId: about.ids.request,
        expectedVersion: 1,
        code: 'a',
        from: '2026-12-19',
      }),
  },
  recordEhcPlan: {
    call: async (ctx, about) => {
      await recordReviewStep(ctx, {
        ...key(),
        reviewId: about.ids.review,
        expectedVersion: 1,
        step: 'MEETING_HELD',
        on: '2026-11-10',
      });
      await recordReviewStep(ctx, {
        ...key(),
        reviewId: about.ids.review,
        expectedVersion: 2,
        step: 'DECISION_NOTIFIED',
        on: '2026-11-12',
        decision: 'CEASE',
      });
      return recordEhcPlan(ctx, { ...key(), ...at(about), madeOn: '2026-11-16' });
    },
  },
  changeMaintainingCouncil: {
    call: (ctx, about) =>
      changeMaintainingCouncil(ctx, {
        ...key(),
        planId: about.ids.ehcPlan,
        expectedVersion: 1,
        councilName: 'Southdale Council',
        since: '2026-11-02',
      }),
  },
  scheduleAnnualReview: {
    call: async (ctx, about) => {
      await recordReviewStep(ctx, {
        ...key(),
        reviewId: about.ids.review,
        expectedVersion: 1,
        step: 'REVIEW_WITHDRAWN',
        on: '2026-11-10',
      });
      return scheduleAnnualReview(ctx, { ...key(), ...at(about), meetingOn: '2027-01-28' });
    },
  },
  moveAnnualReview: {
    call: (ctx, about) =>
      moveAnnualReview(ctx, { ...key(), reviewId: about.ids.review, expectedVersion: 1, meetingOn: '2026-12-15' }),
  },
  recordReviewStep: {
    call: (ctx, about) =>
      recordReviewStep(ctx, {
        ...key(),
        reviewId: about.ids.review,
        expectedVersion: 1,
        step: 'PAPERS_SENT',
        on: '2026-11-20',
      }),
  },
  recordMeeting: {
    call: (ctx, about) =>
      recordMeeting(ctx, { ...key(), ...at(about), heldOn: '2026-10-14', attendees: 'Ann Warburton' }),
  },
  recordAgreement: {
    call: async (ctx, about) => {
      await withdrawAgreement(ctx, {
        ...key(),
        agreementId: about.ids.agreement,
        expectedVersion: 1,
        withdrawnOn: '2026-11-01',
      });
      return recordAgreement(ctx, {
        ...key(),
        ...at(about),
        agreedOn: '2026-11-20',
        agreedByName: 'Ann Warburton',
        how: 'By message',
      });
    },
  },
  withdrawAgreement: {
    call: (ctx, about) =>
      withdrawAgreement(ctx, {
        ...key(),
        agreementId: about.ids.agreement,
        expectedVersion: 1,
        withdrawnOn: '2026-11-20',
      }),
  },
  recordTwoYearCheck: {
    call: (ctx, about) =>
      recordTwoYearCheck(ctx, {
        ...key(),
        ...at(about),
        doneOn: '2021-09-01',
        personalSocialEmotional: 'Settled.',
        communicationLanguage: 'Two words.',
        physical: 'Climbs.',
        hasSignificantConcern: false,
      }),
  },
  recordReceptionHandover: {
    call: (ctx, about) =>
      recordReceptionHandover(ctx, {
        ...key(),
        ...at(about),
        handedOverOn: '2026-11-20',
        receivingSchool: 'Ashcombe Primary School',
      }),
  },
};
