import type { Answer } from '../../../gateway/test/gateway-under-test.ts';
import { ruledPlaces } from './known-places.ts';
import type { TextPlace } from './text-places.ts';

/**
 * The places whose texts were refused, and in which words: those that the refusal of bad input names, or, where a rule of
 * law refused, the only place with a rule.
 */
export function refusedPlaces(answer: Answer, places: readonly TextPlace[]): ReadonlyMap<TextPlace, string> {
  const named = places.flatMap((place) => {
    const sentence = sentenceFor(answer, place);
    return sentence === undefined ? [] : [[place, sentence] as const];
  });
  if (named.length > 0) return new Map(named);
  const [ruled, ...others] = places.filter(({ name }) => Object.hasOwn(ruledPlaces, name));
  const rule = answer.errors.find(({ extensions }) => extensions['code'] === 'rule-refused');
  const sentence = (rule?.extensions['details'] as { sentence?: string } | undefined)?.sentence;
  return new Map(ruled === undefined || others.length > 0 || sentence === undefined ? [] : [[ruled, sentence]]);
}

/** The sentence about one place, in a refusal of bad input. */
function sentenceFor({ errors }: Answer, { path }: TextPlace): string | undefined {
  const steps = path.filter((step) => step !== '[]');
  for (const { extensions } of errors) {
    if (extensions['code'] !== 'bad-input') continue;
    const fields = (extensions['details'] as { fields?: Record<string, string> } | undefined)?.fields ?? {};
    for (const [key, sentence] of Object.entries(fields)) {
      const named = key.split('.').filter((step) => !/^\d+$/.test(step));
      if (named.every((step, index) => steps.at(index - named.length) === step)) return sentence;
    }
  }
  return undefined;
}
