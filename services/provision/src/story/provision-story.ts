import type { Context } from '../context.ts';
import { storyOf, type StoryEntry } from './story.rules.ts';

/** How many notes a story reaches back; older ones are in the list of notes. */
const notes = 100;

/** Everything this service remembers about a child that has a date, newest first, with the names of who wrote it. */
export async function provisionStory(ctx: Context, pupilId: string): Promise<StoryEntry[]> {
  const { loaders } = ctx;
  const [
    observations,
    concerns,
    statuses,
    plans,
    requests,
    reviews,
    meetings,
    checks,
    handovers,
    enrolments,
    openings,
  ] = await Promise.all([
    loaders.observations(notes).load(pupilId),
    loaders.concerns.load(pupilId),
    loaders.statuses.load(pupilId),
    loaders.plans.load(pupilId),
    loaders.ehcRequests.load(pupilId),
    loaders.reviews.load(pupilId),
    loaders.meetings.load(pupilId),
    loaders.checks.load(pupilId),
    loaders.handovers.load(pupilId),
    loaders.enrolments.load(pupilId),
    loaders.pupilOpenings.load(pupilId),
  ]);
  const cycles = (await Promise.all(plans.map(({ id }) => loaders.cycles.load(id)))).flat();
  const entries = storyOf({
    observations,
    concerns,
    statuses,
    plans,
    cycles,
    requests,
    reviews,
    meetings,
    checks,
    handovers,
    enrolments,
    openings,
  });
  return Promise.all(
    entries.map(async ({ byId, ...entry }) => ({
      ...entry,
      byName: byId === null ? null : ((await loaders.staffName.load(byId))?.name ?? null),
    })),
  );
}
