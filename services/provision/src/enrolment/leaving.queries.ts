import type { WriteTx } from '@hedgerow/db';
import type { EnrolmentRow } from '../db/pupil.table.ts';

/** What would fall due after a child's last day is no longer her school's; once that day is past, nothing is. */
export async function takeBackDuties(
  tx: WriteTx,
  { schoolId, pupilId, endsOn }: EnrolmentRow,
  today: string,
): Promise<void> {
  await tx.sql`
    update provision.duty d set withdrawn_on = ${today}, version = d.version + 1
    where d.school_id = ${schoolId} and d.met_on is null and d.withdrawn_on is null and (d.due_on > ${endsOn}::date or ${endsOn}::date < ${today}::date)
      and d.id in (select s.duty_id from provision.duty_subject s where s.pupil_id = ${pupilId})`;
}

/** Provision ends with the registration, and with it the reach of those who deliver it. */
export async function endLines(tx: WriteTx, { schoolId, pupilId, endsOn }: EnrolmentRow): Promise<void> {
  await tx.sql`
    update provision.provision_line l set ends_on = greatest(l.starts_on, ${endsOn}::date), version = l.version + 1
    where l.school_id = ${schoolId} and l.pupil_id = ${pupilId} and (l.ends_on is null or l.ends_on > ${endsOn}::date)`;
}
