import type { SenStatusCode } from '#lib/graph/operations.ts';

/** The code of the school census, as lists show it. */
export const statusLetters: Readonly<Record<SenStatusCode, string>> = { N: 'no SEN', K: 'K', E: 'E' };

/** The status in words. */
export const statusWords: Readonly<Record<SenStatusCode, string>> = {
  N: 'No special educational need',
  K: 'SEN support',
  E: 'EHC plan',
};
