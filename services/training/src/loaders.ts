import type { BaseContext } from '@hedgerow/service-kit';
import { competenceLoaders } from './competence/competence.loaders.ts';
import { dbsLoaders } from './dbs/dbs.loaders.ts';
import { eventLoaders } from './event/event.loaders.ts';
import { gapLoaders } from './gaps/gaps.loaders.ts';
import { qualificationLoaders } from './qualification/qualification.loaders.ts';
import { storyLoaders } from './story/story.loaders.ts';

/** Every read of this service, batched over one request. */
export function createLoaders(ctx: BaseContext) {
  const competences = competenceLoaders(ctx);
  return {
    ...qualificationLoaders(ctx),
    ...dbsLoaders(ctx),
    ...competences,
    ...eventLoaders(ctx),
    ...gapLoaders(ctx, competences),
    ...storyLoaders(ctx),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;
