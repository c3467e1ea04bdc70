import { permissions, type Permission } from '@hedgerow/authz';
import { agenciesFields } from './agencies-fields.ts';
import { provisionFields } from './provision-fields.ts';
import { schoolsFields } from './schools-fields.ts';
import { sharedFields } from './shared-fields.ts';
import { trainingFields } from './training-fields.ts';

/**
 * The fields of each type by what is needed to be told them: a permission, or one of several (`a or b`), reaching anything
 * at all; `everybody` for what says nothing of anybody else, or only of what the person did. `beyond group` leaves out who
 * reaches a child by a provision line alone. Whose rows they are is the tables' business.
 */
export type FieldLists = Readonly<Record<string, Readonly<Record<string, string>>>>;

const lists: FieldLists = {
  ...sharedFields,
  ...schoolsFields,
  ...provisionFields,
  ...trainingFields,
  ...agenciesFields,
};

const known: ReadonlySet<string> = new Set(permissions);

/** What is needed to be told a field. */
export interface Need {
  /** One of these; none for what everybody is told. */
  readonly permissions: readonly Permission[];
  /** Whether reaching a child by a provision line is too little. */
  readonly isBeyondGroup: boolean;
}

function needOf(words: string): Need {
  const isBeyondGroup = words.endsWith(' beyond group');
  const named = words === 'everybody' ? [] : words.replace(' beyond group', '').split(' or ');
  const unknown = named.filter((name) => !known.has(name));
  if (unknown.length > 0)
    throw new Error(`There is no permission ${unknown.join()}: correct infra/access/graph/*-fields.ts.`);
  return { permissions: named.filter((name): name is Permission => known.has(name)), isBeyondGroup };
}

/** What each field needs, by `Type.field`. */
export const fieldNeeds: ReadonlyMap<string, Need> = new Map(
  Object.entries(lists).flatMap(([type, byNeed]) =>
    Object.entries(byNeed).flatMap(([words, fields]) =>
      fields.split(' ').map((field): [string, Need] => [`${type}.${field}`, needOf(words)]),
    ),
  ),
);
