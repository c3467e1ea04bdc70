import type { ReadTx } from '@hedgerow/db';

/** A URN under which a place was known before. */
export interface FormerUrnRow {
  readonly schoolId: string;
  readonly urn: number;
  readonly endsOn: string | null;
}

export async function formerUrnsBySchool({ sql }: ReadTx, schoolIds: readonly string[]): Promise<FormerUrnRow[]> {
  return sql<FormerUrnRow[]>`
    select school_id as "schoolId", urn, ends_on as "endsOn" from reference.former_urn
    where school_id = any (${[...schoolIds]}::uuid[]) order by ends_on desc nulls last, urn desc`;
}

/** What the register of links says of a place. */
export interface RegisterLinkRow {
  readonly schoolId: string;
  readonly urn: number;
  readonly name: string;
  readonly type: string;
  readonly since: string | null;
}

/** Links of places under their present URN and the former ones, each once although several organisations brought it. */
export async function registerLinksBySchool({ sql }: ReadTx, schoolIds: readonly string[]): Promise<RegisterLinkRow[]> {
  return sql<RegisterLinkRow[]>`
    select distinct on (n.school_id, l.linked_on, l.link_urn, l.link_type) n.school_id as "schoolId", l.link_urn as urn, l.link_name as name, l.link_type as type, l.linked_on as since
    from (
      select s.id as school_id, s.urn from schools.school s where s.id = any (${[...schoolIds]}::uuid[]) and s.urn is not null
      union all select f.school_id, f.urn from reference.former_urn f where f.school_id = any (${[...schoolIds]}::uuid[])
    ) n join schools.register_link l on l.urn = n.urn
    order by n.school_id, l.linked_on desc nulls last, l.link_urn, l.link_type`;
}

/** The trust that the register counts a place to. */
export interface RegisterTrustRow {
  readonly schoolId: string;
  readonly uid: string;
  readonly name: string;
  readonly companyNumber: string | null;
  readonly joinedOn: string | null;
}

export async function registerTrusts({ sql }: ReadTx, schoolIds: readonly string[]): Promise<RegisterTrustRow[]> {
  return sql<RegisterTrustRow[]>`
    select distinct on (s.id) s.id as "schoolId", g.group_uid as uid, g.name, g.company_number as "companyNumber", m.joined_on as "joinedOn"
    from schools.school s
    join schools.register_group_member m on m.urn = s.urn
    join schools.register_group g on g.organisation_id = m.organisation_id and g.group_uid = m.group_uid
    where s.id = any (${[...schoolIds]}::uuid[]) and g.closed_on is null
    order by s.id, m.joined_on desc nulls last, g.group_uid`;
}
