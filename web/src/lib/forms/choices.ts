/** A choice in a list. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Turns a record of words into the choices of a list, in its order. */
export function choicesOf(words: Readonly<Record<string, string>>): readonly Choice[] {
  return Object.entries(words).map(([value, label]) => ({ value, label }));
}
