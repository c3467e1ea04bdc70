import {
  getNamedType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isInputObjectType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql';

/** A field of the graph that takes ids of records, and where in its arguments they stand. */
export interface IdField {
  readonly type: GraphQLObjectType;
  readonly field: GraphQLField<unknown, unknown>;
  /** `Mutation.recordVisit`. */
  readonly name: string;
  readonly places: readonly IdPlace[];
}

export interface IdPlace {
  /** From the argument inwards: `['input', 'children', 'pupilId']`. */
  readonly path: readonly string[];
  /** Whether the field cannot be asked without it. */
  readonly isRequired: boolean;
}

/** Keys of no record: one makes a mutation safe to repeat, the others name files and what somebody else numbered. */
const NOT_RECORDS = new Set(['idempotencyKey', 'uploadId']);

/** Every field of every type of the graph that takes the id of a record, whoever adds one. */
export function idFieldsOf(schema: GraphQLSchema): IdField[] {
  const types = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) && !type.name.startsWith('_'));
  return types.flatMap((type) =>
    isObjectType(type)
      ? Object.values(type.getFields())
          .map((field) => ({ type, field, name: `${type.name}.${field.name}`, places: placesOf(field) }))
          .filter(({ places }) => places.length > 0)
      : [],
  );
}

function placesOf(field: GraphQLField<unknown, unknown>): IdPlace[] {
  return field.args.flatMap((arg) =>
    idsWithin(arg.type, { path: [arg.name], isRequired: isRequiredArgument(arg) }, new Set()),
  );
}

function idsWithin(type: GraphQLInputType, place: IdPlace, above: ReadonlySet<string>): IdPlace[] {
  const named = getNamedType(type);
  if (named.name === 'ID') return NOT_RECORDS.has(place.path.at(-1) ?? '') ? [] : [place];
  if (!isInputObjectType(named) || above.has(named.name)) return [];
  return Object.values(named.getFields()).flatMap((field) =>
    idsWithin(
      field.type,
      { path: [...place.path, field.name], isRequired: place.isRequired && isRequiredInputField(field) },
      new Set([...above, named.name]),
    ),
  );
}
