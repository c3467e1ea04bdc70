import { describe, expect, test } from 'vitest';
import { parseIsoDate } from '@hedgerow/rules';
import type { PublishedDesignationRow } from '../reference/publish-designation.ts';
import { basisOf, schoolsShared, warningsOf, type Job } from './designation.rules.ts';

const teacher: Job = { isTeacher: true, isQualifiedTeacher: true, isInductionSettled: true, isHead: false };
const head: Job = { ...teacher, isTeacher: false, isHead: true };
const today = parseIsoDate('2026-11-23');

describe('regulation 49 at one school', () => {
  test('a qualified teacher who teaches there may be designated', () => {
    expect(basisOf(true, [teacher], null)).toBe('QUALIFIED_TEACHER');
  });

  test('the head may be designated, and so may a head who is also named as teacher', () => {
    expect(basisOf(true, [head], null)).toBe('HEAD');
    expect(basisOf(true, [head, teacher], 'QUALIFIED_TEACHER')).toBe('QUALIFIED_TEACHER');
  });

  test.each([
    ['somebody with no job there', [], null, 'designation/not-on-the-staff'],
    [
      'a teaching assistant',
      [{ ...teacher, isTeacher: false, isQualifiedTeacher: false }],
      null,
      'designation/not-qualified-teacher',
    ],
    [
      'a teacher before the end of induction',
      [{ ...teacher, isInductionSettled: false }],
      null,
      'designation/induction-open',
    ],
    [
      'a qualified teacher who does not teach there',
      [{ ...teacher, isTeacher: false }],
      null,
      'designation/not-teaching-here',
    ],
    ['a teacher put forward as head', [teacher], 'HEAD', 'designation/not-the-head'],
    ['a head who does not teach, put forward as teacher', [head], 'QUALIFIED_TEACHER', 'designation/not-teaching-here'],
  ] as const)('%s is refused', (_name, jobs, claimed, code) => {
    expect(basisOf(true, jobs, claimed)).toMatchObject({ isRefusal: true, code });
  });

  test('a setting chooses freely, even somebody who is not on its staff', () => {
    expect(basisOf(false, [], null)).toBeNull();
    expect(basisOf(false, [], 'HEAD')).toBeNull();
  });
});

describe('what the Code says of sharing', () => {
  const post = (schoolId: string, facts: Partial<PublishedDesignationRow> = {}): PublishedDesignationRow => ({
    id: schoolId,
    schoolId,
    personId: 'p',
    startsOn: '2026-09-01',
    endsOn: null,
    firstBecameSencoOn: '2026-09-01',
    classTeachingCommitment: 'NONE',
    isHead: false,
    ...facts,
  });

  test('a SENCo of one school is not shared, and nothing is said', () => {
    expect(
      warningsOf(
        { schoolId: 'a', sharingReviewedOn: null },
        [post('a', { isHead: true, classTeachingCommitment: 'SIGNIFICANT' })],
        today,
      ),
    ).toEqual([]);
  });

  test('two posts at one school are one school', () => {
    expect(schoolsShared([post('a'), post('a')])).toBe(1);
    expect(warningsOf({ schoolId: 'a', sharingReviewedOn: null }, [post('a'), post('a')], today)).toEqual([]);
  });

  test('a class or a headship at any of the schools is named with its paragraph', () => {
    const warnings = warningsOf(
      { schoolId: 'a', sharingReviewedOn: '2026-09-10' },
      [post('a'), post('b', { isHead: true, classTeachingCommitment: 'SIGNIFICANT' })],
      today,
    );
    expect(warnings.map(({ code }) => code)).toEqual([
      'designation/shared-and-teaching',
      'designation/shared-and-head',
    ]);
    for (const { paragraph } of warnings) expect(paragraph).toMatch(/^Code 6\.9[23]/);
  });

  test('a review of the sharing that is a year old is asked for again', () => {
    const codes = (sharingReviewedOn: string | null): string[] =>
      warningsOf({ schoolId: 'a', sharingReviewedOn }, [post('a'), post('b')], today).map(({ code }) => code);
    expect(codes('2025-11-24')).toEqual([]);
    expect(codes('2025-11-23')).toEqual(['designation/sharing-not-reviewed']);
    expect(codes(null)).toEqual(['designation/sharing-not-reviewed']);
  });
});
