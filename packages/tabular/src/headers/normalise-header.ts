/**
 * What two spellings of a header have in common: `Date of Birth`, `date_of_birth` and `DateOfBirth ` are one. Accents,
 * case, spaces and punctuation do not count; a trailing `(code)` or `(name)` does.
 */
export function normaliseHeader(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{Letter}\p{Number}]/gu, '');
}
