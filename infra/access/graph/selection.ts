import {
  getNamedType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

/** Arguments that show more than is shown unasked: what has ended, what is closed. */
const WIDER = /^include[A-Z]/;

/**
 * Everything that a type tells, as a selection: each field with its wider arguments, and what hangs on it, until a type
 * comes round again or the depth is used up. Fields that cannot be asked without an argument are left to root questions.
 */
export function selectionOf(
  type: GraphQLObjectType,
  schema: GraphQLSchema,
  depth: number,
  above: readonly string[] = [],
): string {
  const within = [...above, type.name];
  const parts = Object.values(type.getFields()).flatMap((field) => {
    if (field.args.some(isRequiredArgument)) return [];
    const wider = field.args.filter(({ name }) => WIDER.test(name)).map(({ name }) => `${name}: true`);
    const call = `${field.name}${wider.length === 0 ? '' : `(${wider.join(', ')})`}`;
    const named = getNamedType(field.type);
    if (isLeafType(named)) return [call];
    if (isUnionType(named) || !isObjectType(named)) return [];
    if (depth === 0 || within.includes(named.name)) {
      return 'id' in named.getFields() ? [`${call} { __typename id }`] : [];
    }
    return [`${call} ${selectionOf(named, schema, depth - 1, within)}`];
  });
  return `{ __typename ${parts.join(' ')} }`;
}
