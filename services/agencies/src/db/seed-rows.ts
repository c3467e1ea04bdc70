import { newId } from '@hedgerow/db';
import { isRefusal, type IsoDate } from '@hedgerow/rules';
import { basisOn } from '../consent/basis.rules.ts';
import { dutiesOf } from '../referral/referral-duties.rules.ts';
import type { Side } from '../referral/referral.rules.ts';
import { eventsOfSeed, movesOfSeed, standingAfter } from './seed-moves.ts';
import type { AgencyServiceSeed, ReferralSeed } from './seed-types.ts';

/** The rows of one seeded referral by table, in the order in which they can be inserted. Keys are camelCase columns. */
export function rowsOfReferral(seed: ReferralSeed, service: AgencyServiceSeed, today: string) {
  const moves = movesOfSeed(seed);
  const { stage, since } = standingAfter(moves, seed.openedOn);
  const about = { referralId: seed.id, schoolId: seed.schoolId, pupilId: seed.pupilId, agencyId: service.agencyId };
  const side: Side = seed.answeredBy == null ? 'SCHOOL' : 'AGENCY';
  const referral = {
    ...factsOf(seed),
    ...daysOf(seed, today),
    id: seed.id,
    schoolId: seed.schoolId,
    pupilId: seed.pupilId,
    agencyId: service.agencyId,
    serviceId: service.id,
    stage,
    stageSince: since,
  };
  const recommendations = (seed.advice ?? []).flatMap((advice) =>
    advice.recommendations.map((recommendation, index) => ({
      ...recommendation,
      adviceId: advice.id,
      position: index + 1,
    })),
  );
  return {
    referral: [referral],
    referral_event: eventsOfSeed(seed, service.agencyId),
    consent: seed.consents.map((consent) => ({
      ...consent,
      ...about,
      hasParentalResponsibility: true,
      recordedBy: seed.openedBy.personId,
      recordedByName: seed.openedBy.name,
      recordedAt: `${consent.givenOn}T15:30:00Z`,
      version: 1,
    })),
    other_ground: (seed.otherGrounds ?? []).map((ground) => ({
      ...ground,
      referralId: seed.id,
      schoolId: seed.schoolId,
      pupilId: seed.pupilId,
      recordedBy: seed.openedBy.personId,
      recordedByName: seed.openedBy.name,
      version: 1,
    })),
    agency_contact: (seed.contacts ?? []).map(({ on, time, ...contact }) => ({
      ...contact,
      ...about,
      onDate: on,
      atTime: time ?? null,
      side,
      version: 1,
    })),
    advice: (seed.advice ?? []).map(({ recommendations: _own, ...advice }) => ({
      ...advice,
      ...about,
      serviceId: service.id,
      side,
      writtenBy: seed.answeredBy?.personId ?? seed.openedBy.personId,
      version: 1,
    })),
    recommendation: recommendations.map(({ outcome: _outcome, ...recommendation }) => ({
      ...recommendation,
      referralId: seed.id,
      schoolId: seed.schoolId,
      agencyId: service.agencyId,
    })),
    recommendation_outcome: recommendations.flatMap(({ id, outcome }) =>
      outcome === undefined
        ? []
        : [
            {
              recommendationId: id,
              schoolId: seed.schoolId,
              decision: outcome.provisionLineIds?.length ? 'TURNED_INTO_PROVISION' : 'NOT_TAKEN',
              decidedOn: outcome.decidedOn,
              reason: outcome.reason ?? null,
              provisionLineIds: outcome.provisionLineIds ?? [],
            },
          ],
    ),
    ...dutyRows(referral, service),
  };
}

function factsOf(seed: ReferralSeed) {
  return {
    urgency: seed.urgency ?? 'ROUTINE',
    isSafeguarding: seed.isSafeguarding ?? false,
    reason: seed.reason,
    strengths: seed.strengths ?? '',
    impact: seed.impact ?? '',
    triedSoFar: seed.triedSoFar ?? '',
    desiredOutcome: seed.desiredOutcome ?? '',
    previousInvolvement: seed.previousInvolvement ?? '',
    seenInLastYear: seed.seenInLastYear ?? null,
    otherAgencies: seed.otherAgencies ?? '',
    health: seed.health ?? '',
    homeLanguage: seed.homeLanguage ?? null,
    needsInterpreter: seed.needsInterpreter ?? false,
    availability: seed.availability ?? '',
    reviewedCycles: seed.reviewedCycles ?? 0,
    sharedGivenName: seed.sent?.givenName ?? null,
    sharedFamilyName: seed.sent?.familyName ?? null,
    sharedBirthDate: seed.sent?.birthDate ?? null,
    sharedSchoolName: seed.sent?.schoolName ?? null,
    sharedReferrerName: seed.sent === null ? null : seed.openedBy.name,
    sharedReferrerContact: seed.sent?.referrerContact ?? null,
    openedBy: seed.openedBy.personId,
    version: 1,
  };
}

function daysOf(seed: ReferralSeed, today: string) {
  const held = (seed.contacts ?? [])
    .filter(({ status }) => status === 'HELD')
    .map(({ on }) => on)
    .toSorted();
  const reportedOn = (seed.advice ?? []).map(({ receivedOn }) => receivedOn).toSorted()[0] ?? null;
  const consents = seed.consents.map(({ givenOn, validUntil, withdrawnOn }) => ({
    givenOn,
    validUntil: validUntil ?? null,
    withdrawnOn: withdrawnOn ?? null,
  }));
  const grounds = (seed.otherGrounds ?? []).map(({ recordedOn }) => ({ recordedOn, endedOn: null }));
  const basis = basisOn(consents, grounds, today as IsoDate);
  const withdrawnOn =
    consents
      .map((consent) => consent.withdrawnOn)
      .filter((day) => day !== null)
      .toSorted()
      .at(-1) ?? null;
  return {
    basis: basis?.kind ?? (seed.sent === null ? null : 'CONSENT'),
    basisUntil: basis?.until ?? null,
    basisEndedOn: basis === null && seed.sent !== null ? (withdrawnOn ?? seed.ended?.on ?? null) : null,
    openedOn: seed.openedOn,
    sentOn: seed.sent?.on ?? null,
    acknowledgedOn: seed.acknowledgedOn ?? seed.acceptedOn ?? seed.rejected?.on ?? null,
    acceptedOn: seed.acceptedOn ?? null,
    rejectedOn: seed.rejected?.on ?? null,
    rejectedReason: seed.rejected?.reason ?? null,
    firstContactOn: held[0] ?? null,
    lastContactOn: held.findLast((day) => reportedOn === null || day <= reportedOn) ?? null,
    reportedOn,
    closedOn: seed.ended?.on ?? null,
    closedReason: seed.ended?.reason ?? null,
  };
}

type DutyRow = Parameters<typeof dutiesOf>[0] & {
  readonly id: string;
  readonly schoolId: string;
  readonly pupilId: string;
  readonly agencyId: string;
};

function dutyRows(referral: DutyRow, service: AgencyServiceSeed) {
  const standards = {
    acknowledgeWorkingDays: service.acknowledgeWorkingDays ?? null,
    firstContactWeeks: service.firstContactWeeks ?? null,
    reportWeeks: service.reportWeeks ?? null,
  };
  const duties = dutiesOf(referral, standards);
  if (isRefusal(duties)) throw new RangeError(duties.message);
  const kept = duties.map((duty) => ({ ...duty, id: newId() }));
  return {
    duty: kept.map(({ id, rule, owner, opensOn, dueOn, basis, strength, occurrence, metOn }) => ({
      id,
      rule,
      schoolId: referral.schoolId,
      owner,
      ownerName: service.name,
      opensOn,
      dueOn,
      basis,
      strength,
      causeType: 'referral',
      causeId: referral.id,
      occurrence,
      metOn,
      version: 1,
    })),
    duty_subject: kept.map(({ id }) => ({
      dutyId: id,
      schoolId: referral.schoolId,
      pupilId: referral.pupilId,
      agencyId: referral.agencyId,
    })),
  };
}
