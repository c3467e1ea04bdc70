import type { Answer } from '../../../gateway/test/gateway-under-test.ts';
import { asKept, canBeKept } from '../../../packages/testing/src/awkward-strings.ts';
import { askOperation, codesOf, faultOf } from '../check/ask.ts';
import type { Operation } from '../generate/operation.ts';
import type { World } from '../world/world.ts';
import { onlyAsked, ruledPlaces } from './known-places.ts';
import { refusedPlaces } from './refusals.ts';
import { withText, type TextPlace } from './text-places.ts';
import type { Outcome, TextTally } from './text-tally.ts';
import { isAccepted, type ValidCall } from './valid-call.ts';

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
    const refused = refusedPlaces(answer, [...left.keys()]);
    const fault = faultOf(answer);
    if (fault !== null || refused.size === 0) {
      noteUnnamed(left, operation, answer, fault, tally);
      return;
    }
    for (const [place, sentence] of refused) {
      noteRefused(place, left.get(place) ?? '', sentence, tally);
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
    const outcome = fateOf(name, text, given, kept);
    if (!canBeKept(text)) tally.failures.push({ place: name, text, told: 'accepted, although it cannot be kept' });
    else if (outcome === null)
      tally.failures.push({ place: name, text, told: 'accepted, and not given back as it was' });
    else tally.outcomes[outcome] += 1;
    tally.accepted.set(name, (tally.accepted.get(name) ?? 0) + 1);
  }
}

/** What became of a text that was accepted; null where it was lost. */
function fateOf(name: string, text: string, given: ReadonlySet<string>, kept: ReadonlySet<string>): Outcome | null {
  if (text === '') return 'nothing typed, nothing kept';
  if (given.has(asKept(text))) return 'given back';
  return kept.has(asKept(text)) || Object.hasOwn(onlyAsked, name) ? 'kept' : null;
}

function noteRefused({ name }: TextPlace, text: string, sentence: string, tally: TextTally): void {
  const isRuled = Object.hasOwn(ruledPlaces, name);
  const most = /Keep this to (\d+) characters/.exec(sentence)?.[1];
  if (!canBeKept(text)) {
    tally.outcomes['refused: cannot be kept'] += 1;
    if (!isRuled && !/U\+0000|half of a character/.test(sentence))
      tally.failures.push({ place: name, text, told: `refused without saying why: ${sentence}` });
  } else if (most !== undefined && text.length > Number(most)) {
    tally.outcomes['refused: too long'] += 1;
    tally.limits.set(name, Number(most));
  } else if (text.trim() === '' && !isRuled) {
    tally.outcomes['refused: says nothing'] += 1;
    tally.wanting.set(name, sentence);
  } else {
    tally.outcomes['refused by a rule'] += 1;
    tally.rules.set(name, sentence);
    if (!isRuled)
      tally.failures.push({ place: name, text, told: `refused by a rule that nobody wrote down: ${sentence}` });
  }
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

/** Every text that the last operation wrote, as it stands in Postgres; events and answers kept for retries do not count. */
async function keptTexts(world: World): Promise<ReadonlySet<string>> {
  const rows = await world.admin<{ after: string }[]>`
    select after::text as after from fuzz.change where after is not null
      and relation not in (select oid from pg_class where relname in ('idempotency', 'event', 'outbox'))`;
  return new Set(rows.flatMap(({ after }) => stringsIn(JSON.parse(after))));
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}
