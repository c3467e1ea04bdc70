import {
  getNamedType,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredInputField,
} from 'graphql';
import { newId } from '@hedgerow/db';
import type { IdField } from './id-arguments.ts';

/** The id that stands at each place of a field's arguments, by `path.join('.')`; places without one are left out. */
export type Ids = ReadonlyMap<string, string>;

/** What is written where a value has to be more than of the right type, by the field's name or `Mutation.field/name`. */
export type Words = Readonly<Record<string, unknown>>;

export interface Asking {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Puts a field of the graph into words: required values are made up, ids are the given ones, all its plain facts are asked for. */
export function ask(
  { type, field, name }: IdField,
  ids: Ids,
  words: Words,
  parents: Readonly<Record<string, string>>,
): Asking {
  const variables: Record<string, unknown> = {};
  for (const arg of field.args) {
    const value = valueOf(arg.type, [arg.name], { ids, words, name }, isNonNullType(arg.type));
    if (value !== undefined) variables[arg.name] = value;
  }
  const used = field.args.filter((arg) => Object.hasOwn(variables, arg.name));
  const declared = used.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
  const passed = used.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const asked = `${field.name}${passed === '' ? '' : `(${passed})`} ${factsOf(field.type)}`;
  const around = parents[type.name];
  if (around === undefined) throw new Error(`${name}: say in \`parents\` how a ${type.name} is reached.`);
  const head = `${type.name === 'Mutation' ? 'mutation' : 'query'}${declared === '' ? '' : `(${declared})`}`;
  return { query: `${head} ${around.replace('…', asked)}`, variables };
}

interface Making {
  readonly ids: Ids;
  readonly words: Words;
  readonly name: string;
}

function valueOf(type: GraphQLInputType, path: readonly string[], making: Making, isRequired: boolean): unknown {
  const inner = isNonNullType(type) ? type.ofType : type;
  if (isListType(inner)) {
    const one = valueOf(inner.ofType, path, making, isRequired);
    return one === undefined ? undefined : Array.isArray(one) ? one : [one];
  }
  const key = path.at(-1) ?? '';
  const word = making.words[`${making.name}/${key}`] ?? making.words[key];
  if (getNamedType(inner).name === 'ID') {
    if (key === 'idempotencyKey') return newId();
    const isMeant = isRequired || making.words[`${making.name}/${key}`] !== undefined;
    return making.ids.get(path.join('.')) ?? (isMeant ? (word ?? newId()) : undefined);
  }
  if (isInputObjectType(inner)) {
    const entries = Object.values(inner.getFields())
      .map((field) => [
        field.name,
        valueOf(field.type, [...path, field.name], making, isRequired && isRequiredInputField(field)),
      ])
      .filter(([, value]) => value !== undefined);
    return entries.length > 0 || isRequired ? (Object.fromEntries(entries) as unknown) : undefined;
  }
  if (!isRequired && making.words[`${making.name}/${key}`] === undefined) return undefined;
  if (word !== undefined) return word;
  if (isEnumType(inner)) return inner.getValues()[0]?.name;
  return making.words[inner.name] ?? madeUp(inner.name);
}

function madeUp(scalar: string): unknown {
  switch (scalar) {
    case 'Int':
      return 1;
    case 'Float':
      return 1.5;
    case 'Boolean':
      return true;
    case 'String':
      return 'Some words.';
    default:
      throw new Error(`no value is known for ${scalar}: add one to the words`);
  }
}

/** All plain facts of a type, and those of the records one step further. */
function factsOf(type: unknown, depth = 2): string {
  const named = getNamedType(type as GraphQLInputType) as unknown;
  if (!isObjectType(named)) return '';
  const fields = Object.values(named.getFields()).filter(({ args }) => args.length === 0);
  const plain = fields.filter((field) => isLeafType(getNamedType(field.type))).map((field) => field.name);
  const nodes = fields.find((field) => field.name === 'nodes');
  const further = nodes === undefined || depth === 0 ? [] : [`nodes ${factsOf(nodes.type, depth - 1)}`];
  return `{ ${['__typename', ...plain, ...further].join(' ')} }`;
}
