import { describe, expect, test } from 'vitest';
import { displayName, foldName, nameKeys } from './names.ts';

describe('names', () => {
  test('are found however they are typed: case, accents and apostrophes do not matter', () => {
    expect(foldName('  Siân  O’BRIEN-Núñez ')).toBe("sian o'brien-nunez");
    expect(foldName("SIAN o'brien-nunez")).toBe(foldName('Siân O’Brien-Núñez'));
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
