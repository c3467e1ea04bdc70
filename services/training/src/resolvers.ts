import { competenceResolvers } from './competence/competence.resolvers.ts';
import { dbsResolvers } from './dbs/dbs.resolvers.ts';
import { eventResolvers } from './event/event.resolvers.ts';
import { gapResolvers } from './gaps/gaps.resolvers.ts';
import { qualificationResolvers } from './qualification/qualification.resolvers.ts';
import { storyResolvers } from './story/story.resolvers.ts';
import { viewerResolvers } from './viewer/viewer.resolvers.ts';
import type { Resolvers } from './__generated__/resolvers.ts';

const parts: readonly Resolvers[] = [viewerResolvers, qualificationResolvers, dbsResolvers, competenceResolvers, eventResolvers, gapResolvers, storyResolvers];

/** The resolvers of all aggregates, type by type. */
export const resolvers = parts.reduce<Record<string, object>>((all, part) => {
  for (const [type, fields] of Object.entries(part)) all[type] = { ...all[type], ...fields };
  return all;
}, {}) as Resolvers;
