import type { BaseContext } from '@hedgerow/service-kit';
import { trainingForNeeds } from './story.queries.ts';

/** A child as the gateway hands it over, with what the provision service knows of it where that was asked for. */
export interface PupilWithNeeds {
  readonly id: string;
  readonly needs?: readonly { readonly code: string }[] | null;
  readonly enrolments?: readonly { readonly school: { readonly id: string } }[] | null;
}

/** One line of a child's story, as the shared SDL has it. */
export interface StoryLine {
  readonly id: string;
  readonly on: string;
  readonly kind: string;
  readonly title: string;
  readonly text: string;
  readonly byName: string | null;
  readonly subjectId: string;
}

/** Reads for a child's story. */
export function storyLoaders(ctx: BaseContext) {
  return {
    /** Training about some needs that staff of some schools attended. Row-level security leaves out what is not the viewer's. */
    trainingStory: async (schoolIds: readonly string[], needs: readonly string[]): Promise<StoryLine[]> => {
      if (schoolIds.length === 0 || needs.length === 0) return [];
      const events = await ctx.read((tx) => trainingForNeeds(tx, schoolIds, needs));
      return events.map((event) => ({
        id: event.id,
        on: event.onDate,
        kind: 'training',
        title: event.title,
        text:
          event.attended === 1 ? '1 member of staff attended.' : `${String(event.attended)} members of staff attended.`,
        byName: event.provider,
        subjectId: event.id,
      }));
    },
  };
}
