import { newId, type WriteTx } from '@hedgerow/db';
import type { RegisterRow } from './register-row.rules.ts';

/** A national register of places: the number by which it knows them, and the columns that it decides, as they are called in `schools.school`. */
export interface PlaceRegister {
  readonly key: 'urn' | 'ofsted_urn';
  readonly columns: readonly string[];
}

/** Of Get Information About Schools. */
export const schoolsRegister: PlaceRegister = {
  key: 'urn',
  columns: [
    'urn',
    'laestab',
    'name',
    'kind',
    'phase',
    'establishment_type_code',
    'establishment_type_name',
    'la_code',
    'la_name',
    'street',
    'locality',
    'town',
    'county',
    'postcode',
    'telephone',
    'website',
    'easting',
    'northing',
    'low_age',
    'high_age',
    'capacity',
    'pupils_on_roll',
    'urban_rural',
    'jurisdiction',
    'is_early_years',
    'is_maintained',
    'needs_qualified_senco',
    'needs_inclusion_strategy',
    'opened_on',
    'closed_on',
  ],
};

/** Of Ofsted: what it says nothing about stays as it is. */
export const ofstedRegister: PlaceRegister = {
  key: 'ofsted_urn',
  columns: [
    'ofsted_urn',
    'name',
    'kind',
    'phase',
    'establishment_type_name',
    'la_code',
    'la_name',
    'street',
    'locality',
    'town',
    'postcode',
    'telephone',
    'capacity',
    'jurisdiction',
    'is_early_years',
    'opened_on',
    'closed_on',
  ],
};

/** What any register may have changed in a place: what taking an import back restores. */
export const registerColumns: readonly string[] = [...new Set([...schoolsRegister.columns, ...ofstedRegister.columns])];
/** Given to a new place and left alone ever after. */
const givenOnce = ['short_name', 'colour'] as const;
/** Every column of a new place. */
export const columnsOfNew: readonly string[] = [...givenOnce, ...registerColumns];

/** Makes the table that a register is laid out in. It is gone with the transaction. */
export async function layOutRegister(tx: WriteTx): Promise<void> {
  const { sql } = tx;
  await sql`
    create temporary table register_row on commit drop as
    select 0 as line, s.*, false as is_redacted, false as is_gone, null::uuid as membership_id, null::uuid as duty_id, null::uuid as outbox_id from schools.school s where false`;
  await sql`create unique index register_row_by_urn on register_row (urn)`;
  await sql`create unique index register_row_by_ofsted_urn on register_row (ofsted_urn)`;
}

/**
 * Lays out some lines. A file is streamed through here in batches, so that memory does not grow with it. Each URN comes
 * once: of lines that repeat one, the caller lays out the first and reports the others.
 */
export async function layOutLines(tx: WriteTx, rows: readonly RegisterRow[]): Promise<void> {
  const { sql } = tx;
  const laidOut = rows.map((row) => {
    const columns = Object.fromEntries(
      Object.entries(row).map(([key, value]) => [
        key.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
        value as unknown,
      ]),
    );
    return { ...columns, version: 1, id: newId(), membership_id: newId(), duty_id: newId(), outbox_id: newId() };
  });
  await sql`insert into register_row select * from jsonb_populate_recordset(null::register_row, ${JSON.stringify(laidOut)}::jsonb)`;
}

/** What Ofsted's register keeps back or leaves open is filled in from what is known here, so that it changes nothing. */
export async function fillFromKnown(tx: WriteTx): Promise<void> {
  const { sql } = tx;
  await sql`
    update register_row r set name = s.name, street = s.street, locality = s.locality, town = s.town, postcode = s.postcode, telephone = s.telephone
    from schools.school s where s.ofsted_urn = r.ofsted_urn and r.is_redacted`;
  await sql`
    update register_row r set closed_on = coalesce((select s.closed_on from schools.school s where s.ofsted_urn = r.ofsted_urn and s.closed_on <= ${tx.actor.today}::date), ${tx.actor.today}::date)
    where r.is_gone`;
}
