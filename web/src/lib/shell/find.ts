/** One thing that search and the palette can open. */
export interface Found {
  readonly href: string;
  readonly title: string;
  /** What it is and where: `Year 3 · K · Ashcombe`. */
  readonly about: string;
  readonly kind: 'child' | 'school' | 'person' | 'place' | 'action';
  readonly colour?: number;
}

/** What the search endpoint answers. */
export interface FoundList {
  readonly found: readonly Found[];
  readonly notice: string | null;
}

/** Places and actions whose words begin as typed; all of them where nothing is typed. */
export function matching(list: readonly Found[], typed: string): readonly Found[] {
  const wanted = typed.trim().toLowerCase();
  if (wanted === '') return list;
  return list.filter(
    ({ title }) =>
      title
        .toLowerCase()
        .split(/\s+/)
        .some((word) => word.startsWith(wanted)) || title.toLowerCase().startsWith(wanted),
  );
}

/** The next position in a list of `length` for a key, turning round at both ends; -1 is "none". */
export function moved(at: number, key: string, length: number): number {
  if (length === 0) return -1;
  if (key === 'ArrowDown') return (at + 1) % length;
  if (key === 'ArrowUp') return (at - 1 + length) % length;
  if (key === 'Home') return 0;
  if (key === 'End') return length - 1;
  return at;
}
