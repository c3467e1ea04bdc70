import type { ReadTx } from '@hedgerow/db';
import { ownOwners } from '@hedgerow/rules';
import { identifiers } from './batching.ts';
import type { ServiceName } from './context.ts';
import { decodeDateCursor } from './paging.ts';

/** What the worklist lets through. */
export interface DutyFilter {
  readonly schoolIds?: readonly string[] | null | undefined;
  readonly groups?: readonly string[] | null | undefined;
  readonly owners?: readonly string[] | null | undefined;
  readonly rules?: readonly string[] | null | undefined;
  readonly pupilId?: string | null | undefined;
}

/** One open duty, as it stands in the list. Dates are `YYYY-MM-DD`. */
export interface DutyRow {
  readonly id: string;
  readonly rule: string;
  readonly school_id: string;
  readonly owner: string;
  readonly owner_name: string | null;
  readonly assignee_id: string | null;
  readonly assignee_name: string | null;
  readonly opens_on: string | null;
  readonly due_on: string;
  readonly basis: string;
  readonly strength: string;
  readonly standing: string;
  readonly exception_code: string | null;
  readonly late_reason: string | null;
  readonly cause_type: string;
  /** Null where the actor may see that something is due and not for whom. */
  readonly cause_id: string | null;
  readonly pupil_id: string | null;
  readonly staff_id: string | null;
  readonly agency_id: string | null;
}

/** Where a duty stands: the same table as `groupOf` in packages/rules, in SQL so that it can be counted and filtered. */
const standing = (tx: ReadTx) => tx.sql`
  case
    when d.due_on < ${tx.actor.today}::date then 'OVERDUE'
    when not d.owner = any (${[...ownOwners]}::text[]) then 'WAITING'
    when d.due_on <= ${tx.actor.today}::date + (7 - extract(isodow from ${tx.actor.today}::date)::int) then 'THIS_WEEK'
    when d.due_on <= half.ends_on then 'THIS_HALF_TERM'
    else 'LATER'
  end`;

/** The last day of the half-term a school is in, or of the next one during a holiday. */
const currentHalfTerm = (tx: ReadTx) => tx.sql`
  left join lateral (
    select h.ends_on from reference.half_term h
    where h.school_id = reached.id and h.ends_on >= ${tx.actor.today}::date
    order by h.ends_on limit 1
  ) half on true`;

const reached = (tx: ReadTx, filter: DutyFilter) =>
  filter.schoolIds === null || filter.schoolIds === undefined
    ? tx.sql`unnest(access.school_ids('duty.read')) as reached(id)`
    : tx.sql`(select r.id from unnest(access.school_ids('duty.read')) as r(id) where r.id = any (${identifiers(filter.schoolIds)}::uuid[])) as reached`;

const aboutPupil = ({ sql }: ReadTx, schema: ServiceName, pupilId: string | null | undefined) =>
  pupilId
    ? sql`and d.id in (select about.duty_id from ${sql(`${schema}.duty_subject`)} about where about.pupil_id = any (${identifiers([pupilId])}::uuid[]))`
    : sql``;

/**
 * One page of what is open, by (due date, id): a few index rows of each school, merged. Costs the same for a village as
 * for a county.
 *
 * @param limit rows to fetch, one more than are shown
 * @param after cursor of `(dueOn, id)`
 */
export async function dutyPage(
  tx: ReadTx,
  schema: ServiceName,
  filter: DutyFilter,
  limit: number,
  after?: string | null,
): Promise<readonly DutyRow[]> {
  const { sql } = tx;
  const { on, id } =
    after === null || after === undefined
      ? { on: '-infinity', id: '00000000-0000-0000-0000-000000000000' }
      : decodeDateCursor(after);
  const { groups, owners, rules, pupilId } = filter;
  return sql<DutyRow[]>`
    select d.id, d.rule, d.school_id, d.owner, d.owner_name, assignee.person_id as assignee_id,
      person.given_name || ' ' || person.family_name as assignee_name,
      d.opens_on, d.due_on, d.basis, d.strength, d.standing, d.exception_code, d.late_reason, d.cause_type,
      case when s.duty_id is null then null else d.cause_id end as cause_id, s.pupil_id, s.staff_id, s.agency_id
    from (
      select due.* from ${reached(tx, filter)} ${currentHalfTerm(tx)}
      cross join lateral (
        select d.*, ${standing(tx)} as standing from ${sql(`${schema}.duty`)} d
        where d.school_id = reached.id and d.met_on is null and d.withdrawn_on is null
          and (d.due_on, d.id) > (${on}::date, ${id}::uuid)
          ${owners ? sql`and d.owner = any (${[...owners]}::text[])` : sql``}
          ${rules ? sql`and d.rule = any (${[...rules]}::text[])` : sql``}
          ${groups ? sql`and ${standing(tx)} = any (${[...groups]}::text[])` : sql``}
          ${aboutPupil(tx, schema, pupilId)}
        order by d.due_on, d.id limit ${limit}
      ) due
      order by due.due_on, due.id limit ${limit}
    ) d
    left join ${sql(`${schema}.duty_subject`)} s on s.duty_id = d.id
    left join lateral (
      select coalesce(d.assignee_id, (
        select g.person_id from reference.designation g
        where g.school_id = d.school_id and g.starts_on <= ${tx.actor.today}::date and (g.ends_on is null or g.ends_on >= ${tx.actor.today}::date)
        order by g.starts_on desc limit 1)) as person_id
    ) assignee on true
    left join reference.person person on person.person_id = assignee.person_id
    order by d.due_on, d.id`;
}

/** How many duties stand where, for one owner in one school. */
export interface DutyCountRow {
  readonly school_id: string;
  readonly owner: string;
  readonly standing: string;
  readonly count: number;
}

/**
 * Counts everything open that the filter's schools, rules and child let through, by school, owner and standing. One statement.
 *
 * @param of `late` where only what is late is wanted: it is a few rows at the front of the index, and the rest of the
 *   half-term is not looked at
 */
export async function dutyCountRows(
  tx: ReadTx,
  schema: ServiceName,
  filter: DutyFilter,
  of: 'everything' | 'late' = 'everything',
): Promise<readonly DutyCountRow[]> {
  const { sql } = tx;
  const { rules, pupilId } = filter;
  const isLate = of === 'late';
  return sql<DutyCountRow[]>`
    select d.school_id, d.owner, ${isLate ? sql`'OVERDUE'` : standing(tx)} as standing, count(*)::int as count
    from ${reached(tx, filter)} ${isLate ? sql`` : currentHalfTerm(tx)}
    join ${sql(`${schema}.duty`)} d on d.school_id = reached.id
    where d.met_on is null and d.withdrawn_on is null
      ${isLate ? sql`and d.due_on < ${tx.actor.today}::date` : sql``}
      ${rules ? sql`and d.rule = any (${[...rules]}::text[])` : sql``}
      ${aboutPupil(tx, schema, pupilId)}
    group by 1, 2, 3`;
}
