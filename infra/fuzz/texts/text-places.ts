import {
  getNamedType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLInputType,
  type GraphQLObjectType,
} from 'graphql';

/** A place in a mutation's arguments where somebody's words go. */
export interface TextPlace {
  readonly mutation: string;
  /** From the argument inwards; `[]` stands for the first entry of a list. */
  readonly path: readonly string[];
  /** `Mutation.recordVisit/input.children.note`. */
  readonly name: string;
}

/** Every text that a mutation takes, through every input, however deep. */
export function textPlacesOf(root: GraphQLObjectType): ReadonlyMap<string, readonly TextPlace[]> {
  return new Map(
    Object.values(root.getFields()).map((field) => [
      field.name,
      field.args.flatMap((arg) =>
        textsWithin(arg.type, [arg.name], new Set()).map((path) => ({
          mutation: field.name,
          path,
          name: `Mutation.${field.name}/${path.filter((step) => step !== '[]').join('.')}`,
        })),
      ),
    ]),
  );
}

function textsWithin(type: GraphQLInputType, path: readonly string[], above: ReadonlySet<string>): string[][] {
  if (isNonNullType(type)) return textsWithin(type.ofType, path, above);
  if (isListType(type)) return textsWithin(type.ofType, [...path, '[]'], above);
  const named = getNamedType(type);
  if (named.name === 'String') return [[...path]];
  if (!isInputObjectType(named) || above.has(named.name)) return [];
  return Object.values(named.getFields()).flatMap((field) =>
    textsWithin(field.type, [...path, field.name], new Set([...above, named.name])),
  );
}

type Json = Record<string, unknown>;

/** The variables with a text at a place; nothing is made up around it, so a place within what was left out stays out. */
export function withText(variables: Json, { path }: TextPlace, text: string): Json {
  return put(variables, path, text) as Json;
}

function put(value: unknown, [step, ...rest]: readonly string[], text: string): unknown {
  if (step === undefined) return text;
  if (step === '[]') {
    const [first, ...others]: unknown[] = Array.isArray(value) ? (value as unknown[]) : [];
    if (first === undefined) return rest.length === 0 ? [text] : value;
    return [put(first, rest, text), ...others];
  }
  const record = value as Json | null | undefined;
  const isLeftOut = record == null || (rest.length > 0 && rest[0] !== '[]' && record[step] == null);
  return isLeftOut ? value : { ...record, [step]: put(record[step], rest, text) };
}

/** The text at that place, if there is one. */
export function textAt(variables: Json, { path }: TextPlace): string | null {
  let value: unknown = variables;
  for (const step of path) value = Array.isArray(value) ? value[0] : (value as Json | null | undefined)?.[step];
  return typeof value === 'string' ? value : null;
}
