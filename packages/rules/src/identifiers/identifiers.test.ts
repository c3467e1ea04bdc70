import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { laCodes } from '../data/la-codes.ts';
import type { IdentifierCheck } from './check.ts';
import { checkTrn, checkUln } from './people.ts';
import { checkLaestab, checkOfstedUrn, checkSettingUrn, checkUkprn, checkUrn } from './places.ts';
import { checkUpn, isTemporaryUpn, tidyUpn, upnFor } from './upn.ts';

const vectors = readFileSync(new URL('../../test-data/upn-vectors.csv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line): readonly [string, string] => [line.slice(0, line.indexOf(',')), line.slice(line.indexOf(',') + 1)]);

describe('a unique pupil number', () => {
  it.each(vectors)('%s is valid: %s', (upn, expected) => {
    expect(String(checkUpn(upn).isValid)).toBe(expected);
  });

  it('that Westmorland and Furness gave is a number, as is one that Cumbria gave before', () => {
    for (const authority of ['943', '942', '909'])
      expect(checkUpn(upnFor(`${authority}123426001`))).toEqual({ isValid: true });
  });

  it.each([
    ['801200001001', 'H'],
    ['823432126001', 'B'],
    ['207000016049', 'P'],
    ['92543212601A', 'L'],
  ])('made of %s begins with %s', (body, letter) => {
    expect(upnFor(body)).toBe(`${letter}${body}`);
  });

  it.each([
    ['', 'it is empty'],
    ['H80120000100', 'has 12'],
    ['1801200001001', 'begins with a capital letter'],
    ['I801200001001', 'never holds the letter I'],
    ['h801200001001', 'begins with a capital letter'],
    ['H8012000010A1', 'are digits'],
    ['H80120000100S', 'never holds the letter S'],
    ['H80120000100a', 'ends with a digit'],
    ['H101200001001', '101 is not the code'],
    ['B801200001001', 'it would be H'],
    ['H８01200001001', 'are digits'],
  ])('%s says why it is not valid', (upn, why) => {
    const check = checkUpn(upn);
    expect(check.isValid ? 'valid' : check.why).toContain(why);
  });

  it('of every local authority can be made and fails with any other check letter', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(laCodes)),
        fc.integer({ min: 0, max: 999_999_999 }),
        (authority, rest) => {
          const upn = upnFor(`${authority}${String(rest).padStart(9, '0')}`);
          expect(checkUpn(upn)).toEqual({ isValid: true });
          for (const letter of 'ABCDEFGHJKLMNPQRTUVWXYZ')
            expect(checkUpn(letter + upn.slice(1)).isValid).toBe(letter === upn.charAt(0));
        },
      ),
    );
    expect(Object.keys(laCodes)).toHaveLength(189);
  });

  it('is temporary with a letter at its end, and tidied for comparison', () => {
    expect([isTemporaryUpn('L92543212601A'), isTemporaryUpn('H801200001001'), tidyUpn(' h8012 00001001 ')]).toEqual([
      true,
      false,
      'H801200001001',
    ]);
    expect(() => upnFor('abc')).toThrow('No UPN can be made');
  });
});

describe('other identifiers', () => {
  it.each<[string, (value: string) => IdentifierCheck, string, boolean]>([
    ['URN', checkUrn, '100000', true],
    ['URN', checkUrn, '012345', false],
    ['URN', checkUrn, '1000000', false],
    ['LAESTAB', checkLaestab, '9254321', true],
    ['LAESTAB', checkLaestab, '6602130', true],
    ['LAESTAB', checkLaestab, '925/4321', false],
    ['UKPRN', checkUkprn, '10012345', true],
    ['UKPRN', checkUkprn, '20012345', false],
    ['setting', checkSettingUrn, '500000', true],
    ['setting', checkSettingUrn, '800000', false],
    ['Ofsted', checkOfstedUrn, 'EY123456', true],
    ['Ofsted', checkOfstedUrn, '2512345', true],
    ['Ofsted', checkOfstedUrn, 'CA123456', true],
    ['Ofsted', checkOfstedUrn, 'EY12345', false],
    ['TRN', checkTrn, '0123456', true],
    ['TRN', checkTrn, '12/34567', false],
    ['ULN', checkUln, '1234567890', true],
    ['ULN', checkUln, '0234567890', false],
  ])('%s: %o takes %s: %s', (_, check, value, expected) => {
    expect(check(value).isValid).toBe(expected);
  });
});
