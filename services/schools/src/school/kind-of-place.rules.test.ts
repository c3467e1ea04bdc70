import { describe, expect, test } from 'vitest';
import { askedOfPlace, isEarlyYearsPlace, nextColour, shortNameOf, type KindOfPlace } from './kind-of-place.rules.ts';

const primary: KindOfPlace = {
  kind: 'SCHOOL',
  phase: 'PRIMARY',
  establishmentTypeCode: 1,
  isMaintained: true,
  jurisdiction: 'england',
};

describe('what the law asks of a place', () => {
  test.each([
    ['a community primary', primary, true, true],
    ['an academy converter', { ...primary, establishmentTypeCode: 34, isMaintained: false }, true, true],
    ['a maintained nursery school', { ...primary, phase: 'NURSERY', establishmentTypeCode: 15 }, true, false],
    ['a school whose type nobody stated', { ...primary, establishmentTypeCode: null }, true, true],
    ['a special school', { ...primary, establishmentTypeCode: 7 }, false, false],
    ['an independent school', { ...primary, establishmentTypeCode: 11, isMaintained: false }, false, false],
    [
      'a private pre-school',
      { ...primary, kind: 'SETTING', phase: 'NURSERY', establishmentTypeCode: null, isMaintained: false },
      false,
      false,
    ],
    [
      'a childminder',
      { ...primary, kind: 'CHILDMINDER', phase: 'NURSERY', establishmentTypeCode: null, isMaintained: false },
      false,
      false,
    ],
    ['a school in Wales', { ...primary, establishmentTypeCode: 30, jurisdiction: 'wales' }, false, false],
    ['a community school in Wales, mistyped', { ...primary, jurisdiction: 'wales' }, false, false],
  ] as const)(
    '%s: a SENCo under regulation 49 and an inclusion strategy, or not',
    (_name, place, needsQualifiedSenco, needsInclusionStrategy) => {
      expect(askedOfPlace(place)).toEqual({ needsQualifiedSenco, needsInclusionStrategy });
    },
  );
});

describe('how a place is shown', () => {
  test.each([
    ['Thornley Voluntary Aided Church of England Primary School', 'Thornley'],
    ["St Mary's CofE Primary School", "St Mary's"],
    ['Little Acorns Pre-School', 'Little Acorns'],
    ['The Nursery School', 'The Nursery School'],
    ['Primary School', 'Primary School'],
  ])('%s is called %s', (name, short) => {
    expect(shortNameOf(name)).toBe(short);
  });

  test('a pre-school is early years and a primary with a nursery class is not', () => {
    expect(isEarlyYearsPlace({ kind: 'SETTING', phase: 'NURSERY' })).toBe(true);
    expect(isEarlyYearsPlace({ kind: 'SCHOOL', phase: 'PRIMARY' })).toBe(false);
  });

  test('the colours of an organisation come round, and never fall outside the palette', () => {
    expect([0, 1, 11, 12].map(nextColour)).toEqual([1, 2, 12, 1]);
  });
});
