import { Kind, type GraphQLResolveInfo, type SelectionNode } from 'graphql';

/** Whether the operation asks, below this field, for a field that `isMeant`; for leaving out work that nobody asked for. */
export function asksFor(info: GraphQLResolveInfo, isMeant: (field: string) => boolean): boolean {
  const anyOf = (selections: readonly SelectionNode[]): boolean =>
    selections.some((selection) => {
      if (selection.kind === Kind.FIELD) return isMeant(selection.name.value);
      if (selection.kind === Kind.INLINE_FRAGMENT) return anyOf(selection.selectionSet.selections);
      const fragment = info.fragments[selection.name.value];
      return fragment !== undefined && anyOf(fragment.selectionSet.selections);
    });
  return info.fieldNodes.some((node) => anyOf(node.selectionSet?.selections ?? []));
}

/** Names of the fields that the operation asks for directly below this one. */
export function askedFields(info: GraphQLResolveInfo): string[] {
  const names = new Set<string>();
  asksFor(info, (field) => {
    names.add(field);
    return false;
  });
  return [...names];
}

/** Names of the fields that the operation asks for below one field of this one. */
export function askedBelow(info: GraphQLResolveInfo, field: string): string[] {
  const names = new Set<string>();
  const below = (selections: readonly SelectionNode[], isWithin: boolean): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.FRAGMENT_SPREAD)
        below(info.fragments[selection.name.value]?.selectionSet.selections ?? [], isWithin);
      else if (selection.kind === Kind.INLINE_FRAGMENT) below(selection.selectionSet.selections, isWithin);
      else if (isWithin) names.add(selection.name.value);
      else if (selection.name.value === field) below(selection.selectionSet?.selections ?? [], true);
    }
  };
  for (const node of info.fieldNodes) below(node.selectionSet?.selections ?? [], false);
  return [...names];
}

/** Whether nothing but the key of an entity is asked for, as the gateway does before it goes to the entity's owner. */
export function asksForKeyOnly(info: GraphQLResolveInfo): boolean {
  return !asksFor(info, (field) => field !== 'id' && field !== '__typename');
}
