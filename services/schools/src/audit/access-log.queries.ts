import type { ReadTx } from '@hedgerow/db';
import { decodeMomentCursor } from '@hedgerow/service-kit';

/** One audit row as the page of a place shows it. */
export interface AccessRow {
  readonly id: string;
  /** As Postgres wrote it, to the microsecond. */
  readonly at: string;
  readonly kind: string;
  readonly action: string;
  readonly personId: string | null;
  readonly givenName: string | null;
  readonly familyName: string | null;
  readonly pupilId: string | null;
  readonly reason: string | null;
  readonly isOverSeveralPlaces: boolean;
  readonly isErased: boolean;
}

/** What a page of the log lets through; days are those of the United Kingdom. */
export interface AccessFilter {
  readonly personId?: string | null | undefined;
  readonly pupilId?: string | null | undefined;
  readonly kind?: string | null | undefined;
  readonly withReason?: boolean | null | undefined;
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
}

/** What provision writes when somebody from outside the school opens a file (decision 16). */
const opening = 'pupil.open-with-reason';

function conditions({ sql }: ReadTx, filter: AccessFilter, after: string | null | undefined) {
  const { personId, pupilId, kind, withReason, from, to } = filter;
  const [at = '', id = ''] = after ? decodeMomentCursor(after, 2) : [];
  return sql`
    ${personId ? sql`and e.person_id = ${personId}::uuid` : sql``}
    ${pupilId ? sql`and e.pupil_id = ${pupilId}::uuid` : sql``}
    ${kind ? sql`and e.kind = ${kind.toLowerCase()}` : sql``}
    ${withReason === true ? sql`and e.action = ${opening}` : sql``}
    ${from ? sql`and e.at >= ${from}::date::timestamp at time zone 'Europe/London'` : sql``}
    ${to ? sql`and e.at < (${to}::date + 1)::timestamp at time zone 'Europe/London'` : sql``}
    ${after ? sql`and (e.at, e.id) < (${at}::timestamptz, ${id}::uuid)` : sql``}`;
}

/**
 * A page of what was done at one place, the newest first: its own rows, and readings over several places that took it in.
 * One statement; each half follows an index and stops at the page's end.
 */
export async function accessPage(
  tx: ReadTx,
  schoolId: string,
  filter: AccessFilter,
  limit: number,
  after: string | null | undefined,
): Promise<readonly AccessRow[]> {
  const { sql } = tx;
  const columns = sql`e.id, e.at, e.kind, e.action, e.person_id, e.pupil_id, e.detail, e.school_id, e.erased_by`;
  const narrowed = conditions(tx, filter, after);
  const newest = sql`order by e.at desc, e.id desc limit ${limit}`;
  return sql<AccessRow[]>`
    select e.id, e.at, e.kind, e.action, e.person_id as "personId", p.given_name as "givenName", p.family_name as "familyName",
      e.pupil_id as "pupilId", case when e.action = ${opening} then e.detail ->> 'reason' end as reason,
      e.school_id is null as "isOverSeveralPlaces", e.erased_by is not null as "isErased"
    from (
      (select ${columns} from audit.event e where e.school_id = ${schoolId}::uuid ${narrowed} ${newest})
      union all
      (select ${columns} from audit.event e where e.school_id is null and e.school_ids @> array[${schoolId}::uuid] ${narrowed} ${newest})
    ) e
    left join reference.person p on p.person_id = e.person_id
    ${newest}`;
}

/** How a place's chain stands. */
export interface SealRow {
  readonly entries: number;
  readonly sealedUpTo: string | null;
  readonly waiting: number;
  readonly checkedAt: string | null;
  readonly isWhole: boolean | null;
}

/** @param now ISO 8601; entries of the day before it are looked through for some that wait */
export async function sealOf(tx: ReadTx, schoolId: string, now: string): Promise<SealRow | undefined> {
  const [row] = await tx.sql<SealRow[]>`
    select coalesce(s.position, 0)::int as entries, s.sealed_at as "sealedUpTo", c.checked_at as "checkedAt", c.broken_at is null and c.checked_at is not null as "isWhole",
      (select count(*)::int from audit.event e where e.school_id = ${schoolId}::uuid and e.at > ${now}::timestamptz - interval '1 day'
        and not exists (select from audit.seal x where x.event_id = e.id)) as waiting
    from (values (1)) as one
    left join lateral (select position, sealed_at from audit.seal where chain = ${schoolId}::uuid order by position desc limit 1) s on true
    left join lateral (select checked_at, broken_at from audit.chain_check where chain = ${schoolId}::uuid order by checked_at desc limit 1) c on true`;
  return row;
}
