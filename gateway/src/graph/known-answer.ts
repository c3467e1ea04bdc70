import { Kind, OperationTypeNode, parse, type FieldNode, type SelectionSetNode } from 'graphql';

const fieldsOf = (selections: SelectionSetNode | undefined): readonly FieldNode[] =>
  (selections?.selections ?? []).filter((node): node is FieldNode => node.kind === Kind.FIELD);
const responseName = (field: FieldNode): string => field.alias?.value ?? field.name.value;

/**
 * What the gateway itself can answer in place of a subgraph that does not: who the viewer is. Every subgraph may answer
 * `viewer { id }`, and the planner asks only one of them; without this, that one's outage would empty the whole answer,
 * since a viewer without an id is no viewer.
 *
 * @param query the operation that the subgraph did not answer, as the planner wrote it
 */
export function knownAnswer(query: string, personId: string): Record<string, unknown> | null {
  const [operation] = parse(query).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION || operation.operation !== OperationTypeNode.QUERY) return null;
  const viewers = fieldsOf(operation.selectionSet).filter((field) => field.name.value === 'viewer');
  if (viewers.length === 0) return null;
  return Object.fromEntries(
    viewers.map((viewer) => {
      const ids = fieldsOf(viewer.selectionSet).filter((field) => field.name.value === 'id');
      return [
        responseName(viewer),
        { __typename: 'Viewer', ...Object.fromEntries(ids.map((id) => [responseName(id), personId])) },
      ];
    }),
  );
}
