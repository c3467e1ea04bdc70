import type { OpeningReason } from '#lib/graph/operations.ts';

/** Why a file is opened from outside the school, in the order in which a form offers the reasons. */
export const reasonWords: Readonly<Record<OpeningReason, string>> = {
  LATE_DUTY: 'Something owed about the child is late',
  COMPLAINT: 'The family, or somebody for it, complained',
  SAFEGUARDING: 'The child may not be safe',
  FUNDING: 'Money or a place is asked for',
  COVER: 'The SENCo is away and the child cannot wait',
  QUALITY_CHECK: 'I look at the quality of plans and provision',
  OTHER: 'Another reason',
};

/** The reasons of a form. */
export const reasonChoices = Object.entries(reasonWords).map(([value, label]) => ({ value, label }));

/** Whether a text is one of the reasons. */
export function isReason(text: string): text is OpeningReason {
  return Object.hasOwn(reasonWords, text);
}
