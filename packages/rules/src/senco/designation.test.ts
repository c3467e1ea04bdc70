import { describe, expect, it } from 'vitest';
import { designationEligibility, designationWarnings, type DesignationCandidate } from './designation.ts';

const primary = { jurisdiction: 'england', isMainstreamSchool: true, isMaintainedNurserySchool: false };
const teacher: DesignationCandidate = {
  isEmployedHere: true,
  isQualifiedTeacher: true,
  isInductionSettled: true,
  worksAsTeacherHere: true,
  isHeadHere: false,
};

describe('who may be designated under regulation 49', () => {
  it('a qualified teacher who works there, or the head', () => {
    expect(designationEligibility(primary, teacher)).toEqual({ basis: 'QUALIFIED_TEACHER' });
    expect(designationEligibility(primary, { ...teacher, isQualifiedTeacher: false, isHeadHere: true })).toEqual({
      basis: 'HEAD',
    });
    expect(
      designationEligibility({ ...primary, isMainstreamSchool: false, isMaintainedNurserySchool: true }, teacher),
    ).toEqual({ basis: 'QUALIFIED_TEACHER' });
  });

  it.each([
    [{ isEmployedHere: false }, 'designation/not-on-the-staff'],
    [{ isEmployedHere: false, isHeadHere: true }, 'designation/not-on-the-staff'],
    [{ isQualifiedTeacher: false }, 'designation/not-qualified-teacher'],
    [{ isInductionSettled: false }, 'designation/induction-open'],
    [{ worksAsTeacherHere: false }, 'designation/not-teaching-here'],
  ])('nobody else: %o', (lacking, code) => {
    expect(designationEligibility(primary, { ...teacher, ...lacking })).toMatchObject({ code });
  });

  it('anyone in a pre-school, an independent school or another nation, where it does not bind', () => {
    const assistant = { ...teacher, isQualifiedTeacher: false, worksAsTeacherHere: false };
    expect(designationEligibility({ ...primary, isMainstreamSchool: false }, assistant)).toEqual({ basis: null });
    expect(designationEligibility({ ...primary, jurisdiction: 'wales' }, assistant)).toEqual({ basis: null });
  });
});

describe('what the Code says of a shared SENCo', () => {
  const post = { classTeachingCommitment: 'NONE', isHead: false } as const;

  it('warns of a class and of a headship among the schools, with the paragraph', () => {
    expect(designationWarnings([post, { ...post, isHead: true }])).toMatchObject([
      { code: 'designation/shared-and-head', paragraph: 'Code 6.93' },
    ]);
    expect(designationWarnings([post, { ...post, classTeachingCommitment: 'SIGNIFICANT' }])).toMatchObject([
      { code: 'designation/shared-and-teaching' },
    ]);
    expect(designationWarnings([post, { ...post, hasClass: true }])).toMatchObject([
      { code: 'designation/shared-and-teaching' },
    ]);
    expect(designationWarnings([post, post], false)).toMatchObject([{ code: 'designation/sharing-not-reviewed' }]);
  });

  it('says nothing of one school, nor of a shared SENCo who neither teaches a class nor heads a school', () => {
    expect(designationWarnings([{ classTeachingCommitment: 'SIGNIFICANT', isHead: true }])).toEqual([]);
    expect(designationWarnings([post, post, post], true)).toEqual([]);
  });
});
