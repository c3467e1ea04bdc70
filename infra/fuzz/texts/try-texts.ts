import type { Answer } from '../../../gateway/test/gateway-under-test.ts';
import { askOperation, codesOf, faultOf } from '../check/ask.ts';
import type { Operation } from '../generate/operation.ts';
import type { World } from '../world/world.ts';
import { asKept, canBeKept } from '../../../packages/testing/src/awkward-strings.ts';
import { onlyAsked, ruledPlaces } from './known-places.ts';
import { withText, type TextPlace } from './text-places.ts';
import { isAccepted, type ValidCall } from './valid-call.ts';

/** What became of one text at one place. */
export type Outcome = 'given back' | 'kept' | 'emptied' | 'refused by its sentence' | 'refused by a rule';

export interface TextFailure {
  readonly place: string;
  readonly text: string;
  readonly told: string;
}

export interface TextTally {
  calls: number;
  readonly outcomes: Record<Outcome, number>;
  /** Texts accepted at each place; a place that takes none proves nothing. */
  readonly accepted: Map<string, number>;
  /** Places that refused a text which could be kept, and in which words. */
  readonly rules: Map<string, string>;
  readonly failures: TextFailure[];
}

export function newTextTally(): TextTally {
  const outcomes = { 'given back': 0, kept: 0, emptied: 0, 'refused by its sentence': 0, 'refused by a rule': 0 };
  return { calls: 0, outcomes, accepted: new Map(), rules: new Map(), failures: [] };
}

/** Sends a call with awkward texts at its places; refused ones are noted and replaced, until the rest is accepted. */
export async function tryTexts(
  world: World,
  { operation, places }: ValidCall,
  texts: ReadonlyMap<TextPlace, string>,
  tally: TextTally,
): Promise<void> {
  const left = new Map(texts);
  for (let round = 0; round <= places.length; round += 1) {
    let { variables } = operation;
    for (const [place, text] of left) variables = withText(variables, place, text);
    tally.calls += 1;
    const answer = await askOperation(world, operation, variables);
    const kept = isAccepted(operation, answer) ? await keptTexts(world) : new Set<string>();
    await world.undo.rewind();
    if (isAccepted(operation, answer)) {
      noteAccepted(left, answer, kept, tally);
      return;
    }
    const refused = [...left].filter(([place]) => sentenceFor(answer, place) !== undefined);
    const fault = faultOf(answer);
    if (fault !== null || refused.length === 0) {
      noteUnnamed(left, operation, answer, fault, tally);
      return;
    }
    for (const [place, text] of refused) {
      noteRefused(place, text, sentenceFor(answer, place) ?? '', tally);
      left.delete(place);
    }
  }
}

function noteAccepted(
  left: ReadonlyMap<TextPlace, string>,
  answer: Answer,
  kept: ReadonlySet<string>,
  tally: TextTally,
): void {
  const given = new Set(stringsIn(answer.data));
  for (const [{ name }, text] of left) {
    const back = asKept(text);
    const isAsked = Object.hasOwn(onlyAsked, name);
    const outcome = given.has(back) ? 'given back' : kept.has(back) || isAsked ? 'kept' : emptied(text);
    if (!canBeKept(text)) tally.failures.push({ place: name, text, told: 'accepted, although it cannot be kept' });
    else if (outcome === null)
      tally.failures.push({ place: name, text, told: 'accepted, and not given back as it was' });
    else tally.outcomes[outcome] += 1;
    tally.accepted.set(name, (tally.accepted.get(name) ?? 0) + 1);
  }
}

/** A short text of nothing but spaces empties its field. */
const emptied = (text: string): Outcome | null => (text.trim() === '' ? 'emptied' : null);

function noteRefused({ name }: TextPlace, text: string, sentence: string, tally: TextTally): void {
  if (!canBeKept(text)) {
    tally.outcomes['refused by its sentence'] += 1;
    if (!Object.hasOwn(ruledPlaces, name) && !/U\+0000|half of a character/.test(sentence))
      tally.failures.push({ place: name, text, told: `refused without saying why: ${sentence}` });
    return;
  }
  tally.outcomes['refused by a rule'] += 1;
  const most = /Keep this to (\d+) characters/.exec(sentence)?.[1];
  const isExpected = (most !== undefined && text.length > Number(most)) || text.trim() === '';
  if (!isExpected) tally.rules.set(name, sentence);
}

function noteUnnamed(
  left: ReadonlyMap<TextPlace, string>,
  operation: Operation,
  answer: Answer,
  fault: string | null,
  tally: TextTally,
): void {
  const place = [...left.keys()].map(({ name }) => name).join(' or ');
  const told = `${fault ?? codesOf(answer).join()}: ${answer.text.slice(0, 300)}`;
  tally.failures.push({
    place: place === '' ? operation.fields.join() : place,
    text: JSON.stringify([...left.values()]),
    told,
  });
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

/** Every text that the last operation wrote, as it stands in Postgres. */
async function keptTexts(world: World): Promise<ReadonlySet<string>> {
  const rows = await world.admin<{ after: string }[]>`
    select after::text as after from fuzz.change where after is not null
      and relation not in (select oid from pg_class where relname in ('idempotency', 'event'))`;
  return new Set(rows.flatMap(({ after }) => stringsIn(JSON.parse(after))));
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}
