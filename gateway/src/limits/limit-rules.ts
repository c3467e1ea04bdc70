import { GraphQLError, Kind, type FragmentDefinitionNode, type ValidationRule } from 'graphql';
import type { Limits } from './limits.ts';
import { measureSelection } from './measure-operation.ts';

/**
 * A validation rule that refuses operations which ask for too much. The refusal names the limit and not its size.
 * It runs once for each text: an operation that passed is kept with its plan.
 */
export function limitRule(limits: Pick<Limits, 'depth' | 'aliases' | 'cost'>): ValidationRule {
  return (context) => ({
    OperationDefinition: (operation) => {
      const schema = context.getSchema();
      const fragments = new Map(
        context
          .getDocument()
          .definitions.filter(
            (definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION,
          )
          .map((fragment) => [fragment.name.value, fragment]),
      );
      const measure = measureSelection(
        schema,
        fragments,
        schema.getRootType(operation.operation) ?? undefined,
        operation.selectionSet,
      );
      for (const limit of ['depth', 'aliases', 'cost'] as const) {
        if (measure[limit] > limits[limit])
          context.reportError(
            new GraphQLError(`Too much at once: ${limit}.`, { nodes: operation, extensions: { limit } }),
          );
      }
      return false;
    },
  });
}
