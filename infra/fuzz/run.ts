import { diceOf } from '@hedgerow/demo';
import { askOperation, codesOf, faultOf } from './check/ask.ts';
import { foreignIn } from './check/foreign.ts';
import { commonNames, plain } from './check/plain.ts';
import { allOwn, beginMaking, makeOperation, makeRoot, type Source } from './generate/make-operation.ts';
import type { Operation } from './generate/operation.ts';
import type { Place } from './world/places.ts';
import { count, failureOf, type FailureKind, type Tally } from './tally.ts';
import { everybodys } from './world/records.ts';
import type { Reader, World } from './world/world.ts';

/** How many operations share a vanished place and the writes of others. */
export const blockSize = 50;
const blocksBetweenTidying = 10;
const writesInBlock = 4;

interface Asked {
  readonly number: number;
  readonly operation: Operation;
  readonly answer: string;
}

/**
 * Runs operations `from` up to, and not including, `until` of a seed. Every operation meets the same world, so each can
 * be run again alone by its number.
 */
export async function runOperations(
  source: Source,
  seed: string,
  from: number,
  until: number,
  tally: Tally,
): Promise<void> {
  for (let start = from; start < until;) {
    const block = Math.floor(start / blockSize);
    const end = Math.min(until, (block + 1) * blockSize);
    const asked: Asked[] = [];
    for (let number = start; number < end; number += 1) {
      const operation = makeOperation(source, diceOf(`${seed}/${String(number)}`));
      const answer = await runOne(source.world, number, operation, tally);
      if (operation.kind !== 'mutation') asked.push({ number, operation, answer });
    }
    await readAgain(source, asked, `${seed}/block ${String(block)}`, tally);
    if (block % blocksBetweenTidying === blocksBetweenTidying - 1) await source.world.undo.tidy();
    start = end;
  }
}

async function runOne(world: World, number: number, operation: Operation, tally: Tally): Promise<string> {
  const { reader, foreign, kind, variables } = operation;
  tally.operations += 1;
  count(tally.kinds, kind);
  for (const role of reader.roles) count(tally.roles, role);
  const fail = (failed: FailureKind, told: string): void =>
    void tally.failures.push(failureOf(number, failed, told, operation));
  const answer = await askOperation(world, operation);
  const knowing = await afterOpening(world, operation);
  await world.undo.rewind();
  const codes = codesOf(answer);
  for (const code of codes.length === 0 ? ['answered'] : new Set(codes)) count(tally.codes, code);
  tally.checks.fault += 1;
  const fault = faultOf(answer);
  if (fault !== null) fail('fault', `${fault}: ${answer.text.slice(0, 400)}`);
  tally.checks['foreign record'] += 1;
  const told = foreignIn(world, knowing, answer.text, JSON.stringify(variables));
  if (told.length > 0) fail('foreign record', told.join('; '));
  if (foreign.size > 0) {
    tally.checks.distinguishable += 1;
    const names = commonNames(foreign);
    const ofNobody = await askOperation(world, operation, withIds(variables, foreign));
    await world.undo.rewind();
    const [theirs, nobodys] = [plain(world, answer, names), plain(world, ofNobody, names)];
    if (theirs !== nobodys) fail('distinguishable', difference(theirs, nobodys));
  }
  return plain(world, answer);
}

/** The reader as she is after the operation: who opens a child's file with a reason is told of that child from then on. */
async function afterOpening({ admin }: World, { reader, fields }: Operation): Promise<Reader> {
  if (!fields.includes('openWithReason')) return reader;
  const opened = await admin<{ pupilId: string }[]>`
    select pupil_id as "pupilId" from provision.opening
    where person_id = ${reader.personId} and school_id = any (${[...reader.reach.places]})`;
  const children = new Set([...reader.reach.children, ...opened.map(({ pupilId }) => pupilId)]);
  return { ...reader, reach: { ...reader.reach, children } };
}

/** Asks everything again while a place is gone, and after others wrote: nobody who knows nothing of it may notice. */
async function readAgain(
  { world, ...rest }: Source,
  asked: readonly Asked[],
  seed: string,
  tally: Tally,
): Promise<void> {
  const dice = diceOf(seed);
  const place = dice.pick(world.places);
  await world.undo.vanish(place.id);
  await compare(world, asked, place, `all of ${place.name} is gone`, tally);
  await world.undo.rewind();
  const writers = world.readers.filter(({ reach }) => reach.wholePlaces.size > 0);
  for (let turn = 0; turn < writesInBlock; turn += 1) {
    const making = beginMaking({ world, ...rest }, dice, dice.pick(writers), allOwn);
    const write = makeRoot({ world, ...rest }, making, 'mutation');
    const answer = await askOperation(world, write);
    const isWritten = answer.errors.length === 0 && write.fields.some((field) => answer.data?.[field] != null);
    const isCommon = (await world.undo.changed()).some((table) => everybodys.has(table));
    if (isWritten && making.own !== null && !isCommon) {
      tally.writes += 1;
      const few = dice
        .several(asked, 8)
        .filter(({ operation }) => !JSON.stringify(write.variables).includes(operation.reader.personId));
      await compare(
        world,
        few,
        making.own,
        `${write.reader.title} wrote ${write.document} ${JSON.stringify(write.variables)}`,
        tally,
      );
    }
    await world.undo.rewind();
  }
}

async function compare(
  world: World,
  asked: readonly Asked[],
  place: Place,
  since: string,
  tally: Tally,
): Promise<void> {
  const asItIsNow = await world.undo.mark();
  for (const { number, operation, answer } of asked) {
    if (world.isKnown(operation.reader, place.id)) continue;
    tally.checks['foreign data counted'] += 1;
    const now = plain(world, await askOperation(world, operation));
    // What she opened stands in her own school's log, which others of this list may read.
    await world.undo.rewind(asItIsNow);
    if (now !== answer)
      tally.failures.push(failureOf(number, 'foreign data counted', `${since}: ${difference(answer, now)}`, operation));
  }
}

function withIds(variables: Operation['variables'], ids: ReadonlyMap<string, string>): Operation['variables'] {
  let text = JSON.stringify(variables);
  for (const [from, to] of ids) text = text.replaceAll(from, to);
  return JSON.parse(text) as Operation['variables'];
}

/** Where two answers part. */
function difference(one: string, other: string): string {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const from = Math.max(0, at - 80);
  return `…${one.slice(from, at + 200)}\n   against …${other.slice(from, at + 200)}`;
}
