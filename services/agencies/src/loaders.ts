import { oneByKey, rowsByParent, type BaseContext } from '@hedgerow/service-kit';
import { selectAdvice, selectContacts, selectOutcomes, selectRecommendations } from './advice/advice.queries.ts';
import {
  selectAgencies,
  selectProfessionalsOfAgencies,
  selectServices,
  selectServicesOfAgencies,
} from './agency/agency.queries.ts';
import { selectConsents, selectGrounds, selectRefusals } from './consent/consent.queries.ts';
import { selectAgencyLoad } from './places/agency-load.queries.ts';
import { selectStory } from './places/story.queries.ts';
import { referralCounts } from './referral/referral-lists.queries.ts';
import {
  selectEvents,
  selectOpenDuties,
  selectReferrals,
  selectReferralsOfPupils,
} from './referral/referral.queries.ts';

/** Every batch of this service, made anew for each request. */
export function createLoaders(ctx: BaseContext) {
  return {
    agency: oneByKey(ctx, selectAgencies, (row) => row.id),
    service: oneByKey(ctx, selectServices, (row) => row.id),
    servicesOfAgency: rowsByParent(ctx, selectServicesOfAgencies, (row) => row.agencyId),
    professionalsOfAgency: rowsByParent(ctx, selectProfessionalsOfAgencies, (row) => row.agencyId),
    referral: oneByKey(ctx, selectReferrals, (row) => row.id),
    referralsOfPupil: rowsByParent(ctx, selectReferralsOfPupils, (row) => row.pupilId),
    eventsOfReferral: rowsByParent(ctx, selectEvents, (row) => row.referralId),
    openDutiesOfReferral: rowsByParent(ctx, selectOpenDuties, (row) => row.cause_id),
    consentsOfReferral: rowsByParent(ctx, selectConsents, (row) => row.referralId),
    refusalsOfReferral: rowsByParent(ctx, selectRefusals, (row) => row.referralId),
    groundsOfReferral: rowsByParent(ctx, selectGrounds, (row) => row.referralId),
    contactsOfReferral: rowsByParent(ctx, selectContacts, (row) => row.referralId),
    adviceOfReferral: rowsByParent(ctx, selectAdvice, (row) => row.referralId),
    recommendationsOfAdvice: rowsByParent(ctx, selectRecommendations, (row) => row.adviceId),
    outcomeOfRecommendation: oneByKey(ctx, selectOutcomes, (row) => row.recommendationId),
    storyOfPupil: rowsByParent(ctx, selectStory, (row) => row.pupilId),
    countsOfSchool: rowsByParent(
      ctx,
      (tx, schoolIds) => referralCounts(tx, { schoolIds, isAgency: false }),
      (row) => row.schoolId,
    ),
    loadOfSchool: rowsByParent(ctx, selectAgencyLoad, (row) => row.schoolId),
  };
}

export type AgenciesLoaders = ReturnType<typeof createLoaders>;
