/** Letters that Unicode does not take apart, as people without them type them. */
const plainLetters: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
};

/**
 * What the spellings of one name have in common, for sorting, matching and searching alike: case, accents, apostrophes and
 * full stops gone, hyphens and commas as spaces.
 */
export function foldName(name: string): string {
  // Most names hold nothing to fold, and a roll holds thousands.
  if (/^[a-z\d]+(?: [a-z\d]+)*$/i.test(name)) return name.toLowerCase();
  const lower = name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/\s+/gu, ' ').trim();
  const folded = lower
    .replaceAll(/[łøđðıßæœþ]/g, (letter) => plainLetters[letter] ?? letter)
    .replaceAll(/['’‘ʼ`´.]/g, '')
    .replaceAll(/[-‐‑–—,]/g, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
  // A name of nothing but signs is a name.
  return folded === '' ? lower : folded;
}

/** How a child's names are kept for sorting, matching and searching. */
export interface NameKeys {
  readonly familyKey: string;
  readonly givenKey: string;
  readonly searchName: string;
}

/** The keys of a child's names. */
export function nameKeys({
  givenName,
  familyName,
  preferredName,
}: {
  readonly givenName: string;
  readonly familyName: string;
  readonly preferredName?: string | null;
}): NameKeys {
  const [givenKey, familyKey] = [foldName(givenName), foldName(familyName)];
  return {
    familyKey,
    givenKey,
    searchName: [givenKey, foldName(preferredName ?? ''), familyKey].filter((part) => part !== '').join(' '),
  };
}

/** The name people use: preferred or given name, and family name. */
export function displayName({
  givenName,
  familyName,
  preferredName,
}: {
  readonly givenName: string;
  readonly familyName: string;
  readonly preferredName: string | null;
}): string {
  return `${preferredName ?? givenName} ${familyName}`;
}
