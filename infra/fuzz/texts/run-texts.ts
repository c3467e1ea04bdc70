import { diceOf, type Dice } from '@hedgerow/demo';
import { awkwardStrings } from '../../../packages/testing/src/awkward-strings.ts';
import type { Source } from '../generate/make-operation.ts';
import { textPlacesOf, type TextPlace } from './text-places.ts';
import type { TextWorld } from './text-world.ts';
import type { TextTally } from './text-tally.ts';
import { tryTexts } from './try-texts.ts';
import { findCalls, type ValidCall } from './valid-call.ts';

export interface TextRun {
  /** How many texts each place gets; all where left out. */
  readonly each?: number;
  readonly seed: string;
  /** Which mutations are tried; all where left out. */
  readonly takes?: (index: number) => boolean;
  readonly onMutation?: (name: string) => void;
}

/**
 * Sends awkward texts to every text field of every mutation and looks at what comes back.
 *
 * @returns the places for which no accepted call was found
 */
export async function runTexts(
  { source, writer, settled }: TextWorld,
  { each, seed, takes = () => true, onMutation }: TextRun,
  tally: TextTally,
): Promise<readonly TextPlace[]> {
  const root = source.world.schema.getMutationType();
  if (root == null) throw new Error('The graph has no mutations.');
  const missing: TextPlace[] = [];
  const withTexts = [...textPlacesOf(root)].filter(([, places]) => places.length > 0);
  for (const [name, places] of withTexts.filter((_, index) => takes(index))) {
    onMutation?.(name);
    const found = await findCalls(source, writer, settled, places);
    missing.push(...found.missing);
    const dice = diceOf(`${seed}/${name}`);
    for (const call of found.calls) await tryCall(source, call, dice, each, tally);
    await source.world.confirmEverybody();
  }
  return missing;
}

/** Every place of a call gets other texts of the list at a time, until each has had its share. */
async function tryCall(
  { world }: Source,
  call: ValidCall,
  dice: Dice,
  each: number | undefined,
  tally: TextTally,
): Promise<void> {
  const list = awkwardStrings().map(({ text }) => text);
  const orders = new Map(call.places.map((place) => [place, dice.several(list, list.length)]));
  const turns = Math.min(each ?? list.length, list.length);
  for (let turn = 0; turn < turns; turn += 1) {
    const texts = new Map([...orders].map(([place, order]) => [place, order[turn] ?? '']));
    await tryTexts(world, call, texts, tally);
  }
}
