import { copyRows, idSupply, type CopyValue, type WriteTx } from '@hedgerow/db';
import { academicYearOf, ncYearIn, type AcademicYear, type IsoDate } from '@hedgerow/rules';
import { nameKeys } from '../names.ts';
import { firstStatus, isNamed, whyNotNew, type RollRow } from './roll.rules.ts';

/** Columns of the table in which a roll waits: what the row says, then what a new child would be, then what becomes of it. */
const columns = [
  'line int primary key',
  'upn text',
  'former_upn text',
  'family_name text',
  'given_name text',
  'preferred_name text',
  'birth_on date',
  'sex text',
  'nc_year smallint',
  'class_name text',
  'starts_on date',
  'ends_on date',
  'status text',
  'needs text[]',
  // Gives all by which a child is matched who has no number.
  'is_named boolean',
  // What the row would make, were its child new; and why it could not.
  'new_id uuid',
  'family_key text',
  'given_key text',
  'search_name text',
  'nc_year_override smallint',
  'enrolment_id uuid',
  'status_id uuid',
  'first_code text',
  'first_needs text[]',
  'first_need_ids uuid[]',
  'first_kept text[]',
  'not_new_column text',
  'not_new_message text',
] as const;
const outcomeColumns = ['pupil_id uuid', 'refusal jsonb'] as const;
const copied = columns.map((column) => column.split(' ')[0] ?? '');

/** Makes the table in which a roll waits. It is gone with the transaction. */
export async function layOutRoll({ sql }: WriteTx): Promise<void> {
  await sql.unsafe(`create temporary table roll_row (${[...columns, ...outcomeColumns].join(', ')}) on commit drop`);
}

/** Streams rows into it. The rows must not throw: see {@link copyRows}. */
export async function layRoll({ sql }: WriteTx, rows: AsyncIterable<RollRow>, today: IsoDate): Promise<void> {
  const year = academicYearOf(today);
  const newId = idSupply();
  await copyRows(sql, 'roll_row', copied, rows, (row: RollRow) => valuesOfRow(row, year, today, newId));
  // By these its rows are asked for; the statistics of every column would take longer than most of the questions.
  await sql`analyze roll_row (line, class_name, pupil_id, refusal)`;
}

function valuesOfRow(row: RollRow, year: AcademicYear, today: IsoDate, newId: () => string): readonly CopyValue[] {
  const preferredName = row.preferredName === row.givenName ? null : row.preferredName;
  const keys = nameKeys({ givenName: row.givenName ?? '', familyName: row.familyName ?? '', preferredName });
  const ownYear = row.birthDate === null || row.ncYear === null ? null : ncYearIn(row.birthDate, year);
  const first = firstStatus(row);
  const needs = first.needs.map(({ code }) => code);
  const why = whyNotNew(row, today) ?? notBornYet(row, today);
  return [
    row.line,
    row.upn,
    row.formerUpn,
    row.familyName,
    row.givenName,
    row.preferredName,
    row.birthDate,
    row.sex,
    row.ncYear,
    row.className,
    row.startsOn,
    row.endsOn,
    row.status,
    row.needs,
    isNamed(row),
    newId(),
    keys.familyKey,
    keys.givenKey,
    keys.searchName,
    row.ncYear === ownYear ? null : row.ncYear,
    newId(),
    newId(),
    first.code,
    needs,
    needs.map(() => newId()),
    first.kept,
    why?.column ?? null,
    why?.message ?? null,
  ];
}

function notBornYet(row: RollRow, today: IsoDate): { readonly column: string; readonly message: string } | null {
  return row.birthDate !== null && row.birthDate > today
    ? { column: 'dateOfBirth', message: 'This date of birth has not come yet.' }
    : null;
}
