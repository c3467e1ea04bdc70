import type { WriteTx } from '@hedgerow/db';
import { takeTurn } from '../reference/outbox.ts';
import { findContinuing, keepFormerUrns } from './register-continuity.queries.ts';
import { columnsOfNew, fillFromKnown, schoolsRegister, type PlaceRegister } from './register-layout.queries.ts';
import { settlePlacesInSets } from './settle-places.queries.ts';

/** What became of one line of a register. */
export interface RegisterAct {
  readonly line: number;
  readonly act: 'created' | 'updated' | 'unchanged' | 'held-elsewhere';
  /** Null for a place that another organisation holds: it is not the actor's to know. */
  readonly schoolId: string | null;
  /** For a line that updated: the fields as they were, for taking it back. */
  readonly before: Readonly<Record<string, string | number | boolean | null>> | null;
  /** The line is about a place that goes on under another URN, or went on under this one: what to tell a person. */
  readonly continuity: 'goes-on' | 'will-go-on' | 'former' | null;
  /** Name of the place before this register, where its URN changes. */
  readonly formerName: string | null;
  readonly formerUrn: number | null;
}

/** Where a register is taken in, and by which import. */
export interface UpsertOptions {
  readonly importId: string;
  readonly register?: PlaceRegister;
}

/**
 * Brings the places of an organisation into line with the register that was laid out, by its number and in sets: new
 * places become members and owe what their kind owes; places that differ take the register's word, but for the name and
 * the colour that people gave them; a place that another organisation holds is left alone and said to be so. A school
 * that goes on under a new URN stays the place that it is, with its number changed.
 *
 * @returns one act a line, in the order of the lines
 */
export async function upsertRegister(
  tx: WriteTx,
  organisationId: string,
  { importId, register = schoolsRegister }: UpsertOptions,
): Promise<readonly RegisterAct[]> {
  const { sql } = tx;
  const ours = sql`s.id = any ((select access.school_ids('school.write'))::uuid[])`;
  const columns = (prefix: string) => sql.unsafe(register.columns.map((column) => `${prefix}.${column}`).join(', '));
  const key = sql(register.key);
  if (register.key === 'ofsted_urn') await fillFromKnown(tx);
  await findContinuing(tx, organisationId, register);
  // What Get Information About Schools knows, it decides: Ofsted's line on such a place changes nothing.
  const differs = sql`(${columns('s')}) is distinct from (${columns('r')}) and (${register.key === 'urn'} or s.urn is null)`;
  await sql`
    create temporary table register_act on commit drop as
    select r.line, r.urn, coalesce(s.id, case when held.school_id is null and former.school_id is null then r.id end) as school_id,
      case
        when c.outcome in ('will-go-on', 'former') then case when s.id is null then 'held-elsewhere' else 'unchanged' end
        when s.id is null then case when held.school_id is null and former.school_id is null then 'created' else 'held-elsewhere' end
        when ${differs} then 'updated' else 'unchanged' end as act,
      case when ${differs} then to_jsonb(s) - 'created_at' end as before,
      c.outcome as continuity, case when c.outcome in ('goes-on', 'will-go-on') then s.name end as former_name, case when c.outcome in ('goes-on', 'will-go-on') then s.urn end as former_urn
    from register_row r
    left join register_continuity c on c.line = r.line
    left join schools.school s on (s.id = c.school_id or (c.school_id is null and s.${key} = r.${key})) and ${ours}
    left join reference.school held on held.${key} = r.${key}
    left join reference.former_urn former on ${register.key === 'urn'} and former.urn = r.urn`;
  const acts = await sql<RegisterAct[]>`
    select line, act, school_id as "schoolId", case when act = 'updated' then before end as before, continuity, former_name as "formerName", former_urn as "formerUrn" from register_act order by line`;
  await createPlaces(tx, organisationId);
  await changePlaces(tx, register);
  await keepFormerUrns(tx, importId);
  await publishPlaces(tx);
  await settlePlacesInSets(
    tx,
    tx.sql`select a.school_id, r.duty_id from register_act a join register_row r on r.line = a.line where a.act in ('created', 'updated')`,
  );
  return acts;
}

async function createPlaces(tx: WriteTx, organisationId: string): Promise<void> {
  const { sql } = tx;
  const created = sql`register_row r join register_act a on a.line = r.line and a.act = 'created'`;
  const columns = (prefix: string) => sql.unsafe(columnsOfNew.map((column) => `${prefix}${column}`).join(', '));
  // The membership first: through it the administrator reaches the place that follows.
  await sql`insert into access.membership (id, school_id, organisation_id, starts_on) select r.membership_id, r.id, ${organisationId}, ${tx.actor.today} from ${created}`;
  await sql`insert into schools.school (id, ${columns('')}) select r.id, ${columns('r.')} from ${created}`;
}

async function changePlaces(tx: WriteTx, register: PlaceRegister): Promise<void> {
  const { sql } = tx;
  await sql`
    update schools.school s set ${sql.unsafe(register.columns.map((column) => `${column} = r.${column}`).join(', '))}, version = s.version + 1
    from register_row r join register_act a on a.line = r.line and a.act = 'updated'
    where s.id = a.school_id`;
}

async function publishPlaces(tx: WriteTx): Promise<void> {
  const { sql } = tx;
  await sql`
    insert into reference.school (school_id, urn, ofsted_urn, name, short_name, phase, is_early_years, is_maintained, jurisdiction, la_code, la_name, colour, easting, northing, high_age, closed_on)
    select s.id, s.urn, s.ofsted_urn, s.name, s.short_name, replace(lower(s.phase), '_', '-'), s.is_early_years, s.is_maintained, s.jurisdiction, s.la_code, s.la_name, s.colour, s.easting, s.northing, s.high_age, s.closed_on
    from register_act a join schools.school s on s.id = a.school_id where a.act in ('created', 'updated')
    on conflict (school_id) do update set
      urn = excluded.urn, ofsted_urn = excluded.ofsted_urn, name = excluded.name, short_name = excluded.short_name, colour = excluded.colour, phase = excluded.phase, is_early_years = excluded.is_early_years,
      is_maintained = excluded.is_maintained, jurisdiction = excluded.jurisdiction, la_code = excluded.la_code, la_name = excluded.la_name, easting = excluded.easting, northing = excluded.northing, high_age = excluded.high_age, closed_on = excluded.closed_on`;
  await takeTurn(tx);
  await sql`
    insert into reference.outbox (id, topic, school_id, payload)
    select r.outbox_id, 'school.changed', a.school_id, jsonb_build_object('schoolId', a.school_id)
    from register_act a join register_row r on r.line = a.line where a.act in ('created', 'updated')`;
}
