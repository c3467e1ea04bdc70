import { invalid, valid, type IdentifierCheck } from './check.ts';

/** Checks a teacher reference number: seven digits. It is text, since it may begin with 0. */
export function checkTrn(value: string): IdentifierCheck {
  return /^\d{7}$/.test(value) ? valid : invalid('a TRN is seven digits; keep its leading zeros');
}

/** Checks a unique learner number (from 14 on): ten digits that do not begin with 0. */
export function checkUln(value: string): IdentifierCheck {
  return /^[1-9]\d{9}$/.test(value) ? valid : invalid('a ULN is ten digits');
}
