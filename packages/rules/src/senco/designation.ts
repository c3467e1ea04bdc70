import { refuse, type Refusal } from '../refusal.ts';

/** What decides whether regulation 49 binds a place. */
export interface DesignationPlace {
  readonly jurisdiction: string;
  /** A state-funded mainstream school, academies and free schools among them: not special, not alternative provision, not independent. */
  readonly isMainstreamSchool: boolean;
  readonly isMaintainedNurserySchool: boolean;
}

/** On which limb of regulation 49 a person stands. */
export type DesignationBasis = 'QUALIFIED_TEACHER' | 'HEAD';

/** What decides whether a person may be designated at one school; the evidence is that school's own. */
export interface DesignationCandidate {
  readonly isEmployedHere: boolean;
  /** Qualified teacher status, other than by the narrow route of paragraph 8A that reg 49(2) leaves out. */
  readonly isQualifiedTeacher: boolean;
  /** Induction passed, or not required of this teacher. */
  readonly isInductionSettled: boolean;
  readonly worksAsTeacherHere: boolean;
  readonly isHeadHere: boolean;
}

/** The limb that a person meets; null where regulation 49 does not bind the place. */
export interface Eligibility {
  readonly basis: DesignationBasis | null;
}

/** Whether regulation 49 binds a place: mainstream and maintained nursery schools in England. */
export function isBoundByReg49({
  jurisdiction,
  isMainstreamSchool,
  isMaintainedNurserySchool,
}: DesignationPlace): boolean {
  return jurisdiction === 'england' && (isMainstreamSchool || isMaintainedNurserySchool);
}

/**
 * Whether a person may be designated SENCo of one school (CFA 2014 s.67; SEND Regs 2014 reg 49 as amended by SI 2024/535):
 * the head or acting head, or a qualified teacher, induction settled, who works as a teacher at that school. Settings and
 * independent schools are outside the regulation and free to choose.
 */
export function designationEligibility(place: DesignationPlace, person: DesignationCandidate): Eligibility | Refusal {
  if (!isBoundByReg49(place)) return { basis: null };
  if (!person.isEmployedHere)
    return refuse(
      'designation/not-on-the-staff',
      'A SENCo is a member of staff at the school (Children and Families Act 2014 s.67). Record the employment here first.',
    );
  if (person.isHeadHere) return { basis: 'HEAD' };
  if (!person.isQualifiedTeacher)
    return refuse(
      'designation/not-qualified-teacher',
      'A SENCo is a qualified teacher or the head (SEND Regulations 2014 reg 49).',
    );
  if (!person.isInductionSettled)
    return refuse(
      'designation/induction-open',
      'A SENCo has passed induction where it is required (SEND Regulations 2014 reg 49(2)).',
    );
  if (!person.worksAsTeacherHere)
    return refuse(
      'designation/not-teaching-here',
      'A SENCo works as a teacher at this school, or is its head (SEND Regulations 2014 reg 49).',
    );
  return { basis: 'QUALIFIED_TEACHER' };
}

export type TeachingCommitment = 'NONE' | 'SOME' | 'SIGNIFICANT';

/** One of the schools at which the same person is SENCo. */
export interface SharedPost {
  readonly classTeachingCommitment: TeachingCommitment;
  /** Whether the person has a class of their own there, by the class list. */
  readonly hasClass?: boolean;
  readonly isHead: boolean;
}

/** What the Code says against an arrangement: shown, never a block. */
export interface DesignationWarning {
  readonly code: 'designation/shared-and-teaching' | 'designation/shared-and-head' | 'designation/sharing-not-reviewed';
  readonly paragraph: string;
  readonly sentence: string;
}

/**
 * What the Code of Practice (6.92 to 6.93) says of a SENCo who is shared: not normally with a significant class teaching
 * commitment, not head of one of the schools, and the arrangement reviewed regularly.
 * @param posts every school at which the person is SENCo on the day, the one asked about among them.
 * @param isSharingReviewed whether the school asked about reviewed the arrangement within the last year; left out, not judged.
 */
export function designationWarnings(
  posts: readonly SharedPost[],
  isSharingReviewed?: boolean,
): readonly DesignationWarning[] {
  if (posts.length < 2) return [];
  const warnings: DesignationWarning[] = [];
  if (
    posts.some(
      ({ classTeachingCommitment, hasClass }) => classTeachingCommitment === 'SIGNIFICANT' || hasClass === true,
    )
  ) {
    warnings.push({
      code: 'designation/shared-and-teaching',
      paragraph: 'Code 6.92-6.93',
      sentence: 'A shared SENCo should not normally have a significant class teaching commitment.',
    });
  }
  if (posts.some(({ isHead }) => isHead)) {
    warnings.push({
      code: 'designation/shared-and-head',
      paragraph: 'Code 6.93',
      sentence: 'A shared SENCo should not be head teacher at one of the schools.',
    });
  }
  if (isSharingReviewed === false) {
    warnings.push({
      code: 'designation/sharing-not-reviewed',
      paragraph: 'Code 6.92-6.93',
      sentence:
        'The school should review regularly whether sharing its SENCo works for it; no review is recorded in the last year.',
    });
  }
  return warnings;
}
