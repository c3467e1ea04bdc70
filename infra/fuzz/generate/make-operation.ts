import { isObjectType, isUnionType, Kind, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import type { Dice } from '@hedgerow/demo';
import type { SubgraphName } from '../../../gateway/src/graph/subgraph-names.ts';
import { wordsOn } from '../../test/other-schools/words.ts';
import type { Reader, World } from '../world/world.ts';
import type { IdPools, Sort } from './ids.ts';
import { makeId, type Making } from './making.ts';
import type { Operation } from './operation.ts';
import { makeField, makeSelection, type Sent } from './selection.ts';

type Mix = readonly (readonly [Sort, number])[];

/** Where operations come from: a world, ids of its records, and the schemas of the subgraphs themselves. */
export interface Source {
  readonly world: World;
  readonly pools: IdPools;
  readonly subgraphs: Readonly<Record<SubgraphName, GraphQLSchema>>;
}

/** Everything the reader's own. */
export const allOwn: Mix = [['own', 1]];

const mixed: Mix = [
  ['own', 5],
  ['foreign', 3],
  ['other kind', 1],
  ['nobody’s', 1],
  ['no id', 0.3],
];
const mixes: readonly (readonly [Mix, number])[] = [
  [allOwn, 3],
  [[['foreign', 1]], 3],
  [mixed, 4],
];

/** The operation that chance makes; the same dice make the same operation. */
export function makeOperation(source: Source, dice: Dice): Operation {
  const kind = dice.weighted([['query', 5] as const, ['mutation', 3] as const, ['_entities', 2] as const]);
  const making = beginMaking(source, dice, dice.pick(source.world.readers), dice.weighted(mixes));
  return kind === '_entities' ? makeEntities(source, making) : makeRoot(source, making, kind);
}

/** Begins an operation of one reader. */
export function beginMaking({ world, pools }: Source, dice: Dice, reader: Reader, mix: Mix): Making {
  const { places, today } = world;
  const own = places.filter(({ id }) => reader.reach.places.has(id));
  const strange = places.filter(({ id }) => !world.isKnown(reader, id));
  return {
    dice,
    reader,
    own: own.length === 0 ? null : dice.pick(own),
    other: strange.length === 0 ? null : dice.pick(strange),
    places,
    pools,
    words: wordsOn(today),
    today,
    mix,
    isForeign: (id) => world.isSecret(reader, id),
    foreign: new Map(),
  };
}

/** A field of the root; a query sometimes asks for two. */
export function makeRoot({ world }: Source, making: Making, kind: 'query' | 'mutation'): Operation {
  const { dice, reader, foreign } = making;
  const root = rootOf(world.schema, kind);
  const fields = Object.values(root.getFields()).filter(({ name }) => !name.startsWith('_'));
  const chosen = dice.several(fields, kind === 'query' && dice.chance(0.2) ? 2 : 1);
  const sent: Sent = { declared: [], variables: {} };
  const depth = kind === 'query' ? dice.int(2, 5) : dice.int(1, 3);
  const asked = chosen.map((field) => makeField(making, sent, root, field, { depth, left: { fields: 24 } }));
  const head = sent.declared.length === 0 ? '' : `(${sent.declared.join(', ')})`;
  return {
    kind,
    reader,
    to: 'gateway',
    document: `${kind}${head} { ${asked.join(' ')} }`,
    variables: sent.variables,
    fields: chosen.map(({ name }) => name),
    foreign,
  };
}

function rootOf(schema: GraphQLSchema, kind: 'query' | 'mutation'): GraphQLObjectType {
  const root = kind === 'query' ? schema.getQueryType() : schema.getMutationType();
  if (root == null) throw new Error(`The graph has no ${kind}.`);
  return root;
}

/** By which argument's ids an entity of a type goes; a type that is not here is asked for by the ids of children. */
const keysOf: Readonly<Record<string, string>> = {
  School: 'Query.school/id',
  Pupil: 'Query.pupil/id',
  StaffMember: 'Query.staffMember/id',
  Viewer: 'Query.staffMember/id',
  Organisation: 'Query.organisation/id',
  Agency: 'Query.agency/id',
  Referral: 'Query.referral/id',
};

/** What names an entity: the fields of its first key. */
function makeRepresentation(making: Making, { name, astNode }: GraphQLObjectType): Record<string, string> {
  const { dice, reader } = making;
  const key = astNode?.directives?.find((directive) => directive.name.value === 'key')?.arguments?.[0]?.value;
  const fields = key?.kind === Kind.STRING ? key.value.split(/\s+/) : ['id'];
  const idOf = (field: string): string => {
    if (name === 'Viewer' && dice.chance(0.5)) return reader.personId;
    return makeId(making, (field === 'schoolId' ? keysOf['School'] : keysOf[name]) ?? 'Query.pupil/id');
  };
  return { __typename: name, ...Object.fromEntries(fields.map((field) => [field, idOf(field)])) };
}

/** Representations of several types and owners, asked of a subgraph as the gateway asks. */
function makeEntities({ subgraphs }: Source, making: Making): Operation {
  const { dice, reader, foreign } = making;
  const to = dice.pick(Object.keys(subgraphs) as SubgraphName[]);
  const union = subgraphs[to].getType('_Entity');
  const types = isUnionType(union) ? union.getTypes().filter((type) => isObjectType(type)) : [];
  const asked = dice.several(types, dice.int(1, 2));
  const sent: Sent = { declared: ['$representations: [_Any!]!'], variables: {} };
  sent.variables['representations'] = asked.flatMap((type) =>
    Array.from({ length: dice.int(1, 3) }, () => makeRepresentation(making, type)),
  );
  const parts = asked.map((type) => {
    const selection = makeSelection(making, sent, type, { depth: dice.int(1, 4), left: { fields: 20 } });
    return `... on ${type.name}${selection}`;
  });
  const head = sent.declared.join(', ');
  return {
    kind: '_entities',
    reader,
    to,
    document: `query(${head}) { _entities(representations: $representations) { __typename ${parts.join(' ')} } }`,
    variables: sent.variables,
    fields: asked.map(({ name }) => name),
    foreign,
  };
}
