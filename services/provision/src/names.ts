/** Case and accents gone, spaces single: what two spellings of one name have in common. */
export function foldName(name: string): string {
  // Most names hold nothing to fold, and a roll holds thousands.
  if (/^[!-~]+(?: [!-~]+)*$/.test(name)) return name.toLowerCase();
  return name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll(/\s+/gu, ' ')
    .trim();
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
