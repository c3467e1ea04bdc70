import {
  addMonths,
  designationEligibility,
  designationWarnings,
  refuse,
  type DesignationBasis,
  type DesignationWarning,
  type IsoDate,
  type Refusal,
} from '@hedgerow/rules';
import type { DesignationRow } from '../db/designation.table.ts';
import type { EmploymentRow } from '../db/staff.table.ts';
import type { PublishedDesignationRow } from '../reference/publish-designation.ts';

/** A school's own evidence for one person: the jobs there that last on the first day of the designation. */
export type Job = Pick<EmploymentRow, 'isTeacher' | 'isQualifiedTeacher' | 'isInductionSettled' | 'isHead'>;

/**
 * On which limb of regulation 49 a person may be SENCo of a school, by what that school has recorded; null where the
 * regulation does not bind the place.
 *
 * @param claimed the limb that the school names; refused where the jobs recorded there do not bear it out
 */
export function basisOf(
  isBound: boolean,
  jobs: readonly Job[],
  claimed: DesignationBasis | null,
): DesignationBasis | null | Refusal {
  const place = { jurisdiction: 'england', isMainstreamSchool: isBound, isMaintainedNurserySchool: false };
  const isHeadHere = jobs.some((job) => job.isHead);
  const answer = designationEligibility(place, {
    isEmployedHere: jobs.length > 0,
    isQualifiedTeacher: jobs.some((job) => job.isQualifiedTeacher),
    isInductionSettled: jobs.some((job) => job.isInductionSettled),
    worksAsTeacherHere: jobs.some((job) => job.isTeacher),
    // A head who is claimed as a teacher is judged as a teacher.
    isHeadHere: isHeadHere && claimed !== 'QUALIFIED_TEACHER',
  });
  if ('isRefusal' in answer) return answer;
  if (claimed === 'HEAD' && isBound && answer.basis !== 'HEAD') {
    return refuse(
      'designation/not-the-head',
      'This person is not recorded as head or acting head of this school (SEND Regulations 2014 reg 49(3)).',
    );
  }
  return answer.basis;
}

/** What the Code says against this designation today, its school's own review of the sharing included. */
export function warningsOf(
  row: Pick<DesignationRow, 'schoolId' | 'sharingReviewedOn'>,
  posts: readonly PublishedDesignationRow[],
  today: IsoDate,
): readonly DesignationWarning[] {
  const bySchool = [...new Map(posts.map((post) => [post.schoolId, post])).values()];
  return designationWarnings(bySchool, row.sharingReviewedOn !== null && row.sharingReviewedOn > addMonths(today, -12));
}

/** At how many schools a person is SENCo. */
export function schoolsShared(posts: readonly Pick<PublishedDesignationRow, 'schoolId'>[]): number {
  return new Set(posts.map(({ schoolId }) => schoolId)).size;
}
