import type { ReadTx } from '@hedgerow/db';
import type { IsoDate, StatusCode } from '@hedgerow/rules';
import { decodeCursor } from '@hedgerow/service-kit';
import { foldName } from '../names.ts';

/** One registration of one child, with what a register shows. */
export interface RegisterRow {
  readonly id: string;
  readonly pupilId: string;
  readonly schoolId: string;
  readonly classId: string | null;
  readonly className: string | null;
  readonly givenName: string;
  readonly familyName: string;
  readonly preferredName: string | null;
  readonly familyKey: string;
  readonly givenKey: string;
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate | null;
  readonly birthOn: IsoDate;
  readonly ncYear: number;
  readonly seesCore: boolean;
  readonly status: StatusCode | null;
  readonly statusSince: IsoDate | null;
  readonly needCodes: readonly string[];
  readonly nextDueOn: IsoDate | null;
  readonly nextDueRule: string | null;
  readonly lastNoteOn: IsoDate | null;
}

/** Which registrations a register holds: those of today, those after which the child has none, or those to come. */
export type RegisterPart = 'ON_ROLL' | 'LEFT' | 'STARTING';

/** What a register lets through; every part narrows. */
export interface RegisterFilter {
  readonly part?: RegisterPart | null | undefined;
  readonly schoolIds?: readonly string[] | null | undefined;
  readonly status?: readonly string[] | null | undefined;
  readonly needs?: readonly string[] | null | undefined;
  readonly ncYears?: readonly number[] | null | undefined;
  readonly classIds?: readonly string[] | null | undefined;
  readonly text?: string | null | undefined;
  /** How near a name has to come to the text; within its words where left out. */
  readonly nearness?: Nearness;
  /** A child known by her number or birth date, to people who may see these. */
  readonly upn?: string;
  readonly birthOn?: IsoDate;
}

/** How near a name comes to what was typed: every word begins one of its words, or is inside one, or but for one slip. */
export const nearnesses = ['BEGINS', 'HOLDS', 'SLIP'] as const;
export type Nearness = (typeof nearnesses)[number];

const literal = (text: string): string => text.replaceAll(/[\\%_]/g, String.raw`\$&`);

/** The words of a search, folded as names are. */
export function searchWords(text: string): string[] {
  return foldName(text)
    .split(' ')
    .filter((word) => word !== '')
    .slice(0, 6);
}

/** The words of a search, each as the patterns of which a name, with a space before it, must match one. */
export function namePatterns(text: string, nearness: Nearness = 'HOLDS'): string[][] {
  return searchWords(text).map((word) => {
    if (nearness === 'BEGINS') return [`% ${literal(word)}%`];
    if (nearness === 'HOLDS' || word.length < 4) return [`%${literal(word)}%`];
    return slipsOf(word).map((slip) => `% ${slip}%`);
  });
}

/** A word with one letter wrong, missing, too many, or two letters the wrong way round; the first letter is taken to be right. */
function slipsOf(word: string): string[] {
  const letters = [...word].map(literal);
  const [first = '', ...rest] = letters;
  return rest.flatMap((letter, at) => {
    const before = first + rest.slice(0, at).join('');
    const after = rest.slice(at + 1).join('');
    const next = rest[at + 1];
    return [
      `${before}_${after}`,
      `${before}_${letter}${after}`,
      `${before}${after}`,
      ...(next === undefined ? [] : [`${before}${next}${letter}${rest.slice(at + 2).join('')}`]),
    ];
  });
}

/** Sort key of a row: family name, given name, registration. */
export function registerKey(row: RegisterRow): readonly string[] {
  return [row.familyKey, row.givenKey, row.id];
}

// The schools come first, so that the index of registrations by school leads whatever the policy adds. Those that are named are
// taken as they are, since the policy of registrations decides for them too.
const schools = ({ sql }: ReadTx, wanted: RegisterFilter['schoolIds']) =>
  wanted === null || wanted === undefined
    ? sql`(
    select unnest(access.school_ids('pupil.read')) as id
    union select reached.school_id from provision.reached('pupil.read') reached
    union select own.school_id from provision.family_reached('pupil.read') own
  )`
    : sql`(select distinct named.id from unnest(${[...wanted]}::uuid[]) as named(id))`;

function named({ sql }: ReadTx, text: RegisterFilter['text'], nearness: Nearness | undefined) {
  if (text === null || text === undefined || text === '') return sql``;
  return namePatterns(text, nearness).map((patterns) => sql`and ' ' || p.search_name like any (${patterns}::text[])`);
}

const seesNumbers = ({ sql }: ReadTx) => sql`e.school_id = any ((select access.school_ids('pupil.read'))::uuid[])`;

function conditions(tx: ReadTx, filter: RegisterFilter) {
  const { sql } = tx;
  const { part, status, needs, ncYears, classIds, text, nearness, upn, birthOn } = filter;
  return sql`
    ${classIds ? sql`and e.class_id = any (${[...classIds]}::uuid[])` : sql``}
    ${named(tx, text, nearness)}
    ${upn === undefined ? sql`` : sql`and p.upn = ${upn} and ${seesNumbers(tx)}`}
    ${birthOn === undefined ? sql`` : sql`and p.birth_on = ${birthOn} and ${seesNumbers(tx)}`}
    ${ncYears ? sql`and provision.nc_year(p.birth_on, p.nc_year_override, ${tx.actor.today}::date) = any (${[...ncYears]}::int[])` : sql``}
    ${status ? sql`and ${part === 'LEFT' ? sql`s.code` : sql`coalesce(s.code, 'N')`} = any (${[...status]}::text[])` : sql``}
    ${needs ? sql`and exists (select 1 from provision.need n where n.pupil_id = p.id and n.ends_on is null and n.code = any (${[...needs]}::text[]))` : sql``}`;
}

const registrationsOf = ({ sql, actor }: ReadTx, part: RegisterFilter['part']) => {
  if (part === 'STARTING') return sql`e.starts_on > ${actor.today}::date`;
  if (part === 'LEFT')
    return sql`e.ends_on < ${actor.today}::date and e.starts_on <= e.ends_on and not exists (
      select 1 from provision.enrolment later
      where later.pupil_id = e.pupil_id and later.school_id = e.school_id
        and (coalesce(later.ends_on, 'infinity'), later.id) > (e.ends_on, e.id))`;
  return sql`e.starts_on <= ${actor.today}::date and (e.ends_on is null or e.ends_on >= ${actor.today}::date)`;
};

/**
 * One page of children on roll today, or of another part of the register, by family name. One statement, whatever the number of schools and children.
 *
 * @param limit rows to fetch, one more than are shown
 * @param after cursor of `registerKey`
 */
export async function registerPage(
  tx: ReadTx,
  filter: RegisterFilter,
  limit: number,
  after?: string | null,
): Promise<readonly RegisterRow[]> {
  const { sql } = tx;
  const { today } = tx.actor;
  const [familyKey = '', givenKey = '', id = ''] = after === null || after === undefined ? [] : decodeCursor(after, 3);
  const past =
    after === null || after === undefined
      ? sql``
      : sql`and (p.family_key, p.given_key, e.id) > (${familyKey}, ${givenKey}, ${id}::uuid)`;
  // Each addition is looked up once for the page, whatever the planner knows of the tables, and not once for each row.
  return sql<RegisterRow[]>`
    with page as materialized (
      select e.id, e.pupil_id as "pupilId", e.school_id as "schoolId", e.class_id as "classId", e.class_name as "className",
        p.given_name as "givenName", p.family_name as "familyName", p.preferred_name as "preferredName", p.family_key as "familyKey", p.given_key as "givenKey",
        e.starts_on as "startsOn", e.ends_on as "endsOn", p.birth_on as "birthOn", provision.nc_year(p.birth_on, p.nc_year_override, ${today}::date) as "ncYear",
        (e.school_id = any ((select access.school_ids('pupil.read'))::uuid[])
          or e.pupil_id in (select r.pupil_id from provision.reached('pupil.read', array['class', 'agreed', 'opened']) r)
          or e.pupil_id = any ((select access.child_ids('pupil.read'))::uuid[])) as "seesCore",
        s.code as status, s.starts_on as "statusSince"
      from ${schools(tx, filter.schoolIds)} place
      cross join lateral (
        select * from provision.enrolment e
        where e.school_id = place.id and ${registrationsOf(tx, filter.part)}
        offset 0
      ) e
      join ${filter.part === 'LEFT' ? sql`provision.known_pupil` : sql`provision.pupil`} p on p.id = e.pupil_id
      left join provision.sen_status s on s.pupil_id = e.pupil_id and s.ends_on is null
      where true ${conditions(tx, filter)} ${past}
      order by p.family_key, p.given_key, e.id
      limit ${limit}
    ), needs as materialized (
      select n.pupil_id, array_agg(n.code order by n.rank nulls last, n.code) as codes
      from provision.need n where n.pupil_id = any (array(select "pupilId" from page)) and n.ends_on is null group by n.pupil_id
    ), about as materialized (
      select a.duty_id, a.pupil_id, a.school_id from provision.duty_subject a where a.pupil_id = any (array(select "pupilId" from page))
    ), due as materialized (
      select distinct on (about.pupil_id, about.school_id) about.pupil_id, about.school_id, d.due_on, d.rule
      from about join provision.duty d on d.id = about.duty_id
      where d.id = any (array(select duty_id from about)) and d.met_on is null and d.withdrawn_on is null
      order by about.pupil_id, about.school_id, d.due_on, d.id
    ), note as materialized (
      select o.pupil_id, o.school_id, max(o.observed_on) as observed_on
      from provision.observation o where o.pupil_id = any (array(select "pupilId" from page)) group by o.pupil_id, o.school_id
    )
    select page.*, coalesce(needs.codes, '{}') as "needCodes", due.due_on as "nextDueOn", due.rule as "nextDueRule", note.observed_on as "lastNoteOn"
    from page
    left join needs on needs.pupil_id = page."pupilId"
    left join due on due.pupil_id = page."pupilId" and due.school_id = page."schoolId"
    left join note on note.pupil_id = page."pupilId" and note.school_id = page."schoolId"
    order by page."familyKey", page."givenKey", page.id`;
}

/** Numbers of children by status of each school; null is hidden, and from outside the school every other is to the nearest five. */
export interface CountsRow {
  readonly schoolId: string;
  readonly onRoll: number | null;
  readonly none: number | null;
  readonly support: number | null;
  readonly plan: number | null;
  readonly isSuppressed: boolean;
  /** The day of the figures: today for the school's own, else the first of the month. */
  readonly asOn: IsoDate;
}

export async function registerCounts(tx: ReadTx, schoolIds: readonly string[]): Promise<CountsRow[]> {
  return tx.sql<CountsRow[]>`
    select school_id as "schoolId", on_roll as "onRoll", without_need as none, on_support as support, with_plan as plan, is_suppressed as "isSuppressed", as_on as "asOn"
    from provision.register_counts(${[...schoolIds]}::uuid[])`;
}

/** Numbers of children by type of need of each school; null is hidden. */
export interface NeedCountRow {
  readonly schoolId: string;
  readonly code: string;
  readonly pupils: number | null;
}

export async function needProfile(tx: ReadTx, schoolIds: readonly string[]): Promise<NeedCountRow[]> {
  return tx.sql<
    NeedCountRow[]
  >`select school_id as "schoolId", code, pupils from provision.need_profile(${[...schoolIds]}::uuid[])`;
}

/** Open duties of each school by rule, and how many are late. */
export interface LateRow {
  readonly schoolId: string;
  readonly rule: string;
  readonly open: number;
  readonly overdue: number;
  /** Those that may be done already: their window is open. */
  readonly ready: number;
}

export async function lateCounts(tx: ReadTx, schoolIds: readonly string[]): Promise<LateRow[]> {
  const { today } = tx.actor;
  return tx.sql<LateRow[]>`
    select d.school_id as "schoolId", d.rule, count(*)::int as open, (count(*) filter (where d.due_on < ${today}::date))::int as overdue,
      (count(*) filter (where d.opens_on is null or d.opens_on <= ${today}::date))::int as ready
    from provision.duty d
    where d.school_id = any (${[...schoolIds]}::uuid[]) and d.met_on is null and d.withdrawn_on is null
    group by d.school_id, d.rule order by d.school_id, d.rule`;
}

/** How much is open and late at each school, for people who may count it and not see what it is. */
export async function lateTotalsOf(
  tx: ReadTx,
  schoolIds: readonly string[],
): Promise<{ readonly schoolId: string; readonly open: number; readonly overdue: number; readonly byRule: [] }[]> {
  const rows = await tx.sql<{ schoolId: string; open: number; overdue: number }[]>`
    select school_id as "schoolId", open, overdue from provision.late_totals(${[...schoolIds]}::uuid[])`;
  return rows.map((row) => ({ ...row, byRule: [] }));
}

export async function handoversDue(
  tx: ReadTx,
  schoolIds: readonly string[],
): Promise<{ readonly schoolId: string; readonly pupils: number }[]> {
  return tx.sql<
    { schoolId: string; pupils: number }[]
  >`select school_id as "schoolId", pupils from provision.handovers_due(${[...schoolIds]}::uuid[])`;
}
