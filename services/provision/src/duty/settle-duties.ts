import { newId, type WriteTx } from '@hedgerow/db';
import { decided } from '@hedgerow/service-kit';
import type { Cause } from './cause.ts';
import { dutyRows } from './duty-rows.ts';

/**
 * Brings the stored duties of a record in line with its facts, in the transaction that changed them: raises, moves,
 * meets, and takes back what nobody owes any more.
 *
 * @param today the day on which what no longer stands is taken back
 * @throws {AppError} `rule-refused` where a fact lies out of the calendar, such as a mistyped year
 */
export async function settleDuties(tx: WriteTx, cause: Cause, today: string): Promise<void> {
  await settleManyDuties(tx, [cause], today);
}

/** The same for many records: one statement, however many records and duties. A record may come once for each of its rules. */
export async function settleManyDuties(tx: WriteTx, causes: readonly Cause[], today: string): Promise<void> {
  if (causes.length === 0) return;
  const governed = causes.flatMap((cause) => cause.rules.map((rule) => ({ cause_id: cause.id, rule })));
  const wanted = causes.flatMap((cause) =>
    decided(dutyRows(cause)).map((row) => ({
      id: newId(),
      cause_id: cause.id,
      cause_type: cause.type,
      school_id: cause.schoolId,
      pupil_id: cause.pupilId,
      ...row,
    })),
  );
  await tx.sql`
    with wanted as (
      select * from jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb) as w(
        id uuid, cause_id uuid, cause_type text, school_id uuid, pupil_id uuid, rule text, occurrence text, owner text, owner_name text, opens_on date,
        due_on date, basis text, strength text, met_on date, exception_code text, exception_from date, exception_to date)
    ), governed as (
      select * from jsonb_to_recordset(${JSON.stringify(governed)}::jsonb) as g(cause_id uuid, rule text)
    ), gone as (
      update provision.duty d set withdrawn_on = ${today}, version = d.version + 1
      from governed g
      where d.cause_id = g.cause_id and d.rule = g.rule and d.met_on is null and d.withdrawn_on is null
        and not exists (select 1 from wanted w where w.cause_id = d.cause_id and w.rule = d.rule and w.occurrence = d.occurrence)
    ), kept as (
      insert into provision.duty (id, rule, school_id, owner, owner_name, opens_on, due_on, basis, strength, cause_type, cause_id, occurrence,
        met_on, exception_code, exception_from, exception_to)
      select w.id, w.rule, w.school_id, w.owner, w.owner_name, w.opens_on, w.due_on, w.basis, w.strength, w.cause_type, w.cause_id, w.occurrence,
        w.met_on, w.exception_code, w.exception_from, w.exception_to
      from wanted w
      on conflict on constraint duty_once_per_cause do update set
        owner = excluded.owner, owner_name = excluded.owner_name, opens_on = excluded.opens_on, due_on = excluded.due_on, basis = excluded.basis,
        strength = excluded.strength, met_on = excluded.met_on, withdrawn_on = null, exception_code = excluded.exception_code,
        exception_from = excluded.exception_from, exception_to = excluded.exception_to, version = duty.version + 1
      where (duty.owner, duty.owner_name, duty.opens_on, duty.due_on, duty.met_on, duty.withdrawn_on, duty.exception_code, duty.exception_from, duty.exception_to)
        is distinct from (excluded.owner, excluded.owner_name, excluded.opens_on, excluded.due_on, excluded.met_on, null, excluded.exception_code, excluded.exception_from, excluded.exception_to)
      returning id, cause_id
    )
    insert into provision.duty_subject (duty_id, school_id, pupil_id)
    select k.id, w.school_id, w.pupil_id from kept k join (select distinct cause_id, school_id, pupil_id from wanted) w on w.cause_id = k.cause_id
    on conflict (duty_id) do nothing`;
}
