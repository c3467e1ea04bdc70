import type { SqlFragment, WriteTx } from '@hedgerow/db';
import type { KnownChild } from './roll.rules.ts';

/** Children by id with their registration at a school, as a roll is compared with them; who has left is no longer the school's to correct. */
export async function childrenOnFile(
  tx: WriteTx,
  schoolId: string,
  pupilIds: readonly string[],
): Promise<KnownChild[]> {
  const { today } = tx.actor;
  return tx.sql<KnownChild[]>`
    select p.id, p.version, p.given_name as "givenName", p.family_name as "familyName", p.preferred_name as "preferredName", p.birth_on as "birthOn", p.sex, p.upn,
      p.former_upns as "formerUpns", p.nc_year_override as "ncYearOverride", p.hand_edited as "handEdited", s.code as status,
      case when e.id is null then null else jsonb_build_object('id', e.id, 'version', e.version, 'className', e.class_name, 'endsOn', e.ends_on) end as enrolment
    from provision.pupil p
    left join provision.sen_status s on s.pupil_id = p.id and s.ends_on is null
    left join lateral (
      select * from provision.enrolment r where r.pupil_id = p.id and r.school_id = ${schoolId} and (r.ends_on is null or r.ends_on >= ${today}::date)
      order by r.starts_on limit 1
    ) e on true
    where p.id = any (${[...pupilIds]}::uuid[])
      and (e.id is not null or exists (select 1 from provision.own_registration o where o.pupil_id = p.id))`;
}

/** Rows for one insert or update, keyed by column. */
type Rows = readonly Readonly<Record<string, unknown>>[];

export async function updateChildren(tx: WriteTx, rows: Rows): Promise<void> {
  if (rows.length === 0) return;
  await tx.sql`
    update provision.pupil p set given_name = r.given_name, family_name = r.family_name, preferred_name = r.preferred_name, birth_on = r.birth_on, sex = r.sex, upn = r.upn,
      former_upns = r.former_upns, nc_year_override = r.nc_year_override, family_key = r.family_key, given_key = r.given_key, search_name = r.search_name, version = p.version + 1
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(id uuid, given_name text, family_name text, preferred_name text, birth_on date, sex text, upn text,
      former_upns text[], nc_year_override smallint, family_key text, given_key text, search_name text)
    where p.id = r.id`;
}

/** The class that a roll names, in the academic year of the day; none where the school has no such class. */
export const classNamed = (tx: WriteTx, year: number, school: SqlFragment, name: SqlFragment) => tx.sql`
  (select c.class_id from reference.class c where c.school_id = ${school} and c.academic_year = ${year} and lower(c.name) = lower(trim(${name})) and c.closed_on is null limit 1)`;

export async function insertRegistrations(tx: WriteTx, schoolId: string, year: number, rows: Rows): Promise<void> {
  if (rows.length === 0) return;
  await tx.sql`
    insert into provision.enrolment (id, pupil_id, school_id, starts_on, ends_on, class_name, class_id)
    select r.id, r.pupil_id, r.school_id, r.starts_on, r.ends_on, r.class_name, ${classNamed(tx, year, tx.sql`r.school_id`, tx.sql`r.class_name`)}
    from (select given.*, ${schoolId}::uuid as school_id
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as given(id uuid, pupil_id uuid, starts_on date, ends_on date, class_name text)) r`;
}

export async function updateRegistrations(tx: WriteTx, year: number, rows: Rows): Promise<void> {
  if (rows.length === 0) return;
  await tx.sql`
    update provision.enrolment e set class_name = coalesce(r.class_name, e.class_name), class_id = case when r.class_name is null then e.class_id else ${classNamed(tx, year, tx.sql`e.school_id`, tx.sql`r.class_name`)} end,
      ends_on = coalesce(r.ends_on, e.ends_on), version = e.version + 1
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(id uuid, class_name text, ends_on date)
    where e.id = r.id`;
}

/** Takes back children whom an import made and nobody has written about since; answers whom it took. */
export async function removeUntouched(tx: WriteTx, schoolId: string, pupilIds: readonly string[]): Promise<string[]> {
  const rows = await tx.sql<
    { id: string }[]
  >`select r.id from provision.remove_untouched(${schoolId}, ${[...pupilIds]}::uuid[]) as r(id)`;
  return rows.map(({ id }) => id);
}
