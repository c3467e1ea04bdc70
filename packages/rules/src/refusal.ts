/**
 * A rule's "no": never an exception, never an empty answer. The code is stable and kebab-case with an area prefix;
 * the message is one plain sentence that holds no personal data.
 */
export interface Refusal {
  readonly isRefusal: true;
  readonly code: string;
  readonly message: string;
}

/** Makes a refusal. */
export function refuse(code: string, message: string): Refusal {
  return { isRefusal: true, code, message };
}

/** Whether a rule's answer is a refusal. */
export function isRefusal(answer: unknown): answer is Refusal {
  return typeof answer === 'object' && answer !== null && 'isRefusal' in answer && answer.isRefusal === true;
}
