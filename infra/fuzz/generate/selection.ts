import {
  getNamedType,
  isCompositeType,
  isInputObjectType,
  isLeafType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
} from 'graphql';
import type { Making } from './making.ts';
import { makeValue } from './values.ts';

/** What an operation declares and sends. */
export interface Sent {
  readonly declared: string[];
  readonly variables: Record<string, unknown>;
}

/** How far down an operation may still go, and how many more fields it may ask for. */
export interface Room {
  readonly depth: number;
  readonly left: { fields: number };
}

/** A field with arguments of chance and a selection of chance below it. */
export function makeField(
  making: Making,
  sent: Sent,
  type: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
  room: Room,
): string {
  const passed: string[] = [];
  for (const arg of field.args) {
    const share = isInputObjectType(getNamedType(arg.type)) ? 0.5 : 0.3;
    if (!isNonNullType(arg.type) && arg.name !== 'first' && !making.dice.chance(share)) continue;
    const name = `v${String(sent.declared.length)}`;
    sent.variables[name] = makeValue(making, arg.type, `${type.name}.${field.name}`, [arg.name]);
    sent.declared.push(`$${name}: ${String(arg.type)}`);
    passed.push(`${arg.name}: $${name}`);
  }
  const selection = makeSelection(making, sent, field.type, room);
  return `${field.name}${passed.length === 0 ? '' : `(${passed.join(', ')})`}${selection}`;
}

/** Some facts of a type, and some of the records around it. */
export function makeSelection(making: Making, sent: Sent, output: GraphQLOutputType, { depth, left }: Room): string {
  const { dice } = making;
  const type = getNamedType(output);
  if (isLeafType(type)) return '';
  if (!isObjectType(type)) return ' { __typename }';
  const fields = Object.values(type.getFields());
  const facts = fields.filter((field) => isLeafType(getNamedType(field.type)) && field.args.length === 0);
  const around = depth <= 0 ? [] : fields.filter((field) => isCompositeType(getNamedType(field.type)));
  const plain = facts.filter(({ name }) => name !== 'id');
  const asked = [
    '__typename',
    ...(plain.length < facts.length ? ['id'] : []),
    ...dice.several(plain, dice.int(1, 6)).map(({ name }) => name),
  ];
  left.fields -= asked.length;
  // `nodes` is what a page is for.
  const nodes = around.filter(({ name }) => name === 'nodes');
  const others = around.filter(({ name }) => name !== 'nodes');
  for (const field of [...nodes, ...dice.several(others, nodes.length > 0 ? 1 : dice.int(0, 3))]) {
    if (left.fields <= 0) break;
    asked.push(makeField(making, sent, type, field, { depth: depth - 1, left }));
  }
  return ` { ${asked.join(' ')} }`;
}
