import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
  isInterfaceType,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';

/** How much an operation asks for. */
export interface Measure {
  readonly depth: number;
  readonly aliases: number;
  readonly cost: number;
}

/** Rows that a page may have at most; taken where a variable says how many. */
const largestPage = 200;
/** Rows that a list without pages is taken to have. */
const usualList = 10;

const nothing: Measure = { depth: 0, aliases: 0, cost: 0 };
const both = (a: Measure, b: Measure): Measure => ({
  depth: Math.max(a.depth, b.depth),
  aliases: a.aliases + b.aliases,
  cost: a.cost + b.cost,
});

function askedRows(field: FieldNode): number | undefined {
  const first = field.arguments?.find((argument) => argument.name.value === 'first')?.value;
  if (first === undefined) return undefined;
  return first.kind === Kind.INT ? Number(first.value) : largestPage;
}

/**
 * Measures a selection with its fragments expanded, each fragment once, so that fragments within fragments cost no
 * more to measure than to write. A fragment that contains itself counts as nothing: another rule refuses it.
 */
export function measureSelection(
  schema: GraphQLSchema,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  root: GraphQLCompositeType | undefined,
  selection: SelectionSetNode,
): Measure {
  const measured = new Map<string, Measure>();

  const ofFragment = (name: string, page: number | undefined): Measure => {
    const key = `${name} ${String(page)}`;
    const known = measured.get(key);
    if (known !== undefined) return known;
    measured.set(key, nothing);
    const fragment = fragments.get(name);
    if (fragment === undefined) return nothing;
    const found = ofSelection(compositeNamed(schema, fragment.typeCondition.name.value), fragment.selectionSet, page);
    measured.set(key, found);
    return found;
  };

  const ofField = (parent: GraphQLCompositeType | undefined, field: FieldNode, page: number | undefined): Measure => {
    const aliases = field.alias === undefined ? 0 : 1;
    const definition =
      isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[field.name.value] : undefined;
    const rows =
      askedRows(field) ?? (definition?.args.some((argument) => argument.name === 'first') === true ? 50 : undefined);
    const isList = definition !== undefined && isListType(getNullableType(definition.type));
    // A connection passes the size of its page on to the list inside it.
    const times = isList ? (rows ?? page ?? usualList) : 1;
    if (field.selectionSet === undefined) return { depth: 1, aliases, cost: 1 };
    const type = definition === undefined ? undefined : getNamedType(definition.type);
    const inner = ofSelection(isCompositeType(type) ? type : undefined, field.selectionSet, isList ? undefined : rows);
    return { depth: inner.depth + 1, aliases: inner.aliases + aliases, cost: 1 + times * inner.cost };
  };

  const ofSelection = (
    parent: GraphQLCompositeType | undefined,
    selections: SelectionSetNode,
    page: number | undefined,
  ): Measure =>
    selections.selections.reduce((sum, node) => {
      if (node.kind === Kind.FIELD) return both(sum, ofField(parent, node, page));
      if (node.kind === Kind.FRAGMENT_SPREAD) return both(sum, ofFragment(node.name.value, page));
      const type = node.typeCondition === undefined ? parent : compositeNamed(schema, node.typeCondition.name.value);
      return both(sum, ofSelection(type, node.selectionSet, page));
    }, nothing);

  return ofSelection(root, selection, undefined);
}

function compositeNamed(schema: GraphQLSchema, name: string): GraphQLCompositeType | undefined {
  const type = schema.getType(name);
  return isCompositeType(type) ? type : undefined;
}
