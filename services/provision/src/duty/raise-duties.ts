import { idSupply, type WriteTx } from '@hedgerow/db';
import type { DutyValues } from './duty-rows.ts';

/** A record that was made in this transaction, and what it causes. */
export interface NewRecord {
  readonly id: string;
  readonly pupilId: string;
  /** Duties may be shared between records that owe the same: each is sent once. */
  readonly duties: readonly DutyValues[];
}

/**
 * Raises the duties of records that are new, so that there is nothing yet to move, meet or take back: one statement, however
 * many they are. For records that may have duties already: settleDuties.
 *
 * @param type the kind of record, e.g. `enrolment`
 */
export async function raiseDuties(
  { sql }: WriteTx,
  schoolId: string,
  type: string,
  records: readonly NewRecord[],
): Promise<void> {
  const shared = [...new Set(records.flatMap(({ duties }) => duties))];
  const placeOf = new Map(shared.map((duty, place) => [duty, place]));
  const newId = idSupply();
  const raised = records.flatMap(({ id, pupilId, duties }) =>
    duties.map((duty) => ({ id: newId(), causeId: id, pupilId, place: placeOf.get(duty) ?? 0 })),
  );
  if (raised.length === 0) return;
  await sql`
    with raised as (
      select * from unnest(${raised.map(({ id }) => id)}::uuid[], ${raised.map(({ causeId }) => causeId)}::uuid[],
        ${raised.map(({ pupilId }) => pupilId)}::uuid[], ${raised.map(({ place }) => place)}::int[]) as r(id, cause_id, pupil_id, place)
    ), shared as (
      select * from jsonb_to_recordset(${JSON.stringify(shared.map((duty, place) => ({ place, ...duty })))}::jsonb) as s(
        place int, rule text, occurrence text, owner text, owner_name text, opens_on date, due_on date, basis text, strength text, met_on date,
        exception_code text, exception_from date, exception_to date)
    ), kept as (
      insert into provision.duty (id, rule, school_id, owner, owner_name, opens_on, due_on, basis, strength, cause_type, cause_id, occurrence,
        met_on, exception_code, exception_from, exception_to)
      select r.id, s.rule, ${schoolId}, s.owner, s.owner_name, s.opens_on, s.due_on, s.basis, s.strength, ${type}, r.cause_id, s.occurrence,
        s.met_on, s.exception_code, s.exception_from, s.exception_to
      from raised r join shared s on s.place = r.place
    )
    insert into provision.duty_subject (duty_id, school_id, pupil_id) select r.id, ${schoolId}, r.pupil_id from raised r`;
}
