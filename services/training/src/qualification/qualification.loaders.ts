import { oneByKey, rowsByParent, type BaseContext } from '@hedgerow/service-kit';
import {
  clocksByPerson,
  designationsByPerson,
  designationsBySchool,
  qualificationsByStaff,
} from './qualification.queries.ts';
import { emptyClock, firstBecameSencoOn, sencoAnswer, type SencoAnswer } from './qualification.rules.ts';

/** Reads about qualifications, batched over one request. */
export function qualificationLoaders(ctx: BaseContext) {
  const clocks = oneByKey(ctx, clocksByPerson, (clock) => clock.personId);
  const designations = rowsByParent(ctx, designationsByPerson, (each) => each.personId);
  const current = rowsByParent(
    ctx,
    (tx, schoolIds) => designationsBySchool(tx, schoolIds, ctx.today),
    (each) => each.schoolId,
  );
  return {
    qualificationsOfStaff: rowsByParent(ctx, qualificationsByStaff, (row) => row.personId),

    /** Where a person stands over all places; null for someone who is in no reach, or never was a SENCo. */
    sencoOfStaff: async (personId: string): Promise<SencoAnswer | null> => {
      const [clock, served, reach] = await Promise.all([
        clocks.load(personId),
        designations.load(personId),
        ctx.reach('qualification.read'),
      ]);
      if (!served.some((each) => reach.has(each.schoolId))) return null;
      return sencoAnswer(personId, clock ?? emptyClock, served, ctx.today);
    },

    /** Where the school's SENCo stands; null where nobody is designated, or the school is in no reach. */
    sencoOfSchool: async (schoolId: string): Promise<SencoAnswer | null> => {
      const [[designation], reach, standing] = await Promise.all([
        current.load(schoolId),
        ctx.reach('qualification.read'),
        ctx.reach('standing.read'),
      ]);
      if (designation === undefined || !(reach.has(schoolId) || standing.has(schoolId))) return null;
      const clock = await clocks.load(designation.personId);
      const first = clock ?? emptyClock;
      if (first.firstBecameSencoOn !== null) return sencoAnswer(designation.personId, first, [designation], ctx.today);
      // Until the job has set the clock, it is read from every designation of the person.
      const served = await designations.load(designation.personId);
      return sencoAnswer(
        designation.personId,
        { ...first, firstBecameSencoOn: firstBecameSencoOn(served) },
        [designation],
        ctx.today,
      );
    },
  };
}
