import { buildSchema, Kind, parse, type FragmentDefinitionNode } from 'graphql';
import { expect, it } from 'vitest';
import { measureSelection } from './measure-operation.ts';

const schema = buildSchema(`
  type Query { child(id: ID!): Child children(first: Int = 50): ChildConnection anyone: Someone }
  type ChildConnection { nodes: [Child!]! total: Int! }
  type Child { id: ID! name: String needs: [Need!] friend: Child }
  type Need { id: ID! type: String }
  type Adult { id: ID! }
  union Someone = Child | Adult
`);

function measure(text: string) {
  const { definitions } = parse(text);
  const fragments = new Map(
    definitions
      .filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION)
      .map((one) => [one.name.value, one]),
  );
  const operation = definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
  if (operation === undefined) throw new Error('no operation');
  return measureSelection(schema, fragments, schema.getQueryType() ?? undefined, operation.selectionSet);
}

it.each([
  ['a field', '{ child(id: 1) { id } }', { depth: 2, aliases: 0, cost: 2 }],
  ['aliases', '{ a: child(id: 1) { b: id name } }', { depth: 2, aliases: 2, cost: 3 }],
  [
    'a plain list, taken to have ten rows',
    '{ child(id: 1) { needs { id type } } }',
    { depth: 3, aliases: 0, cost: 1 + 1 + 10 * 2 },
  ],
  [
    'a page of the size asked for',
    '{ children(first: 5) { nodes { id name } total } }',
    { depth: 3, aliases: 0, cost: 1 + 1 + 5 * 2 + 1 },
  ],
  ['a page of the usual size', '{ children { nodes { id } } }', { depth: 3, aliases: 0, cost: 1 + 1 + 50 }],
  [
    'a page whose size a variable says, as the largest',
    'query A($n: Int) { children(first: $n) { nodes { id } } }',
    { depth: 3, aliases: 0, cost: 1 + 1 + 200 },
  ],
  [
    'lists within a page',
    '{ children(first: 5) { nodes { needs { id } } } }',
    { depth: 4, aliases: 0, cost: 1 + 1 + 5 * (1 + 10) },
  ],
  [
    'fragments, expanded where they are used',
    'query A { a: child(id: 1) { ...f } b: child(id: 2) { ...f } } fragment f on Child { n: name needs { id } }',
    { depth: 3, aliases: 4, cost: 2 * (1 + 1 + 1 + 10) },
  ],
  [
    'the members of a union',
    '{ anyone { ... on Child { needs { id } } ... on Adult { id } } }',
    { depth: 3, aliases: 0, cost: 1 + 1 + 10 + 1 },
  ],
  [
    'a fragment that contains itself, once',
    'query A { child(id: 1) { ...f } } fragment f on Child { friend { ...f } }',
    { depth: 2, aliases: 0, cost: 2 },
  ],
])('measures %s', (_what, text, expected) => {
  expect(measure(text)).toEqual(expected);
});

it('measures fragments within fragments as quickly as they are written', () => {
  const doubling = Array.from(
    { length: 60 },
    (_, level) =>
      `fragment f${String(level)} on Child { ...f${String(level + 1)} a: friend { ...f${String(level + 1)} } }`,
  );
  const { aliases } = measure(`query A { child(id: 1) { ...f0 } } ${doubling.join(' ')} fragment f60 on Child { id }`);
  expect(aliases).toBe(2 ** 60 - 1);
});
