import { diceOf, type Dice } from '@hedgerow/demo';
import { newId } from '@hedgerow/db';
import { awkwardStrings } from '../../../packages/testing/src/awkward-strings.ts';
import type { Source } from '../generate/make-operation.ts';
import type { Place } from '../world/places.ts';
import type { Reader } from '../world/world.ts';
import { textPlacesOf, type TextPlace } from './text-places.ts';
import { tryTexts, type TextTally } from './try-texts.ts';
import { findCalls, type ValidCall } from './valid-call.ts';

export interface TextRun {
  /** How many texts each place gets; all where left out. */
  readonly each?: number;
  readonly seed: string;
  readonly onMutation?: (name: string) => void;
}

/**
 * Sends awkward texts to every text field of every mutation and looks at what comes back.
 *
 * @returns the places for which no accepted call was found
 */
export async function runTexts(source: Source, run: TextRun, tally: TextTally): Promise<readonly TextPlace[]> {
  const root = source.world.schema.getMutationType();
  if (root == null) throw new Error('The graph has no mutations.');
  const place = source.world.places.find(({ name }) => name === 'Sallowby');
  if (place === undefined) throw new Error('The world has no place to write at.');
  const writer = { reader: await makeWriter(source, place), place };
  const missing: TextPlace[] = [];
  for (const [name, places] of textPlacesOf(root)) {
    if (places.length === 0) continue;
    run.onMutation?.(name);
    const found = await findCalls(source, writer, places);
    missing.push(...found.missing);
    const dice = diceOf(`${run.seed}/${name}`);
    for (const call of found.calls) await tryCall(source, call, dice, run.each, tally);
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

/** Somebody who may write everything at one place: every role there, over its organisation and for its agencies. */
async function makeWriter({ world }: Source, place: Place): Promise<Reader> {
  const { admin, undo } = world;
  const personId = newId();
  await admin`insert into schools.person (id, given_name, family_name, version) values (${personId}, 'Robin', 'Writer', 1)`;
  await admin`insert into reference.person (person_id, given_name, family_name) values (${personId}, 'Robin', 'Writer')`;
  const give = (role: string, column: string, scope: string) =>
    admin`insert into access.assignment ${admin({ id: newId(), person_id: personId, role, starts_on: '2020-09-01', [column]: scope })}`;
  for (const role of ['shared_senco', 'head_teacher']) await give(role, 'school_id', place.id);
  for (const role of ['administrator', 'inclusion_manager', 'area_senco'])
    await give(role, 'organisation_id', place.organisationId);
  const agencies = await admin<
    { id: string }[]
  >`select distinct agency_id as id from agencies.referral where school_id = ${place.id}`;
  for (const { id } of agencies) await give('agency_professional', 'agency_id', id);
  // A note is corrected by its writer alone.
  await admin`update provision.observation set by_id = ${personId} where school_id = ${place.id}`;
  await undo.keep();
  return world.signIn({ personId, title: `writer at ${place.name}`, roles: [] });
}
