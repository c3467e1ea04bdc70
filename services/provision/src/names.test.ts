import { describe, expect, test } from 'vitest';
import { displayName, foldName, nameKeys } from './names.ts';

describe('names', () => {
  test('are found however they are typed: case, accents and apostrophes do not matter', () => {
    expect(foldName('  Siân  O’BRIEN-Núñez ')).toBe('sian obrien nunez');
    expect(foldName("SIAN o'brien nunez")).toBe(foldName('Siân O’Brien-Núñez'));
  });

  test.each([
    ['Michał', 'Michal'],
    ['Søren', 'Soren'],
    ['Đorđe', 'Dorde'],
    ['Strauß', 'Strauss'],
    ['Æsa', 'Aesa'],
    ['D’Arcy', 'DArcy'],
    ['Smith-Jones', 'Smith Jones'],
    ['St. John', 'St John'],
  ])('%s and %s are one name, so that no second child is made of it', (one, other) => {
    expect(foldName(one)).toBe(foldName(other));
  });

  test('of nothing but signs keep a key', () => {
    expect(foldName(' - ')).toBe('-');
  });

  test('of other scripts stay themselves, so that no child is without a key', () => {
    expect(foldName('Чайка')).toBe('чаика');
    expect(foldName('李小龙')).toBe('李小龙');
  });

  test('are searched by given, preferred and family name', () => {
    expect(nameKeys({ givenName: 'Elizabeth', familyName: 'Ward', preferredName: 'Bess' })).toEqual({
      familyKey: 'ward',
      givenKey: 'elizabeth',
      searchName: 'elizabeth bess ward',
    });
    expect(displayName({ givenName: 'Elizabeth', familyName: 'Ward', preferredName: 'Bess' })).toBe('Bess Ward');
  });
});
