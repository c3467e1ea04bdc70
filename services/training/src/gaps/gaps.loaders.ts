import type { BaseContext } from '@hedgerow/service-kit';
import type { competenceLoaders } from '../competence/competence.loaders.ts';
import type { CompetenceRow } from '../db/competence.table.ts';
import { trainingGaps, type Gap, type NeedCount } from './gaps.rules.ts';

/** A school's training gaps, from the need profile that the provision service gave and the awards of this one. */
export function gapLoaders(ctx: BaseContext, competences: ReturnType<typeof competenceLoaders>) {
  return {
    /** Null where the viewer may not see the school's competences, or its need profile did not come: unknown is not a gap. */
    gapsOfSchool: async (
      schoolId: string,
      profile: readonly NeedCount[] | null,
    ): Promise<Gap<CompetenceRow>[] | null> => {
      if (profile === null) return null;
      const [catalogue, awards] = await Promise.all([
        competences.catalogueOfSchool(schoolId),
        competences.awardsOfSchool.load(schoolId),
      ]);
      return catalogue === null ? null : trainingGaps(profile, catalogue, awards, ctx.today);
    },
  };
}
