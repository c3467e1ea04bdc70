import { found, oneByKey, rowsByParent, type BaseContext } from '@hedgerow/service-kit';
import type { CompetenceRow, StaffCompetenceRow } from '../db/competence.table.ts';
import {
  allCompetences,
  awardsBySchool,
  awardsByStaff,
  competencesById,
  organisationsOfSchools,
} from './competence.queries.ts';
import { competenceTable, isUsableAt, type CompetenceTable } from './competence.rules.ts';

/** Reads about competences, batched over one request. */
export function competenceLoaders(ctx: BaseContext) {
  const byId = oneByKey(ctx, competencesById, (row) => row.id);
  const awardsOfStaff = rowsByParent(ctx, awardsByStaff, (row) => row.personId);
  const awardsOfSchool = rowsByParent(ctx, awardsBySchool, (row) => row.schoolId);
  let list:
    Promise<readonly [readonly CompetenceRow[], Awaited<ReturnType<typeof organisationsOfSchools>>]> | undefined;
  const everything = () => (list ??= ctx.read((tx) => Promise.all([allCompetences(tx), organisationsOfSchools(tx)])));

  /** What one school may record, by name; null out of reach. Retired entries too, since old awards name them. */
  const catalogueOfSchool = async (schoolId: string): Promise<CompetenceRow[] | null> => {
    const [reach, [competences, memberships]] = await Promise.all([ctx.reach('competence.read'), everything()]);
    return reach.has(schoolId) ? competences.filter((each) => isUsableAt(each, schoolId, memberships)) : null;
  };

  return {
    competence: async (id: string): Promise<CompetenceRow> => found(await byId.load(id)),
    awardsOfSchool,
    catalogueOfSchool,

    /** The staff × competence table of a school; null out of reach. */
    tableOfSchool: async (schoolId: string): Promise<CompetenceTable | null> => {
      const [catalogue, awards] = await Promise.all([catalogueOfSchool(schoolId), awardsOfSchool.load(schoolId)]);
      return catalogue === null ? null : competenceTable(awards, catalogue);
    },

    /** Awards of a person in the viewer's schools. */
    awardsOfStaff: async (personId: string, includeEnded: boolean): Promise<readonly StaffCompetenceRow[]> => {
      const awards = await awardsOfStaff.load(personId);
      return includeEnded ? awards : awards.filter((award) => award.endedOn === null);
    },
  };
}
