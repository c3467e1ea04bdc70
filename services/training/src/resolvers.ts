import { competenceResolvers } from './competence/competence.resolvers.ts';
import { dbsResolvers } from './dbs/dbs.resolvers.ts';
import { eventResolvers } from './event/event.resolvers.ts';
import { gapResolvers } from './gaps/gaps.resolvers.ts';
import { qualificationResolvers } from './qualification/qualification.resolvers.ts';
import { storyResolvers } from './story/story.resolvers.ts';
import { viewerResolvers } from './viewer/viewer.resolvers.ts';
import type { Resolvers } from './__generated__/resolvers.ts';

/** The resolvers of all aggregates; a type that several of them answer for is merged field by field. */
export const resolvers: Resolvers = {
  ...viewerResolvers,
  ...storyResolvers,
  ...qualificationResolvers,
  ...dbsResolvers,
  ...competenceResolvers,
  ...eventResolvers,
  ...gapResolvers,
  Query: { ...viewerResolvers.Query, ...eventResolvers.Query },
  School: {
    ...qualificationResolvers.School,
    ...dbsResolvers.School,
    ...competenceResolvers.School,
    ...eventResolvers.School,
    ...gapResolvers.School,
  },
  StaffMember: {
    ...qualificationResolvers.StaffMember,
    ...dbsResolvers.StaffMember,
    ...competenceResolvers.StaffMember,
  },
  Mutation: {
    ...qualificationResolvers.Mutation,
    ...dbsResolvers.Mutation,
    ...competenceResolvers.Mutation,
    ...eventResolvers.Mutation,
  },
};
