import type { WriteTx } from '@hedgerow/db';
import type { RollRow } from './roll.rules.ts';
import type { Refusal } from './take-roll.ts';

/** A row of which a report says something, or whose child is known. */
export interface ToldRow extends RollRow {
  readonly pupilId: string | null;
  readonly newId: string;
  readonly enrolmentId: string;
  readonly refusal: Refusal | null;
  /** What a new child could not take of the row. */
  readonly firstKept: readonly string[];
}

/** Rows after a line that are refused, mean a known child, or made one whose status somebody should look at. */
export async function toldRowsAfter({ sql }: WriteTx, line: number, limit: number): Promise<ToldRow[]> {
  return sql<ToldRow[]>`
    select line, upn, former_upn as "formerUpn", family_name as "familyName", given_name as "givenName", preferred_name as "preferredName", birth_on as "birthDate", sex, nc_year as "ncYear",
      class_name as "className", starts_on as "startsOn", ends_on as "endsOn", status, needs, pupil_id as "pupilId", new_id as "newId", enrolment_id as "enrolmentId", refusal, first_kept as "firstKept"
    from roll_row
    where line > ${line} and (pupil_id is not null or refusal is not null or cardinality(first_kept) > 0 or (status = 'K' and cardinality(needs) = 0))
    order by line limit ${limit}`;
}

/** How many children on a school's roll the file does not name. */
export async function countNotNamed({ sql, actor }: WriteTx, schoolId: string): Promise<number> {
  const [row] = await sql<{ children: number }[]>`
    select count(distinct e.pupil_id)::int as children from provision.enrolment e
    where e.school_id = ${schoolId} and (e.ends_on is null or e.ends_on >= ${actor.today}::date)
      and not exists (select 1 from roll_row r where r.refusal is null and coalesce(r.pupil_id, r.new_id) = e.pupil_id)`;
  return row?.children ?? 0;
}
