import type { WriteTx } from '@hedgerow/db';
import type { PlaceRegister } from './register-layout.queries.ts';

/**
 * Finds the lines of the register that are about a place under another URN than the one it bears, into
 * `register_continuity`: those under which a place goes on, or will from its opening day on (`goes-on`, `will-go-on`),
 * and those under which it was known before (`former`).
 *
 * A new URN goes on for an old one where the links that this organisation brought name them as predecessor and successor,
 * each as the other's only one, and neither has a part in a merger or a split: those are shown to people and never guessed.
 */
export async function findContinuing(tx: WriteTx, organisationId: string, { key }: PlaceRegister): Promise<void> {
  const { sql } = tx;
  await sql`create temporary table register_continuity (line int primary key, school_id uuid, outcome text not null) on commit drop`;
  if (key !== 'urn') return;
  await sql`
    insert into register_continuity
    select r.line, f.school_id, 'former' from register_row r join reference.former_urn f on f.urn = r.urn`;
  // Row by row from here on: the register of links is large, and what is laid out may be.
  await sql`analyze register_row`;
  await sql`
    with recursive one_to_one as materialized (${oneToOne(sql, organisationId)}),
    chain as (
      select r.line, r.urn, o.old_urn, 1 as steps from register_row r join one_to_one o on o.new_urn = r.urn
      where not exists (select 1 from reference.school s where s.urn = r.urn) and not exists (select 1 from reference.former_urn f where f.urn = r.urn)
      union all
      select c.line, c.urn, o.old_urn, c.steps + 1 from chain c join one_to_one o on o.new_urn = c.old_urn where c.steps < 20
    ), found as (
      select c.line, s.id as school_id, row_number() over (partition by s.id order by c.steps desc, c.line) as place,
        coalesce(r.opened_on > ${tx.actor.today}::date, false) as is_ahead
      from chain c join register_row r on r.line = c.line
      join schools.school s on s.urn = c.old_urn and s.id = any ((select access.school_ids('school.write'))::uuid[])
    )
    insert into register_continuity
    select line, school_id, case when place > 1 then 'former' when is_ahead then 'will-go-on' else 'goes-on' end from found`;
  // The line of the number that a place gives up in this very file says nothing about it any more.
  await sql`
    insert into register_continuity
    select r.line, s.id, 'former' from register_continuity c
    join schools.school s on s.id = c.school_id join register_row r on r.urn = s.urn
    where c.outcome = 'goes-on' and r.line <> c.line on conflict do nothing`;
}

/** Pairs of URNs of which one goes on for the other, as the links of an organisation say it. */
export function oneToOne(sql: WriteTx['sql'], organisationId: string) {
  return sql`
    select new_urn, old_urn from (
      select new_urn, old_urn, count(*) over (partition by new_urn) as olds, count(*) over (partition by old_urn) as news
      from (
        select distinct case kind when 'PREDECESSOR' then urn else link_urn end as new_urn, case kind when 'PREDECESSOR' then link_urn else urn end as old_urn
        from schools.register_link where organisation_id = ${organisationId} and kind in ('PREDECESSOR', 'SUCCESSOR')
      ) named
    ) counted
    where olds = 1 and news = 1 and new_urn not in (${joinedOrSplit(sql, organisationId)}) and old_urn not in (${joinedOrSplit(sql, organisationId)})`;
}

const joinedOrSplit = (sql: WriteTx['sql'], organisationId: string) => sql`
  select unnest(array[l.urn, l.link_urn]) from schools.register_link l where l.organisation_id = ${organisationId} and l.kind in ('JOINED', 'SPLIT')`;

/** Keeps the numbers that places gave up, so that the old one still finds them. */
export async function keepFormerUrns(tx: WriteTx, importId: string): Promise<void> {
  await tx.sql`
    insert into reference.former_urn (urn, school_id, ends_on, import_id)
    select given_up.urn, given_up.school_id, given_up.ends_on, ${importId} from (
      select a.former_urn as urn, a.school_id, r.opened_on - 1 as ends_on from register_act a join register_row r on r.line = a.line where a.continuity = 'goes-on' and a.act = 'updated'
      union
      select r.urn, a.school_id, r.closed_on from register_act a join register_row r on r.line = a.line
      where a.continuity = 'former' and a.act = 'unchanged'
        and exists (select 1 from register_act n where n.school_id = a.school_id and n.continuity = 'goes-on' and n.former_urn <> r.urn)
    ) given_up
    on conflict (urn) do nothing`;
}
