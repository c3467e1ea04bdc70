import type { BaseContext } from '@hedgerow/service-kit';
import { selectAdvice, selectContacts, selectOutcomes, selectRecommendations } from './advice/advice.queries.ts';
import { selectAgencies, selectProfessionalsOfAgencies, selectServices, selectServicesOfAgencies } from './agency/agency.queries.ts';
import { selectConsents, selectGrounds } from './consent/consent.queries.ts';
import { manyByKey, oneByKey } from './load-many.ts';
import { selectAgencyLoad } from './places/agency-load.queries.ts';
import { selectStory } from './places/story.queries.ts';
import { referralCounts } from './referral/referral-lists.queries.ts';
import { selectEvents, selectOpenDuties, selectReferrals, selectReferralsOfPupils } from './referral/referral.queries.ts';

/** Every batch of this service, made anew for each request. */
export function createLoaders(ctx: BaseContext) {
  return {
    agency: oneByKey(ctx, selectAgencies, (row) => row.id),
    service: oneByKey(ctx, selectServices, (row) => row.id),
    servicesOfAgency: manyByKey(ctx, selectServicesOfAgencies, (row) => row.agencyId),
    professionalsOfAgency: manyByKey(ctx, selectProfessionalsOfAgencies, (row) => row.agencyId),
    referral: oneByKey(ctx, selectReferrals, (row) => row.id),
    referralsOfPupil: manyByKey(ctx, selectReferralsOfPupils, (row) => row.pupilId),
    eventsOfReferral: manyByKey(ctx, selectEvents, (row) => row.referralId),
    openDutiesOfReferral: manyByKey(ctx, selectOpenDuties, (row) => row.cause_id),
    consentsOfReferral: manyByKey(ctx, selectConsents, (row) => row.referralId),
    groundsOfReferral: manyByKey(ctx, selectGrounds, (row) => row.referralId),
    contactsOfReferral: manyByKey(ctx, selectContacts, (row) => row.referralId),
    adviceOfReferral: manyByKey(ctx, selectAdvice, (row) => row.referralId),
    recommendationsOfAdvice: manyByKey(ctx, selectRecommendations, (row) => row.adviceId),
    outcomeOfRecommendation: oneByKey(ctx, selectOutcomes, (row) => row.recommendationId),
    storyOfPupil: manyByKey(ctx, selectStory, (row) => row.pupilId),
    countsOfSchool: manyByKey(ctx, (tx, schoolIds) => referralCounts(tx, { schoolIds, isAgency: false }), (row) => row.schoolId),
    loadOfSchool: manyByKey(ctx, selectAgencyLoad, (row) => row.schoolId),
  };
}

export type AgenciesLoaders = ReturnType<typeof createLoaders>;
