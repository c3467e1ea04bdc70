import { AppError } from '@hedgerow/errors';
import { isRefusal, type Refusal } from '@hedgerow/rules';

/**
 * Gives back what a rule decided, or throws its refusal.
 *
 * @throws {AppError} `rule-refused` with the rule's own code and sentence
 */
export function decided<T>(answer: T | Refusal): T {
  if (isRefusal(answer))
    throw new AppError('rule-refused', { details: { rule: answer.code, sentence: answer.message } });
  return answer;
}

/** Throws the first of a list of refusals, with all of their sentences. */
export function refuseFaults(faults: readonly Refusal[]): void {
  const [first] = faults;
  if (first === undefined) return;
  throw new AppError('rule-refused', {
    details: { rule: first.code, sentence: first.message, sentences: faults.map((fault) => fault.message) },
  });
}

/**
 * Refuses a wrong answer to one question of a form.
 *
 * @throws {AppError} `bad-input` naming the field
 */
export function badField(field: string, sentence: string): never {
  throw new AppError('bad-input', { details: { fields: { [field]: sentence } } });
}
