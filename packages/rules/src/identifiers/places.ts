import { laCodes } from '../data/la-codes.ts';
import { invalid, valid, type IdentifierCheck } from './check.ts';

/** Checks the unique reference number of a school: six digits of Get Information About Schools. */
export function checkUrn(value: string): IdentifierCheck {
  return /^[1-9]\d{5}$/.test(value) ? valid : invalid('a URN is six digits that do not begin with 0');
}

/** Checks a LAESTAB: three digits of the local authority, English, Welsh or overseas, and four of the establishment. */
export function checkLaestab(value: string): IdentifierCheck {
  return /^[1-9]\d{6}$/.test(value)
    ? valid
    : invalid('a LAESTAB is seven digits, three of the local authority and four of the establishment');
}

/** Checks a UK provider reference number: eight digits, the first a 1. */
export function checkUkprn(value: string): IdentifierCheck {
  return /^1\d{7}$/.test(value) ? valid : invalid('a UKPRN is eight digits and begins with 1');
}

/** Checks the number that a council gives an early-years setting: 500000 to 799999. */
export function checkSettingUrn(value: string): IdentifierCheck {
  return /^[5-7]\d{5}$/.test(value) ? valid : invalid('the number of a setting lies between 500000 and 799999');
}

/** Checks an Ofsted number of an early-years provider: six or seven digits, or EY, VC (voluntary register) or (unverified) CA and six digits. */
export function checkOfstedUrn(value: string): IdentifierCheck {
  return /^(?:\d{6,7}|(?:EY|VC|CA)\d{6})$/.test(value)
    ? valid
    : invalid('an Ofsted number is six or seven digits, or EY, VC or CA and six digits');
}

/** Words that registers put beside a council's name or leave out: `Herefordshire, County of`, `County Durham`. */
const besideTheName = /\b(?:county of|city of|royal borough of|london borough of|county|council)\b/g;

function foldCouncil(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replaceAll(besideTheName, ' ')
    .replaceAll(/[^a-z]/g, '');
}

const codesByName: ReadonlyMap<string, string> = new Map(
  // A later code of one name is the one in use: Cumbria and Dorset were counted anew.
  Object.entries(laCodes)
    .filter(([code]) => code !== '000' && code !== '999')
    .map(([code, name]) => [foldCouncil(name), code]),
);

/** The code of a local authority of England by its name, however a register words it; null for a name of none. */
export function councilCodeOf(name: string): string | null {
  return codesByName.get(foldCouncil(name)) ?? null;
}
