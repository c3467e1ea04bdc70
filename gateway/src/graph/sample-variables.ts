import {
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  typeFromAST,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  isInputType,
} from 'graphql';

function sampleOf(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return sampleOf(type.ofType);
  if (isListType(type)) return [];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) {
    const required = Object.values(type.getFields()).filter(
      (field) => isNonNullType(field.type) && field.defaultValue === undefined,
    );
    return Object.fromEntries(required.map((field) => [field.name, sampleOf(field.type)]));
  }
  return { Int: 1, Float: 1, Boolean: true }[type.name] ?? 'sample';
}

/** Values that fit the variables which an operation cannot do without; for rehearsing it, never for running it. */
export function sampleVariables(schema: GraphQLSchema, operation: OperationDefinitionNode): Record<string, unknown> {
  const entries = (operation.variableDefinitions ?? []).flatMap((definition): [string, unknown][] => {
    const type = typeFromAST(schema, definition.type);
    if (!isNonNullType(type) || !isInputType(type) || definition.defaultValue !== undefined) return [];
    return [[definition.variable.name.value, sampleOf(type)]];
  });
  return Object.fromEntries(entries);
}
