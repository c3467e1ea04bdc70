import type { WriteTx } from '@hedgerow/db';
import type { EnrolmentRow } from '../db/pupil.table.ts';

/** Registrations as they were before an import, where nobody has changed them since. */
export async function restoreChanged(
  { sql }: WriteTx,
  importId: string,
): Promise<readonly { readonly pupilId: string; readonly isLeaving: boolean }[]> {
  return sql<{ pupilId: string; isLeaving: boolean }[]>`
    with was as (
      select (c.before -> 'enrolment' ->> 'id')::uuid as id, (c.before -> 'enrolment' ->> 'version')::int as version, c.before -> 'enrolment' ->> 'className' as class_name,
        (c.before -> 'enrolment' ->> 'endsOn')::date as ends_on, e.ends_on as ended_on
      from provision.roll_import_change c join provision.enrolment e on e.id = (c.before -> 'enrolment' ->> 'id')::uuid
      where c.import_id = ${importId} and c.outcome = 'updated'
    )
    update provision.enrolment e set class_name = was.class_name, ends_on = was.ends_on, version = e.version + 1,
      class_id = case when e.class_name is not distinct from was.class_name then e.class_id else (
        select k.class_id from reference.class k where k.school_id = e.school_id and lower(k.name) = lower(was.class_name) and k.closed_on is null order by k.academic_year desc limit 1) end
    from was
    where e.id = was.id and e.version = was.version + 1 and (e.class_name, e.ends_on) is distinct from (was.class_name, was.ends_on)
    returning e.pupil_id as "pupilId", was.ended_on is distinct from was.ends_on as "isLeaving"`;
}

/** Ends the registrations that an import began for children who were known before, on the day before this one. */
export async function endBegun({ sql, actor }: WriteTx, importId: string): Promise<readonly EnrolmentRow[]> {
  return sql<EnrolmentRow[]>`
    update provision.enrolment e set ends_on = greatest(e.starts_on, ${actor.today}::date - 1), version = e.version + 1
    from provision.roll_import_change c
    where c.import_id = ${importId} and c.enrolment_id = e.id and e.version = 1 and e.ends_on is null
    returning e.id, e.pupil_id as "pupilId", e.school_id as "schoolId", e.starts_on as "startsOn", e.ends_on as "endsOn", e.class_id as "classId", e.class_name as "className", e.destination, e.version`;
}
