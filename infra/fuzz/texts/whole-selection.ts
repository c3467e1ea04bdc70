import { getNamedType, isLeafType, isNonNullType, isObjectType, type GraphQLOutputType } from 'graphql';

/** The services' own great entities: what was written is among the facts of the record itself and of its parts. */
const neighbours = new Set(['School', 'Pupil', 'StaffMember', 'Organisation', 'Viewer']);

/** All facts of a type and of the records that are part of it, as far as they need no arguments. */
export function wholeSelection(output: GraphQLOutputType, depth = 2, above: ReadonlySet<string> = new Set()): string {
  const type = getNamedType(output);
  if (!isObjectType(type)) return '';
  const parts = Object.values(type.getFields())
    .filter(({ args }) => args.every((arg) => !isNonNullType(arg.type) || arg.defaultValue !== undefined))
    .flatMap((field) => {
      const named = getNamedType(field.type);
      if (isLeafType(named)) return [field.name];
      const isFurther = depth > 0 && named.name !== type.name && !above.has(named.name);
      if (!isFurther || (neighbours.has(named.name) && above.size > 0)) return [];
      return [
        `${field.name}${wholeSelection(field.type, neighbours.has(named.name) ? 0 : depth - 1, new Set([...above, type.name]))}`,
      ];
    });
  return ` { __typename ${parts.join(' ')} }`;
}
