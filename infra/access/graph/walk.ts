/** One object of an answer, with what was asked of it. */
export interface Told {
  readonly type: string;
  readonly id: string | null;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** Every object of an answer that says its type. */
export function objectsOf(answer: unknown): readonly Told[] {
  if (Array.isArray(answer)) return answer.flatMap(objectsOf);
  if (typeof answer !== 'object' || answer === null) return [];
  const fields = answer as Readonly<Record<string, unknown>>;
  const within = Object.values(fields).flatMap(objectsOf);
  if (typeof fields['__typename'] !== 'string') return within;
  return [
    { type: fields['__typename'], id: typeof fields['id'] === 'string' ? fields['id'] : null, fields },
    ...within,
  ];
}

/** Every text of an answer. */
export function textsOf(answer: unknown): readonly string[] {
  if (typeof answer === 'string') return [answer];
  if (typeof answer !== 'object' || answer === null) return [];
  return Object.values(answer).flatMap(textsOf);
}
