import { laCodes } from '../data/la-codes.ts';
import { invalid, valid, type IdentifierCheck } from './check.ts';

/** The letters of a unique pupil number: no I, O or S. A is 0 and Z is 22. */
const LETTERS = 'ABCDEFGHJKLMNPQRTUVWXYZ';

/**
 * Checks a unique pupil number: a check letter, three digits of the local authority, four of the establishment, two of
 * the year, three of the serial number (in a temporary number the last is a letter). The check letter is the sum of the
 * other characters, each times its position from 2 to 13, modulo 23. Capital letters only; see {@link tidyUpn}.
 */
export function checkUpn(value: string): IdentifierCheck {
  if (value === '') return invalid('it is empty');
  if (value.length !== 13) return invalid(`a UPN has 13 characters and this has ${value.length}`);
  const first = value.charAt(0);
  if (!/^[A-Z]/.test(value)) return invalid('a UPN begins with a capital letter');
  if (!LETTERS.includes(first)) return invalid(`a UPN never holds the letter ${first}`);
  if (!/^.\d{11}/.test(value)) return invalid('characters 2 to 12 of a UPN are digits');
  const last = value.charAt(12);
  if (!/[A-Z\d]$/.test(value))
    return invalid('a UPN ends with a digit, or in a temporary number with a capital letter');
  if (!/\d/.test(last) && !LETTERS.includes(last)) return invalid(`a UPN never holds the letter ${last}`);
  const authority = value.slice(1, 4);
  if (!Object.hasOwn(laCodes, authority)) return invalid(`${authority} is not the code of a local authority`);
  const expected = checkLetter(value.slice(1));
  return expected === first
    ? valid
    : invalid(`the check letter does not fit: for these digits it would be ${expected}`);
}

/** Whether a unique pupil number is temporary: its last character is a letter. */
export function isTemporaryUpn(upn: string): boolean {
  return /[A-Z]$/.test(upn);
}

/** A unique pupil number as people type it, without spaces and in capitals, for a check or a comparison. */
export function tidyUpn(text: string): string {
  return text.replace(/\s/g, '').toUpperCase();
}

/**
 * A whole unique pupil number from its last twelve characters, for made-up children of a demonstration.
 * @throws {RangeError} when the twelve are not eleven digits and a digit or letter, or begin with no local authority.
 */
export function upnFor(body12: string): string {
  const upn = /^\d{11}[\dA-HJ-NP-RT-Z]$/.test(body12) ? `${checkLetter(body12)}${body12}` : '';
  const check = checkUpn(upn);
  if (!check.isValid) throw new RangeError(`No UPN can be made of this: ${check.why}.`);
  return upn;
}

function checkLetter(body12: string): string {
  const sum = [...body12].reduce((total, character, index) => total + valueOf(character) * (index + 2), 0);
  return LETTERS.charAt(sum % LETTERS.length);
}

function valueOf(character: string): number {
  const letter = LETTERS.indexOf(character);
  return letter >= 0 ? letter : Number(character);
}
