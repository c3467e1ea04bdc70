import type { Sql } from '@hedgerow/db';
import type { Reader } from './readers.ts';

/** Records that an operation of the portal asks for, by what its variables mean. */
export interface Asked {
  readonly pupil: string;
  readonly pupils: readonly string[];
  readonly staff: string;
  readonly classes: readonly string[];
  readonly referral: string;
  readonly agency: string;
  readonly rollImport: string;
  readonly placesImport: string;
}

/** Records of the reader's school: of few children and with little written, or of many and with much. */
export async function askedOf(seed: Sql, { school, organisation }: Reader, rows: 'few' | 'many'): Promise<Asked> {
  const much = rows === 'many';
  const one = async (found: PromiseLike<readonly { id: string }[]>): Promise<string> => (await found)[0]?.id ?? '';
  const children = await seed<{ id: string }[]>`
    select p.pupil_id as id from provision.plan p
    where p.school_id = ${school}
    order by (select count(*) from provision.outcome o where o.pupil_id = p.pupil_id)
           + (select count(*) from provision.observation o where o.pupil_id = p.pupil_id), 1`;
  const pupils = children.map(({ id }) => id);
  return {
    pupil: (much ? pupils.at(-1) : pupils[0]) ?? '',
    pupils: much ? pupils : pupils.slice(0, 2),
    staff: await one(
      seed`select person_id as id from schools.employment where school_id = ${school} and ends_on is null order by id limit 1`,
    ),
    classes: (
      await seed<
        { id: string }[]
      >`select id from schools.class where school_id = ${school} order by id limit ${much ? 20 : 1}`
    ).map(({ id }) => id),
    referral: await one(seed`select id from agencies.referral where school_id = ${school} order by id limit 1`),
    agency: await one(seed`select id from agencies.agency order by id limit 1`),
    rollImport: await one(seed`select id from provision.roll_import where school_id = ${school}`),
    placesImport: await one(seed`select id from schools.place_import where organisation_id = ${organisation} limit 1`),
  };
}

/** What `id` means, by how an operation's name begins; a school where nothing is said. */
const idOf: readonly (readonly [string, keyof Asked])[] = [
  ['Pupil', 'pupil'],
  ['PersonRoles', 'staff'],
  ['MyChild', 'pupil'],
  ['ReferralPage', 'referral'],
  ['SchoolAgencyPage', 'agency'],
  ['RollImportPage', 'rollImport'],
  ['PlacesImportPage', 'placesImport'],
];

/** Variables for an operation of the portal; a page is as long as it may be where much is asked for. */
export function variablesOf(
  name: string,
  reader: Reader,
  asked: Asked,
  rows: 'few' | 'many',
): Readonly<Record<string, unknown>> {
  const meant = name.startsWith('PupilsPage') ? undefined : idOf.find(([begins]) => name.startsWith(begins));
  return {
    id: name.startsWith('Organisation') ? reader.organisation : meant === undefined ? reader.school : asked[meant[1]],
    day: '2099-01-01',
    school: reader.school,
    schoolId: reader.school,
    pupil: asked.pupil,
    pupilId: asked.pupil,
    person: asked.staff,
    me: reader.person,
    organisation: reader.organisation,
    ids: asked.pupils,
    pupils: asked.pupils,
    classes: asked.classes,
    first: rows === 'many' ? 100 : 5,
    filter: {},
    ...(name.startsWith('Find') ? { text: 'an' } : {}),
    names: true,
    isAgency: true,
    children: true,
    past: true,
    early: true,
    staff: true,
    lateOnly: false,
  };
}
