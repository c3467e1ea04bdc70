import { isObjectType } from 'graphql';
import type { Sql } from '@hedgerow/db';
import { newId } from '@hedgerow/db';
import { ask, type Asking, type Ids } from '../../test/other-schools/asking.ts';
import { idFieldsOf, type IdField, type IdPlace } from '../../test/other-schools/id-arguments.ts';
import { realIds } from '../../test/other-schools/records.ts';
import { wordsAt, wordsOn } from '../../test/other-schools/words.ts';
import { subgraphSchemas, type SubgraphName } from '../graph/subgraphs.ts';
import { textOf } from '../world/fill.ts';
import { personId } from '../world/places.ts';
import type { World } from '../world/world.ts';
import type { RowsById, Target } from './target.ts';

/** A mutation as its own subgraph knows it. */
export interface KnownMutation {
  /** `grantRole`. */
  readonly name: string;
  readonly subgraph: SubgraphName;
  readonly field: IdField;
}

/** Every mutation of the four subgraphs. */
export function mutationsOf(): readonly KnownMutation[] {
  return (Object.keys(subgraphSchemas) as SubgraphName[]).flatMap((subgraph) => {
    const schema = subgraphSchemas[subgraph];
    const root = schema.getMutationType();
    if (!isObjectType(root)) return [];
    const withIds = new Map(idFieldsOf(schema).map((field) => [field.name, field]));
    return Object.values(root.getFields()).map((field) => {
      const name = `Mutation.${field.name}`;
      return { name: field.name, subgraph, field: withIds.get(name) ?? { type: root, field, name, places: [] } };
    });
  });
}

/** Records that stand where the usual sample of a name has none, or would take away the right of somebody who asks. */
const chosen: Readonly<Record<string, (world: World, target: Target) => string | undefined>> = {
  agencyId: (_world, { agency }) => agency,
  serviceId: (world, { agency }) => ofAgency(world, 'agencies.agency_service', agency),
  professionalId: (world, { agency }) => ofAgency(world, 'agencies.professional', agency),
  consentId: (world, { school }) => {
    const row = (world.rows.get('agencies.consent') ?? []).find(
      (one) => one['school_id'] === school && one['withdrawn_on'] === null,
    );
    return row === undefined ? undefined : textOf(row, 'id');
  },
  // Which both sides may change: the agency changes what it wrote itself.
  'Mutation.editAppointment/contactId': (world, { school }) => {
    const row = (world.rows.get('agencies.agency_contact') ?? []).find(
      (one) => one['school_id'] === school && one['side'] === 'AGENCY',
    );
    return row === undefined ? undefined : textOf(row, 'id');
  },
  'Mutation.endRole/id': (world, { school }) => assignmentOf(world, school, 'id'),
  'Mutation.disablePerson/personId': (world, { school }) => assignmentOf(world, school, 'person_id'),
  'Mutation.resetSecondFactor/personId': (world, { school }) => assignmentOf(world, school, 'person_id'),
  'Mutation.enablePerson/personId': (world, { school }) => assignmentOf(world, school, 'person_id'),
};

const bystanders = new Set(['governor from today', 'senco of corrie'].map((name) => personId(name)));

function assignmentOf(world: World, school: string, column: string): string | undefined {
  const row = (world.rows.get('access.assignment') ?? []).find(
    (one) => one['school_id'] === school && bystanders.has(textOf(one, 'person_id')),
  );
  return row === undefined ? undefined : textOf(row, column);
}

function ofAgency(world: World, table: string, agency: string): string | undefined {
  const row = (world.rows.get(table) ?? []).find((one) => one['agency_id'] === agency);
  return row === undefined ? undefined : textOf(row, 'id');
}

/** Which ids a sample names: those that are required, and the place where one of several is to be named. */
function placesNamed({ places }: IdField, optional: string | undefined): readonly IdPlace[] {
  return places.filter(({ path, isRequired }) => isRequired || path.at(-1) === (optional ?? 'schoolId'));
}

/**
 * The ids of one place's records for a mutation: the child's where the record is a child's, and of one referral; nothing
 * where the place has no such record.
 */
export async function idsAt(
  admin: Sql,
  world: World,
  byId: RowsById,
  { field }: KnownMutation,
  target: Target,
  optional?: string,
): Promise<Ids | null> {
  const ids = new Map<string, string>();
  const named = placesNamed(field, optional);
  const isReferral = ({ path }: IdPlace): boolean => path.at(-1) === 'referralId';
  // A consent, an advice or an appointment says which referral it belongs to.
  for (const { path } of [...named.filter((place) => !isReferral(place)), ...named.filter(isReferral)]) {
    const key = path.at(-1) ?? '';
    const special = (chosen[`${field.name}/${key}`] ?? chosen[key])?.(world, target);
    const found =
      special === undefined
        ? await realIds(admin, field.name, path, target.school, target.organisation, 100)
        : [special];
    const isChilds = (id: string): boolean =>
      id === target.child || (byId.get(id) ?? []).some(([, row]) => row['pupil_id'] === target.child);
    const meant = new Set([...ids.values()].flatMap((id) => (byId.get(id) ?? []).map(([, row]) => row['referral_id'])));
    const id = found.find((one) => meant.has(one)) ?? found.find(isChilds) ?? found[0];
    if (id === undefined) return null;
    ids.set(path.join('.'), id);
  }
  return ids;
}

/** The same places with ids of nobody. */
export function nobodys(ids: Ids): Ids {
  return new Map([...ids].map(([path]) => [path, newId()]));
}

/** The mutation in words, otherwise valid. */
export function sampleOf({ field }: KnownMutation, ids: Ids, today: string, optional?: string): Asking {
  const words = { ...wordsOn(today), ...(optional === undefined ? {} : wordsAt[`${field.name}/input.${optional}`]) };
  return ask(field, ids, words, { Mutation: '{ … }' });
}
