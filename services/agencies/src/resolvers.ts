import { adviceResolvers } from './advice/advice.resolvers.ts';
import { agencyResolvers } from './agency/agency.resolvers.ts';
import { consentResolvers } from './consent/consent.resolvers.ts';
import { placesResolvers } from './places/places.resolvers.ts';
import { referralResolvers } from './referral/referral.resolvers.ts';
import { subjectFileResolvers } from './subject-file/subject-file.resolvers.ts';
import { viewerResolvers } from './viewer/viewer.resolvers.ts';

/** Everything that answers the contract in `schema/`. */
export const resolvers = {
  Query: { ...agencyResolvers.Query, ...referralResolvers.Query, ...viewerResolvers.Query },
  Mutation: {
    ...adviceResolvers.Mutation,
    ...agencyResolvers.Mutation,
    ...consentResolvers.Mutation,
    ...referralResolvers.Mutation,
  },
  Agency: agencyResolvers.Agency,
  AgencyService: agencyResolvers.AgencyService,
  Professional: agencyResolvers.Professional,
  Referral: referralResolvers.Referral,
  ReferralEvent: referralResolvers.ReferralEvent,
  Consent: consentResolvers.Consent,
  OtherGround: consentResolvers.OtherGround,
  Advice: adviceResolvers.Advice,
  Recommendation: adviceResolvers.Recommendation,
  AgencyContact: adviceResolvers.AgencyContact,
  Duty: viewerResolvers.Duty,
  School: placesResolvers.School,
  AgencyLoad: placesResolvers.AgencyLoad,
  Pupil: placesResolvers.Pupil,
  StoryEntry: placesResolvers.StoryEntry,
  SubjectBundle: subjectFileResolvers.SubjectBundle,
  Viewer: viewerResolvers.Viewer,
};
