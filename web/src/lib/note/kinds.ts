/** The kinds of note that anybody may write, with the words for them. */
export const noteKinds = [
  { value: 'NOTE', label: 'Note' },
  { value: 'OBSERVATION', label: 'Observation' },
  { value: 'FAMILY_CONTACT', label: 'Contact with the family' },
  { value: 'ASSESSMENT', label: 'Assessment' },
] as const;

export type NoteKind = (typeof noteKinds)[number]['value'];

/** Whether a text is one of the kinds. */
export function isNoteKind(text: unknown): text is NoteKind {
  return noteKinds.some(({ value }) => value === text);
}
