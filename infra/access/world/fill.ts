import type { Column, Table } from './catalogue.ts';
import { LONG_AGO } from './names.ts';
import {
  agencyId,
  agencyOf,
  files,
  keeperOf,
  organisationId,
  organisationOf,
  personId,
  placeName,
  pupilId,
  rowId,
  schoolId,
  schoolNames,
  type Place,
} from './places.ts';
import { specialRows, type Overrides } from './special-rows.ts';
import type { Days } from './names.ts';

export type Row = Readonly<Record<string, unknown>>;

/** What a column of text, a day or an identifier holds; empty where it holds nothing. */
export function textOf(row: Row, column: string): string {
  const held = row[column];
  return typeof held === 'string' ? held : '';
}

/**
 * Rows for every table: one a school, or one a child's file where rows are about children, and those that
 * `special-rows.ts` adds. A table that is made tomorrow gets its rows without a word here, as long as its columns can be
 * told from their names, types and checks.
 */
export function rowsOf(tables: readonly Table[], days: Days): ReadonlyMap<string, readonly Row[]> {
  const special = specialRows(days);
  const aboutChildren = tablesAboutChildren(tables);
  return new Map(
    tables.map((table) => {
      const spec = special[table.name];
      if (spec?.only !== undefined)
        return [table.name, spec.only.map((row) => fillRow(table, row.place, '', row.columns))];
      const places: readonly Place[] =
        aboutChildren.has(table.name) || spec?.isAboutChildren === true
          ? files
          : schoolNames.map((school) => ({ school, isFirst: true }));
      const rows = places.flatMap((place) =>
        Object.entries(spec?.at?.(place) ?? { '': {} }).map(([variant, columns]) =>
          fillRow(table, place, variant, columns),
        ),
      );
      return [table.name, rows];
    }),
  );
}

/** Tables whose rows name a child, or hang on a row that does. */
function tablesAboutChildren(tables: readonly Table[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (let before = -1; before !== found.size;) {
    before = found.size;
    for (const { name, columns } of tables) {
      const isAbout = columns.some(
        (column) =>
          (column.name === 'pupil_id' && !column.isNullable) ||
          (column.refersTo !== null && found.has(column.refersTo)),
      );
      if (isAbout) found.add(name);
    }
  }
  return found;
}

function fillRow(table: Table, place: Place, variant: string, overrides: Overrides): Row {
  const filled = table.columns
    .filter(({ isGenerated }) => !isGenerated)
    .map((column): [string, unknown] => [
      column.name,
      column.name in overrides ? overrides[column.name] : valueOf(table, column, place, variant),
    ]);
  return Object.fromEntries(filled.filter(([, value]) => value !== undefined));
}

function valueOf(table: Table, column: Column, place: Place, variant: string): unknown {
  if (column.type === 'uuid') return identifierOf(table, column, place, variant);
  if (column.hasDefault && column.type !== 'text' && column.type !== 'timestamp with time zone') return undefined;
  switch (column.type) {
    case 'text':
      return (
        column.allowed ?? `${table.name}.${column.name} of ${placeName(place)}${variant === '' ? '' : `, ${variant}`}`
      );
    case 'date':
      return column.isNullable ? undefined : LONG_AGO;
    case 'timestamp with time zone':
      return column.isNullable ? undefined : `${LONG_AGO}T08:00:00Z`;
    case 'smallint':
    case 'integer':
    case 'bigint':
    case 'numeric':
      return Number(column.allowed ?? 1);
    case 'boolean':
      return column.isNullable ? undefined : false;
    case 'jsonb':
      return column.isNullable ? undefined : {};
    case 'bytea':
      return String.raw`\x${'00'.repeat(32)}`;
    case 'text[]':
    case 'uuid[]':
    case 'smallint[]':
      return [];
    default:
      throw new Error(
        `${table.name}.${column.name} is of the type ${column.type}: say in infra/access/world/fill.ts what such a column holds.`,
      );
  }
}

function identifierOf(table: Table, { name, refersTo }: Column, place: Place, variant: string): unknown {
  const child = place.child ?? files.find(({ school }) => school === place.school)?.child ?? '';
  switch (name) {
    case 'id':
      return rowId(table.name, place, variant);
    case 'school_id':
      return schoolId(place.school);
    case 'organisation_id':
      return organisationId(organisationOf[place.school]);
    case 'staff_id':
      return personId('head of ashcombe');
    case 'agency_id':
      return agencyId(agencyOf[place.school]);
    case 'pupil_id':
      return pupilId(child);
    default:
      return refersTo === null ? personId(keeperOf[place.school]) : rowId(refersTo, place);
  }
}
