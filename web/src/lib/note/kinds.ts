/** The kinds of note that anybody may write, with the words for them. */
export const noteKinds = [
  { value: 'NOTE', label: 'Note' },
  { value: 'OBSERVATION', label: 'Observation' },
  { value: 'FAMILY_CONTACT', label: 'Contact with the family' },
  { value: 'ASSESSMENT', label: 'Assessment' },
] as const;
