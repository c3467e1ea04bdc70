import { copyRows, type WriteTx } from '@hedgerow/db';
import type { GroupRow } from './group-row.rules.ts';
import type { RegisterTarget } from './register.ts';
import { countsOf, type TakenCounts } from './taken-counts.ts';

const facts = 'group_id, name, company_number, group_type, status, incorporated_on, opened_on, closed_on';

/** Makes the table in which lines wait. It is gone with the transaction. */
export async function layOutGroups({ sql }: WriteTx): Promise<void> {
  await sql`
    create temporary table group_row (line int, group_uid text, group_id text, name text, company_number text, group_type text, status text,
      incorporated_on date, opened_on date, closed_on date, urn int, joined_on date) on commit drop`;
}

export async function layGroups({ sql }: WriteTx, rows: readonly GroupRow[]): Promise<void> {
  await copyRows(sql, 'group_row', ['line', 'group_uid', ...facts.split(', '), 'urn', 'joined_on'], rows, (row) => [
    row.line,
    row.groupUid,
    row.groupId,
    row.name,
    row.companyNumber,
    row.groupType,
    row.status,
    row.incorporatedOn,
    row.openedOn,
    row.closedOn,
    row.urn,
    row.joinedOn,
  ]);
}

/** Lines that say something else of their trust than its first line; they are taken out. */
export async function groupsAtOdds({
  sql,
}: WriteTx): Promise<readonly { readonly line: number; readonly firstLine: number }[]> {
  const columns = sql.unsafe(facts.replaceAll(/(\w+)/g, 'g.$1'));
  const first = sql.unsafe(facts.replaceAll(/(\w+)/g, 'f.$1'));
  return sql<{ line: number; firstLine: number }[]>`
    with f as (select distinct on (group_uid) * from group_row order by group_uid, line)
    delete from group_row g using f where f.group_uid = g.group_uid and (${columns}) is distinct from (${first})
    returning g.line, f.line as "firstLine"`;
}

/**
 * Takes the waiting lines into the organisation's knowledge: each trust, and since when each school belongs to it. A line
 * counts as changed where either does. Whom the organisation's people reach is a matter of Hedgerow's own memberships,
 * which a file of the country's trusts never touches.
 */
export async function takeGroups({ tx: { sql }, importId, organisationId }: RegisterTarget): Promise<TakenCounts> {
  const columns = sql.unsafe(facts);
  const of = (table: string) => sql.unsafe(facts.replaceAll(/(\w+)/g, `${table}.$1`));
  await sql`
    create temporary table group_changed on commit drop as
    select distinct g.group_uid from group_row g join schools.register_group k on k.organisation_id = ${organisationId} and k.group_uid = g.group_uid
    where (${of('k')}) is distinct from (${of('g')})`;
  await sql`
    insert into schools.register_group as kept (organisation_id, group_uid, ${columns}, import_id)
    select distinct on (group_uid) ${organisationId}::uuid, group_uid, ${columns}, ${importId}::uuid from group_row order by group_uid, line
    on conflict (organisation_id, group_uid) do update set
      (${columns}) = row(${of('excluded')}), import_id = excluded.import_id, before = to_jsonb(kept) - 'before'
    where (${of('kept')}) is distinct from (${of('excluded')})`;
  const rows = await sql<{ isNew: boolean }[]>`
    insert into schools.register_group_member as kept (organisation_id, group_uid, urn, joined_on, import_id)
    select ${organisationId}, group_uid, urn, joined_on, ${importId} from group_row
    on conflict (urn, group_uid, organisation_id) do update set joined_on = excluded.joined_on, import_id = excluded.import_id, before = to_jsonb(kept) - 'before'
    where kept.joined_on is distinct from excluded.joined_on or kept.group_uid in (select group_uid from group_changed)
    returning before is null as "isNew"`;
  const [all] = await sql<{ lines: number }[]>`select count(*)::int as lines from group_row`;
  return countsOf(rows, all?.lines ?? 0);
}

/**
 * Gives a trust that brings the register its own UID and company number: found by either, else by its name where one
 * trust alone bears it. What it was before stays with the import.
 *
 * @returns its UID, or null where the organisation is none of the trusts
 */
export async function nameOrganisation({
  tx: { sql },
  importId,
  organisationId,
}: RegisterTarget): Promise<string | null> {
  const [found] = await sql<{ groupUid: string; companyNumber: string | null }[]>`
    select g.group_uid as "groupUid", g.company_number as "companyNumber"
    from schools.organisation o join lateral (
      select group_uid, company_number, count(*) over (partition by rank) as alike, rank from (
        select k.group_uid, k.company_number, case when k.group_uid = o.group_uid then 1 when k.company_number = o.company_number then 2 else 3 end as rank
        from schools.register_group k
        where k.organisation_id = o.id and (k.group_uid = o.group_uid
          or (o.group_uid is null and (k.company_number = o.company_number or (o.company_number is null and lower(k.name) = lower(o.name)))))
      ) ranked
    ) g on g.alike = 1
    where o.id = ${organisationId} and o.kind = 'TRUST' order by g.rank limit 1`;
  if (found === undefined) return null;
  const { groupUid, companyNumber } = found;
  const differs = sql`(group_uid, company_number) is distinct from (${groupUid}, coalesce(${companyNumber}, company_number))`;
  await sql`
    update schools.place_import i set organisation_before = jsonb_build_object('groupUid', o.group_uid, 'companyNumber', o.company_number, 'version', o.version)
    from schools.organisation o where i.id = ${importId} and o.id = ${organisationId} and ${differs}`;
  await sql`
    update schools.organisation set group_uid = ${groupUid}, company_number = coalesce(${companyNumber}, company_number), version = version + 1
    where id = ${organisationId} and ${differs}`;
  return groupUid;
}
