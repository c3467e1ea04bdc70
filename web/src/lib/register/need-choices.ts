import type { Choice } from '#lib/forms/choices.ts';

/** Types of need as choices of a list, in the order of the code set. */
export function needChoices(
  types: readonly { readonly code: string; readonly label: string }[] | null,
): readonly Choice[] {
  return (types ?? []).map(({ code, label }) => ({ value: code, label }));
}

/** The words for each code of need. */
export function needWordsOf(choices: readonly Choice[]): Readonly<Record<string, string>> {
  return Object.fromEntries(choices.map(({ value, label }) => [value, label]));
}
