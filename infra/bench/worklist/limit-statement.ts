import type { ServiceName } from '@hedgerow/service-kit';
import { ownOwners } from '@hedgerow/rules';

/** The four lists of the worklist, by the field that each answers. */
const lists: Readonly<Record<string, ServiceName>> = {
  placeDuties: 'schools',
  childDuties: 'provision',
  staffDuties: 'training',
  referralDuties: 'agencies',
};

const own = `array[${ownOwners.map((owner) => `'${owner}'`).join(',')}]`;
const standing = `case when d.due_on < $2::date then 'OVERDUE' when not d.owner = any (${own}) then 'WAITING'
  when d.due_on <= $2::date + (7 - extract(isodow from $2::date)::int) then 'THIS_WEEK' when d.due_on <= half.ends_on then 'THIS_HALF_TERM' else 'LATER' end`;
const halfTerm =
  'left join lateral (select h.ends_on from reference.half_term h where h.school_id = reached.id and h.ends_on >= $2::date order by h.ends_on limit 1) half on true';

const stub = (column: string): string =>
  `case when ${column} is null then null else json_build_object('id', ${column}) end`;
const cursorOf = (row: string): string =>
  `rtrim(translate(replace(encode(convert_to('["' || ${row}.due_on || '","' || ${row}.id || '"]', 'utf8'), 'base64'), E'\\n', ''), '+/', '-_'), '=')`;

/** One list: page, cursor and counts as JSON, as the subgraph would give it. */
function listAs(field: string, schema: ServiceName): string {
  return `'${field}', (
    with fetched as (
      select d.*, s.duty_id is not null as is_named, s.pupil_id, s.staff_id, assignee.person_id as who, person.given_name || ' ' || person.family_name as who_name, row_number() over (order by d.due_on, d.id) as place
      from (
        select due.* from reached ${halfTerm}
        cross join lateral (
          select d.*, ${standing} as standing from ${schema}.duty d
          where d.school_id = reached.id and d.met_on is null and d.withdrawn_on is null order by d.due_on, d.id limit 51
        ) due order by due.due_on, due.id limit 51
      ) d
      left join ${schema}.duty_subject s on s.duty_id = d.id
      left join lateral (select coalesce(d.assignee_id, (select g.person_id from reference.designation g where g.school_id = d.school_id and g.starts_on <= $2::date
        and (g.ends_on is null or g.ends_on >= $2::date) order by g.starts_on desc limit 1)) as person_id) assignee on true
      left join reference.person person on person.person_id = assignee.person_id
    ), counted as (
      select d.school_id, d.owner, ${standing} as standing, count(*)::int as count from reached ${halfTerm}
      join ${schema}.duty d on d.school_id = reached.id where d.met_on is null and d.withdrawn_on is null group by 1, 2, 3
    )
    select json_build_object(
      'nodes', (select coalesce(json_agg(json_build_object('id', f.id, 'rule', f.rule, 'school', json_build_object('id', f.school_id), 'owner', f.owner, 'ownerName', f.owner_name,
        'assigneeId', f.who, 'assigneeName', f.who_name, 'dueOn', f.due_on, 'basis', f.basis, 'group', f.standing, 'exceptionCode', f.exception_code,
        'lateReason', f.late_reason, 'causeId', case when f.is_named then f.cause_id end, 'pupil', ${stub('f.pupil_id')}, 'staffMember', ${stub('f.staff_id')}) order by f.place), '[]') from fetched f where f.place <= 50),
      'pageInfo', json_build_object('endCursor', (select ${cursorOf('f')} from fetched f where f.place <= 50 order by f.place desc limit 1), 'hasNextPage', (select count(*) > 50 from fetched)),
      'counts', json_build_object(
        'overdue', (select coalesce(sum(count), 0) from counted where standing = 'OVERDUE'), 'thisWeek', (select coalesce(sum(count), 0) from counted where standing = 'THIS_WEEK'),
        'thisHalfTerm', (select coalesce(sum(count), 0) from counted where standing = 'THIS_HALF_TERM'), 'waiting', (select coalesce(sum(count), 0) from counted where standing = 'WAITING'),
        'later', (select coalesce(sum(count), 0) from counted where standing = 'LATER'),
        'byOwner', (select coalesce(json_agg(json_build_object('owner', owner, 'open', open) order by owner), '[]') from (select owner, sum(count) as open from counted group by owner) o),
        'bySchool', (select coalesce(json_agg(json_build_object('school', json_build_object('id', school_id), 'open', open, 'overdue', overdue, 'thisWeek', this_week) order by school_id), '[]')
          from (select school_id, sum(count) as open, coalesce(sum(count) filter (where standing = 'OVERDUE'), 0) as overdue, coalesce(sum(count) filter (where standing = 'THIS_WEEK'), 0) as this_week from counted group by school_id) s)
      )))`;
}

/**
 * The limit that the graph is held against: the whole worklist, four lists with their counts, in one statement under the
 * same row-level security, leaving the same audit row. Parameters: the person and the day.
 */
export const limitStatement = `
  with audited as (
    insert into audit.event (id, at, kind, action, person_id, session_id, request_id, service, detail)
    values (gen_random_uuid(), now(), 'read', 'worklist.read', $1::uuid, 'bench', 'bench', 'provision', '{"everySchool": true}') returning 1
  ), reached as materialized (select r.id from unnest(access.school_ids('duty.read')) as r(id))
  select json_build_object('data', json_build_object('viewer', json_build_object('id', $1::text, ${Object.entries(lists)
    .map(([field, schema]) => listAs(field, schema))
    .join(',\n')})))::text as answer`;
