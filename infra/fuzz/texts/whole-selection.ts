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

/** The part of an answer's fields that holds any of these texts, wherever it stands. */
export function selectionOf(answer: unknown, texts: ReadonlySet<unknown>): string {
  return ` { __typename ${[...partsOf(answer, texts)].map(([name, below]) => name + below).join(' ')} }`;
}

function partsOf(answer: unknown, texts: ReadonlySet<unknown>): ReadonlyMap<string, string> {
  if (Array.isArray(answer)) return partsOf(mergeEntries(answer), texts);
  if (typeof answer !== 'object' || answer === null) return new Map();
  const parts = new Map<string, string>();
  for (const [name, value] of Object.entries(answer)) {
    const holds = Array.isArray(value) ? value.some((one) => texts.has(one)) : texts.has(value);
    if (holds) parts.set(name, '');
    else if (partsOf(value, texts).size > 0) parts.set(name, selectionOf(value, texts));
  }
  return parts;
}

/** The entries of a list as one: each field with what it says in any of them. */
function mergeEntries(entries: readonly unknown[]): Record<string, unknown> {
  const merged: Record<string, unknown[]> = {};
  const records = entries.filter((entry) => typeof entry === 'object' && entry !== null);
  for (const [name, value] of records.flatMap((record) => Object.entries(record) as [string, unknown][]))
    (merged[name] ??= []).push(...(Array.isArray(value) ? (value as unknown[]) : [value]));
  return merged;
}
