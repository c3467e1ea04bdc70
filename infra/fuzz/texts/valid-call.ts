import type { GraphQLField, GraphQLSchema } from 'graphql';
import { newId } from '@hedgerow/db';
import { diceOf } from '@hedgerow/demo';
import type { Answer } from '../../../gateway/test/gateway-under-test.ts';
import { askOperation } from '../check/ask.ts';
import { allOwn, beginMaking, type Source } from '../generate/make-operation.ts';
import { makeValue } from '../generate/values.ts';
import type { Operation } from '../generate/operation.ts';
import type { World } from '../world/world.ts';
import type { SettledCalls } from './settled-calls.ts';
import { textAt, withText, type TextPlace } from './text-places.ts';
import { selectionOf, wholeSelection } from './whole-selection.ts';
import type { Writer } from './writer.ts';

/** A mutation that the product accepts, with an ordinary text at some of its places. */
export interface ValidCall {
  readonly operation: Operation;
  readonly places: readonly TextPlace[];
}

/** What stands at first where not every text will do. */
const ordinary: Readonly<Record<string, string>> = {
  website: 'https://ashbeck.example',
  email: 'robin@ashbeck.example',
  time: '10:30',
  certificateLastFour: '1234',
  needCode: 'SLCN',
  laestab: '9992001',
  upn: 'H801200001001',
  postcode: 'AB1 2CD',
};

/** How often a call is made up anew before it is given up. */
const tries = 30;

/**
 * Looks for calls of one mutation that are accepted and together have a text at each of its places: the settled one where
 * there is one, or by chance, with the same dice every time.
 *
 * @returns the calls, and the places for which none was found
 */
export async function findCalls(
  source: Source,
  writer: Writer,
  settled: SettledCalls,
  places: readonly TextPlace[],
): Promise<{ calls: ValidCall[]; missing: readonly TextPlace[] }> {
  const calls: ValidCall[] = [];
  let missing = places;
  for (let attempt = 0; attempt < tries && missing.length > 0; attempt += 1) {
    // At first every place at once; later fewer, since some texts exclude each other.
    const share = attempt < tries / 3 ? 1 : 0.5;
    const name = missing[0]?.mutation ?? '';
    const input = attempt === 0 ? settled.get(name) : undefined;
    const operation =
      input === undefined
        ? await withVersion(source.world, makeCall(source, writer, missing, `${name}/${String(attempt)}`, share))
        : callOf(source, writer, name, { input: { idempotencyKey: newId(), ...input } });
    const found = missing.filter((place) => textAt(operation.variables, place) !== null);
    if (found.length === 0) continue;
    const answer = await askOperation(source.world, operation);
    await source.world.undo.rewind();
    if (!isAccepted(operation, answer)) continue;
    // From now on only what gives the texts back is asked for.
    const texts = new Set(found.map((place) => textAt(operation.variables, place)));
    const narrowed = callOf(source, writer, name, operation.variables, selectionOf(answer.data?.[name], texts));
    calls.push({ operation: narrowed, places: found });
    missing = missing.filter((place) => !found.includes(place));
  }
  return { calls, missing };
}

/** The version that a record has, where the call names one it would change. */
async function withVersion({ admin, records }: World, operation: Operation): Promise<Operation> {
  const input = operation.variables['input'] as Record<string, unknown> | undefined;
  if (input === undefined || !Object.hasOwn(input, 'expectedVersion')) return operation;
  const named = Object.values(input).flatMap((id) => (typeof id === 'string' ? (records.get(id) ?? []) : []));
  const changed = named.find(({ table }) => !['schools.school', 'schools.person', 'access.assignment'].includes(table));
  if (changed === undefined) return operation;
  const [row] = await admin.unsafe<{ version: number }[]>(
    `select (to_jsonb(t) ->> 'version')::int as version from ${changed.table} t where id = $1`,
    [changed.id],
  );
  const newer = { ...input, expectedVersion: row?.version ?? input['expectedVersion'] };
  return { ...operation, variables: { ...operation.variables, input: newer } };
}

/** Whether a mutation did what it was asked. */
export function isAccepted({ fields }: Operation, { data, errors }: Answer): boolean {
  return errors.length === 0 && fields.some((field) => data?.[field] != null);
}

function makeCall(
  source: Source,
  { reader, place: own }: Writer,
  places: readonly TextPlace[],
  seed: string,
  share: number,
): Operation {
  const { schema } = source.world;
  const dice = diceOf(seed);
  const making = { ...beginMaking(source, dice, reader, allOwn), own };
  const name = places[0]?.mutation ?? '';
  const field = mutationOf(schema, name);
  let variables = Object.fromEntries(
    field.args.map((arg) => [arg.name, makeValue(making, arg.type, `Mutation.${name}`, [arg.name])]),
  );
  for (const place of places) {
    const key = place.path.filter((step) => step !== '[]').at(-1) ?? '';
    const word = making.words[`Mutation.${name}/${key}`] ?? making.words[key] ?? ordinary[key];
    const usual = Array.isArray(word) ? (word[0] as unknown) : word;
    if (textAt(variables, place) !== null || dice.chance(share))
      variables = withText(variables, place, typeof usual === 'string' ? usual : 'Some words.');
  }
  return callOf(source, { reader, place: own }, name, variables);
}

function callOf(
  { world }: Source,
  { reader }: Writer,
  name: string,
  variables: Operation['variables'],
  selection = wholeSelection(mutationOf(world.schema, name).type),
): Operation {
  const field = mutationOf(world.schema, name);
  const declared = field.args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
  const passed = field.args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  return {
    kind: 'mutation',
    reader,
    to: 'gateway',
    document: `mutation(${declared}) { ${name}(${passed})${selection} }`,
    variables,
    fields: [name],
    foreign: new Map(),
  };
}

function mutationOf(schema: GraphQLSchema, name: string): GraphQLField<unknown, unknown> {
  const field = schema.getMutationType()?.getFields()[name];
  if (field === undefined) throw new Error(`There is no mutation ${name}.`);
  return field;
}
