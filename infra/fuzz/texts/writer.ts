import { newId } from '@hedgerow/db';
import { getNamedType, isObjectType } from 'graphql';
import { askOperation } from '../check/ask.ts';
import type { Place } from '../world/places.ts';
import type { Reader, World } from '../world/world.ts';

/** Who writes, and at which place. */
export interface Writer {
  readonly reader: Reader;
  readonly place: Place;
}

/** What a write gave back of its record. */
export interface Written {
  readonly id: string;
  readonly version: number;
}

/** Somebody who may write everything at one place: every role there, over its organisation and for its agencies. */
export async function makeWriter(world: World, place: Place): Promise<Writer> {
  const { admin } = world;
  const personId = newId();
  await admin`insert into schools.person (id, given_name, family_name, version) values (${personId}, 'Robin', 'Writer', 1)`;
  await admin`insert into reference.person (person_id, given_name, family_name) values (${personId}, 'Robin', 'Writer')`;
  const give = (role: string, column: string, scope: string) =>
    admin`insert into access.assignment ${admin({ id: newId(), person_id: personId, role, starts_on: '2020-09-01', [column]: scope })}`;
  for (const role of ['shared_senco', 'head_teacher']) await give(role, 'school_id', place.id);
  for (const role of ['administrator', 'inclusion_manager', 'area_senco'])
    await give(role, 'organisation_id', place.organisationId);
  const agencies = await admin<
    { id: string }[]
  >`select distinct agency_id as id from agencies.referral where school_id = ${place.id}`;
  for (const { id } of agencies) await give('agency_professional', 'agency_id', id);
  // A note is corrected by its writer alone.
  await admin`update provision.observation set by_id = ${personId} where school_id = ${place.id}`;
  await world.undo.keep();
  return { reader: await world.signIn({ personId, title: `writer at ${place.name}`, roles: [] }), place };
}

/**
 * Writes through the product, as a person would.
 *
 * @throws Error where the product refuses
 */
export async function write(
  world: World,
  { reader }: Writer,
  name: string,
  input: Readonly<Record<string, unknown>>,
): Promise<Written> {
  const field = world.schema.getMutationType()?.getFields()[name];
  const [arg] = field?.args ?? [];
  if (field === undefined || arg === undefined) throw new Error(`There is no mutation ${name}.`);
  const type = getNamedType(field.type);
  const hasVersion = isObjectType(type) && type.getFields()['version'] !== undefined;
  const answer = await askOperation(world, {
    kind: 'mutation',
    reader,
    to: 'gateway',
    document: `mutation($input: ${String(arg.type)}) { ${name}(input: $input) { id ${hasVersion ? 'version' : ''} } }`,
    variables: { input: { idempotencyKey: newId(), ...input } },
    fields: [name],
    foreign: new Map(),
  });
  const written = answer.data?.[name] as Written | null | undefined;
  if (written == null) throw new Error(`${name} was refused: ${answer.text.slice(0, 500)}`);
  return written;
}
