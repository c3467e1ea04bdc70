import { isObjectType, type GraphQLSchema } from 'graphql';
import { diceOf } from '@hedgerow/demo';
import type { Answer } from '../../../gateway/test/gateway-under-test.ts';
import { askOperation } from '../check/ask.ts';
import { allOwn, beginMaking, type Source } from '../generate/make-operation.ts';
import { makeValue } from '../generate/values.ts';
import type { Operation } from '../generate/operation.ts';
import type { Place } from '../world/places.ts';
import type { Reader, World } from '../world/world.ts';
import { hasText, withText, type TextPlace } from './text-places.ts';
import { wholeSelection } from './whole-selection.ts';

/** A mutation that the product accepts, with an ordinary text at some of its places. */
export interface ValidCall {
  readonly operation: Operation;
  readonly places: readonly TextPlace[];
}

/** Who writes, and at which place. */
export interface Writer {
  readonly reader: Reader;
  readonly place: Place;
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
 * Looks for calls of one mutation that are accepted and together have a text at each of its places: by chance, with the
 * same dice every time.
 *
 * @returns the calls, and the places for which none was found
 */
export async function findCalls(
  source: Source,
  writer: Writer,
  places: readonly TextPlace[],
): Promise<{ calls: ValidCall[]; missing: readonly TextPlace[] }> {
  const calls: ValidCall[] = [];
  let missing = places;
  for (let attempt = 0; attempt < tries && missing.length > 0; attempt += 1) {
    // At first every place at once; later fewer, since some texts exclude each other.
    const share = attempt < tries / 3 ? 1 : 0.5;
    const operation = await withVersion(
      source.world,
      makeCall(source, writer, missing, `${missing[0]?.mutation ?? ''}/${String(attempt)}`, share),
    );
    const found = missing.filter((place) => hasText(operation.variables, place));
    if (found.length === 0 || !isAccepted(operation, await askOperation(source.world, operation))) {
      await source.world.undo.rewind();
      continue;
    }
    await source.world.undo.rewind();
    calls.push({ operation, places: found });
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
  const field = mutationOf(schema).getFields()[name];
  if (field === undefined) throw new Error(`There is no mutation ${name}.`);
  let variables = Object.fromEntries(
    field.args.map((arg) => [arg.name, makeValue(making, arg.type, `Mutation.${name}`, [arg.name])]),
  );
  for (const place of places) {
    const key = place.path.filter((step) => step !== '[]').at(-1) ?? '';
    const word = making.words[`Mutation.${name}/${key}`] ?? making.words[key] ?? ordinary[key];
    const usual = Array.isArray(word) ? (word[0] as unknown) : word;
    if (hasText(variables, place) || dice.chance(share))
      variables = withText(variables, place, typeof usual === 'string' ? usual : 'Some words.');
  }
  const declared = field.args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
  const passed = field.args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  return {
    kind: 'mutation',
    reader,
    to: 'gateway',
    document: `mutation(${declared}) { ${name}(${passed})${wholeSelection(field.type)} }`,
    variables,
    fields: [name],
    foreign: new Map(),
  };
}

function mutationOf(schema: GraphQLSchema) {
  const root = schema.getMutationType();
  if (!isObjectType(root)) throw new Error('The graph has no mutations.');
  return root;
}
