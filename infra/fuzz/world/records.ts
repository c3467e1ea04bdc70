import type { Sql } from '@hedgerow/db';
import type { Reach } from './reach.ts';

/** One record of the world, and to whom it belongs. */
export interface KnownRecord {
  readonly id: string;
  readonly table: string;
  /** The places whose record it is; for the core of a child, every place where the child is registered. */
  readonly places: readonly string[];
  readonly organisationId: string | null;
  readonly agencyId: string | null;
  readonly pupilId: string | null;
}

/** The core of a child, which every place sees where the child is registered (decision 11). */
const core = new Set(['provision.pupil', 'provision.contact', 'provision.sen_status', 'provision.need']);

/** What everybody may read, and so may see change. */
export const everybodys: ReadonlySet<string> = new Set([
  'agencies.agency',
  'agencies.agency_service',
  'agencies.professional',
  'schools.organisation',
]);

/** What an organisation holds for its members. */
const forMembers = new Set(['training.competence', 'training.training_event']);

/** Every record of the world that belongs to somebody, by its id; several tables may use one id. */
export async function readRecords(admin: Sql): Promise<ReadonlyMap<string, readonly KnownRecord[]>> {
  const tables = await admin<{ table: string; columns: string[] }[]>`
    select format('%I.%I', table_schema, table_name) as table, array_agg(column_name::text) as columns
    from information_schema.columns
    where table_schema in ('access', 'schools', 'provision', 'training', 'agencies')
      and (table_schema, table_name) in (select schemaname, tablename from pg_tables)
    group by 1 having bool_or(column_name = 'id') and bool_or(column_name in ('school_id', 'organisation_id'))
    order by 1`;
  const registered = await placesByChild(admin);
  const found = new Map<string, KnownRecord[]>();
  const add = (record: KnownRecord): void => void found.set(record.id, [...(found.get(record.id) ?? []), record]);
  for (const { table, columns } of tables.filter((each) => !everybodys.has(each.table))) {
    const or = (column: string): string => (columns.includes(column) ? column : 'null');
    const pupil = table === 'provision.pupil' ? 'id' : or('pupil_id');
    const rows = await admin.unsafe<
      {
        id: string;
        school: string | null;
        organisationId: string | null;
        agencyId: string | null;
        pupilId: string | null;
      }[]
    >(`select id, ${or('school_id')} as school, ${or('organisation_id')} as "organisationId",
        ${or('agency_id')} as "agencyId", ${pupil} as "pupilId" from ${table}`);
    for (const { id, school, ...row } of rows) {
      const at = core.has(table) && row.pupilId !== null ? (registered.get(row.pupilId) ?? []) : [];
      add({ id, table, places: [...new Set([...(school === null ? [] : [school]), ...at])], ...row });
    }
  }
  for (const row of await staff(admin))
    add({ ...row, table: 'schools.person', organisationId: null, agencyId: null, pupilId: null });
  return found;
}

async function placesByChild(admin: Sql): Promise<ReadonlyMap<string, string[]>> {
  const rows = await admin<{ pupilId: string; places: string[] }[]>`
    select pupil_id as "pupilId", array_agg(school_id) as places from provision.enrolment group by 1`;
  return new Map(rows.map(({ pupilId, places }) => [pupilId, places]));
}

/** People who work at places of the world and hold nothing over an organisation or agency, which would make them known to more. */
async function staff(admin: Sql): Promise<readonly { id: string; places: string[] }[]> {
  return admin<{ id: string; places: string[] }[]>`
    select e.person_id as id, array_agg(distinct e.school_id) as places
    from (select person_id, school_id from schools.employment union select person_id, school_id from access.assignment where school_id is not null
      union select person_id, school_id from schools.designation) e
    where not exists (select from access.assignment a where a.person_id = e.person_id and a.school_id is null)
    group by 1`;
}

/** Whether a person of this reach may know of the record at all, by the roles' plain meaning. */
export function mayKnow(reach: Reach, record: KnownRecord): boolean {
  const { table, places, organisationId, agencyId, pupilId } = record;
  // Entries that are common to all, such as first aid among the competences.
  if (places.length === 0 && organisationId === null && agencyId === null && pupilId === null) return true;
  if (places.some((place) => reach.wholePlaces.has(place))) return true;
  if (agencyId !== null && reach.agencies.has(agencyId)) return true;
  if (pupilId !== null) return reach.children.has(pupilId);
  if (places.some((place) => reach.places.has(place))) return true;
  if (organisationId === null) return false;
  // A school is told who could see its children, also from an organisation above it.
  if (table === 'access.assignment' && reach.aboveWholePlaces.has(organisationId)) return true;
  return reach.organisations.has(organisationId) || (forMembers.has(table) && reach.around.has(organisationId));
}

/** Sealed notes by the person who wrote them or is named on them. */
export async function readSealed(admin: Sql): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const rows = await admin<{ personId: string; notes: string[] }[]>`
    select person as "personId", array_agg(note) as notes from (
      select person_id as person, observation_id as note from provision.sealed_reader
      union select by_id, id from provision.observation where is_sealed) s group by 1`;
  return new Map(rows.map(({ personId, notes }) => [personId, new Set(notes)]));
}
