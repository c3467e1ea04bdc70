import { newId, type WriteTx } from '@hedgerow/db';
import { takeTurn } from '../reference/outbox.ts';
import { registerColumns } from '../school/register-layout.queries.ts';
import { settlePlacesInSets } from '../school/settle-places.queries.ts';

/** What taking an import back did, in numbers. */
export interface UndonePlaces {
  readonly removed: number;
  readonly restored: number;
  /** Places that somebody has used or corrected since; they stay. */
  readonly kept: number;
}

/** Takes back what an import did: places that it made go where nobody uses them yet, changed ones are as they were where nobody corrected them since. */
export async function undoPlaces(tx: WriteTx, organisationId: string, importId: string): Promise<UndonePlaces> {
  const { sql } = tx;
  const [all] = await sql<
    { changes: number }[]
  >`select count(*)::int as changes from schools.place_import_change where import_id = ${importId}`;
  const removed = await sql`select r.id from schools.remove_unused_places(${organisationId}, ${importId}) as r(id)`;
  const assignments = sql.unsafe(registerColumns.map((column) => `${column} = b.${column}`).join(', '));
  const restored = await sql<{ id: string }[]>`
    update schools.school s set ${assignments}, version = s.version + 1
    from schools.place_import_change c cross join lateral jsonb_populate_record(null::schools.school, c.before) b
    where c.import_id = ${importId} and c.before is not null and s.id = c.school_id and s.version = b.version + 1
    returning s.id`;
  const restoredIds = restored.map(({ id }) => id);
  await sql`delete from reference.former_urn where import_id = ${importId} and school_id = any (${restoredIds}::uuid[])`;
  await publish(
    tx,
    restoredIds,
    removed.map((row) => row['id'] as string),
  );
  const settled = JSON.stringify(restoredIds.map((schoolId) => ({ school_id: schoolId, duty_id: newId() })));
  await settlePlacesInSets(
    tx,
    sql`select * from jsonb_to_recordset(${settled}::jsonb) as p(school_id uuid, duty_id uuid)`,
  );
  return {
    removed: removed.length,
    restored: restored.length,
    kept: (all?.changes ?? 0) - removed.length - restored.length,
  };
}

async function publish(tx: WriteTx, restored: readonly string[], removed: readonly string[]): Promise<void> {
  const { sql } = tx;
  await sql`
    update reference.school r set urn = s.urn, ofsted_urn = s.ofsted_urn, name = s.name, phase = replace(lower(s.phase), '_', '-'), is_early_years = s.is_early_years, is_maintained = s.is_maintained, jurisdiction = s.jurisdiction,
      la_code = s.la_code, la_name = s.la_name, easting = s.easting, northing = s.northing, high_age = s.high_age, closed_on = s.closed_on
    from schools.school s where s.id = r.school_id and s.id = any (${[...restored]}::uuid[])`;
  const rows = [...restored, ...removed].map((schoolId) => ({ id: newId(), school_id: schoolId }));
  if (rows.length === 0) return;
  await takeTurn(tx);
  await sql`
    insert into reference.outbox (id, topic, school_id, payload)
    select r.id, 'school.changed', r.school_id, jsonb_build_object('schoolId', r.school_id) from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(id uuid, school_id uuid)`;
}
