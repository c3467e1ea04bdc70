import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLInputField,
  type GraphQLInputType,
} from 'graphql';
import { makeId, type Making } from './making.ts';
import { nobodysId } from './ids.ts';

const someTexts = [
  'Some words.',
  'Tired after lunch, and calmer by the window.',
  'a',
  'Ann',
  '%',
  '',
  "'; select 1; --",
  'a\u0000b',
  '\ud800',
];

/**
 * A value for an argument. What is not required is often left out; where the schema's type says too little (`words`), a
 * meaningful value is usual and a wild one possible.
 *
 * @param where `Mutation.recordVisit`
 * @param path from the argument inwards
 */
export function makeValue(making: Making, type: GraphQLInputType, where: string, path: readonly string[]): unknown {
  const { dice, words } = making;
  if (isNonNullType(type)) return makeValue(making, type.ofType, where, path);
  const key = path.at(-1) ?? '';
  const word = words[`${where}/${key}`] ?? words[key];
  if (isListType(type)) {
    if (Array.isArray(word) && dice.chance(0.8)) return word;
    const count = dice.weighted([[0, 1] as const, [1, 6] as const, [2, 3] as const, [3, 1] as const]);
    return Array.from({ length: count }, () => makeValue(making, type.ofType, where, path));
  }
  if (getNamedType(type).name === 'ID')
    return key === 'idempotencyKey' ? nobodysId(dice) : makeId(making, `${where}/${path.join('.')}`);
  if (isInputObjectType(type))
    return Object.fromEntries(
      Object.values(type.getFields())
        .filter((field) => isNonNullType(field.type) || dice.chance(shareOf(field)))
        .map((field) => [field.name, makeValue(making, field.type, where, [...path, field.name])]),
    );
  if (word !== undefined && !Array.isArray(word) && dice.chance(0.85)) return word;
  if (isEnumType(type)) return dice.pick(type.getValues()).name;
  return makeLeaf(making, getNamedType(type).name, key);
}

/** Answers that may be left out usually are; an id among them is worth trying. */
function shareOf(field: GraphQLInputField): number {
  return getNamedType(field.type).name === 'ID' ? 0.4 : 0.25;
}

function makeLeaf({ dice, words, today, other, own }: Making, scalar: string, key: string): unknown {
  switch (scalar) {
    case 'Int':
      return key === 'first' ? dice.int(1, 25) : dice.chance(0.9) ? dice.int(0, 12) : dice.int(-3, 2_000_000);
    case 'Float':
      return dice.int(0, 400) / 8;
    case 'Boolean':
      return dice.chance(0.5);
    case 'Date':
      return shifted(today, dice.chance(0.6) ? 0 : dice.int(-900, 400));
    case 'DateTime':
      return `${shifted(today, dice.int(-900, 0))}T08:00:00Z`;
    case 'String':
      if (key === 'after') return cursorOf(other?.id ?? nobodysId(dice), shifted(today, dice.int(-700, 300)));
      return dice.chance(0.3) ? `⟦written/${(own ?? other)?.id ?? ''}⟧` : dice.pick(someTexts);
    default:
      if (words[scalar] !== undefined) return words[scalar];
      throw new Error(`No value is known for ${scalar}: add one to the fuzzer.`);
  }
}

/** A place in a list that somebody else was given. */
function cursorOf(id: string, day: string): string {
  return Buffer.from(JSON.stringify([day, id]), 'utf8').toString('base64url');
}

function shifted(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
