import type { WriteTx } from '@hedgerow/db';
import type { IsoDate, StatusCode } from '@hedgerow/rules';
import { classNamed } from './roll.queries.ts';

/** The day on which a row's registration begins: the date of entry, else the day of the import. */
const beginsOn = (tx: WriteTx) => tx.sql`coalesce(r.starts_on, ${tx.actor.today}::date)`;

/** The rows whose child is nobody whom the school, or any school, knows. */
const isNew = (tx: WriteTx) => tx.sql`r.pupil_id is null and r.refusal is null`;

/**
 * Puts new children on the roll, in sets: the child, her file, her registration, the status with which she begins and her
 * needs. Checked by every policy and constraint, as one by one.
 *
 * @returns how many they are
 */
export async function insertNewChildren(tx: WriteTx, schoolId: string, year: number, today: IsoDate): Promise<number> {
  const { sql } = tx;
  const made = await sql`
    insert into provision.pupil (id, school_id, given_name, family_name, preferred_name, birth_on, sex, upn, former_upns, nc_year_override, family_key, given_key, search_name)
    select r.new_id, ${schoolId}, r.given_name, r.family_name, nullif(r.preferred_name, r.given_name), r.birth_on, r.sex, r.upn, array_remove(array[r.former_upn], null), r.nc_year_override, r.family_key, r.given_key, r.search_name
    from roll_row r where ${isNew(tx)}`;
  if (made.count === 0) return 0;
  await sql`select provision.open_files(${schoolId}, array(select r.new_id from roll_row r where ${isNew(tx)}), ${today}::date)`;
  await sql`
    insert into provision.enrolment (id, pupil_id, school_id, starts_on, ends_on, class_name, class_id)
    select r.enrolment_id, r.new_id, ${schoolId}, ${beginsOn(tx)}, r.ends_on, r.class_name, c.class_id
    from roll_row r left join (${classesOfRoll(tx, schoolId, year)}) c on c.class_name = r.class_name where ${isNew(tx)}`;
  await sql`
    insert into provision.sen_status (id, pupil_id, school_id, code, starts_on, by_id)
    select r.status_id, r.new_id, ${schoolId}, r.first_code, ${beginsOn(tx)}, ${tx.actor.personId} from roll_row r where ${isNew(tx)}`;
  await sql`
    insert into provision.need (id, pupil_id, school_id, code, rank, starts_on, by_id)
    select n.id, r.new_id, ${schoolId}, n.code, n.rank, ${beginsOn(tx)}, ${tx.actor.personId}
    from roll_row r cross join lateral unnest(r.first_need_ids, r.first_needs) with ordinality as n(id, code, rank) where ${isNew(tx)}`;
  return made.count;
}

/** Each class that the roll names, looked up once. */
const classesOfRoll = (tx: WriteTx, schoolId: string, year: number) => tx.sql`
  select e.class_name, ${classNamed(tx, year, tx.sql`${schoolId}`, tx.sql`e.class_name`)} as class_id
  from (select distinct class_name from roll_row where class_name is not null) e`;

/** A new child as her duties are worked out. */
export interface NewChild {
  readonly line: number;
  readonly pupilId: string;
  readonly enrolmentId: string;
  readonly birthOn: IsoDate;
  readonly ncYear: number | null;
  readonly code: StatusCode;
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate | null;
  readonly className: string | null;
}

/** New children of whom something may be owed, after a line: all of them in a setting, else those with support. */
export async function newChildrenAfter(tx: WriteTx, line: number, all: boolean, limit: number): Promise<NewChild[]> {
  return tx.sql<NewChild[]>`
    select r.line, r.new_id as "pupilId", r.enrolment_id as "enrolmentId", r.birth_on as "birthOn", r.nc_year as "ncYear", r.first_code as code, ${beginsOn(tx)} as "startsOn", r.ends_on as "endsOn",
      r.class_name as "className"
    from roll_row r where ${isNew(tx)} and r.line > ${line} and (${all} or r.first_code <> 'N') order by r.line limit ${limit}`;
}

/** Keeps which children an import made, for taking it back. */
export async function keepNewChildren({ sql }: WriteTx, importId: string, schoolId: string): Promise<void> {
  await sql`
    insert into provision.roll_import_change (import_id, line, school_id, pupil_id, outcome, before)
    select ${importId}, r.line, ${schoolId}, r.new_id, 'created', null from roll_row r where r.pupil_id is null and r.refusal is null`;
}
