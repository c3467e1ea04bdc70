import type { SqlFragment, WriteTx } from '@hedgerow/db';
import { certainDuty } from '@hedgerow/rules';

/**
 * The same as settlePlace, in sets: what a new or changed kind of place owes, and what a closed one, or one of another
 * kind, no longer does.
 *
 * @param places a query of `school_id` and a new `duty_id` for each
 */
export async function settlePlacesInSets(tx: WriteTx, places: SqlFragment): Promise<void> {
  const { sql } = tx;
  const { rule, owner, dueOn, basis, strength, occurrence } = certainDuty(
    'INCLUSION_STRATEGY',
    {},
    { occurrence: 'first' },
  );
  await sql`create temporary table settled_place on commit drop as ${places}`;
  const raised = await sql<{ id: string; school_id: string }[]>`
    insert into schools.duty (id, rule, school_id, owner, due_on, basis, strength, cause_type, cause_id, occurrence)
    select p.duty_id, ${rule}, s.id, ${owner}, ${dueOn}, ${basis}, ${strength}, 'school', s.id, ${occurrence}
    from settled_place p join schools.school s on s.id = p.school_id
    where s.needs_inclusion_strategy and (s.closed_on is null or s.closed_on >= ${dueOn})
      and not exists (select 1 from schools.inclusion_strategy i where i.school_id = s.id)
    on conflict on constraint duty_once_per_cause do nothing returning id, school_id`;
  if (raised.length > 0)
    await sql`insert into schools.duty_subject ${sql(raised.map((row) => ({ duty_id: row.id, school_id: row.school_id })))}`;
  // Owed again: a place that opened again, or whose closing or other kind was taken back.
  await sql`
    update schools.duty d set withdrawn_on = null, version = d.version + 1
    from settled_place p join schools.school s on s.id = p.school_id
    where d.school_id = s.id and d.rule = ${rule} and d.occurrence = ${occurrence} and d.met_on is null and d.withdrawn_on is not null
      and s.needs_inclusion_strategy and (s.closed_on is null or s.closed_on >= d.due_on)`;
  await sql`
    update schools.duty d set withdrawn_on = ${tx.actor.today}, version = d.version + 1
    from settled_place p join schools.school s on s.id = p.school_id
    where d.school_id = s.id and d.met_on is null and d.withdrawn_on is null
      and (d.due_on > s.closed_on or (d.rule = ${rule} and not s.needs_inclusion_strategy))`;
  await sql`drop table settled_place`;
}
