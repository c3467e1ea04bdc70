import { laCodes, type IsoDate, type Jurisdiction } from '@hedgerow/rules';
import { cellProblem, readDate, scientificProblem, type Fault, type HeaderMap, type TableRow } from '@hedgerow/tabular';
import type { PlaceKind, SchoolPhase } from '../db/school.table.ts';
import type { RegisterFacts } from '../school/register-row.rules.ts';
import type { GiasField } from './gias-columns.ts';

/** What a line of the register says, or every fault that keeps it from being read. */
export type GiasRow = { readonly facts: RegisterFacts } | { readonly faults: readonly Fault[] };

const phases: Readonly<Record<string, SchoolPhase>> = {
  nursery: 'NURSERY',
  primary: 'PRIMARY',
  'middle deemed primary': 'MIDDLE_DEEMED_PRIMARY',
  'middle deemed secondary': 'MIDDLE_DEEMED_SECONDARY',
  secondary: 'SECONDARY',
  '16 plus': 'SIXTEEN_PLUS',
  'all-through': 'ALL_THROUGH',
  'all through': 'ALL_THROUGH',
  'not applicable': 'NOT_APPLICABLE',
  '': 'NOT_APPLICABLE',
};
/** Special schools that the local authority maintains: community and foundation. The other maintained ones are a group of their own. */
const maintainedSpecial: ReadonlySet<number> = new Set([7, 12]);
const maintainedGroup = 'local authority maintained schools';

/** Reads one line of the register. */
export function readGiasRow({ line, cells }: TableRow, { columns }: HeaderMap<GiasField>): GiasRow {
  const faults: Fault[] = [];
  // One fault a cell: what follows from the first is noise.
  const report = (fault: Fault): void => {
    if (!faults.some(({ column }) => column === fault.column)) faults.push(fault);
  };
  const text = (field: GiasField): string => {
    const column = columns[field];
    const value = column === undefined ? '' : (cells[column.index] ?? '');
    const problem = cellProblem(value, 300);
    if (problem !== null) report({ line, column: column?.header ?? null, ...problem });
    return problem === null ? value : '';
  };
  const fault = (field: GiasField, code: string, message: string): void => {
    report({ line, column: columns[field]?.header ?? null, code, message });
  };
  const optional = (field: GiasField): string | null => text(field) || null;
  const whole = (field: GiasField, most: number): number | null => {
    const value = text(field);
    if (value === '') return null;
    if (/^\d{1,9}$/.test(value) && Number(value) <= most) return Number(value);
    const damage = scientificProblem(value);
    fault(
      field,
      damage?.code ?? 'gias/not-a-number',
      damage?.message ?? `This is not a whole number from 0 to ${String(most)}: correct it, or leave it empty.`,
    );
    return null;
  };
  const day = (field: GiasField): IsoDate | null => {
    const value = text(field);
    if (value === '') return null;
    const read = readDate(value);
    if ('date' in read) return read.date;
    fault(field, read.problem.code, read.problem.message);
    return null;
  };

  const urn = readUrn(text('urn'), fault);
  const name = text('name');
  if (name === '') fault('name', 'gias/no-name', 'This place has no name: give it one, or remove the row.');
  const laCode = text('laCode').padStart(3, '0');
  if (!/^\d{3}$/.test(laCode)) fault('laCode', 'gias/council-code', 'The code of a council has three digits.');
  const phase = phases[text('phase').toLowerCase()];
  if (phase === undefined)
    fault(
      'phase',
      'gias/unknown-phase',
      'This is no phase of education that Get Information About Schools uses: correct it, such as Primary or Secondary.',
    );
  const typeCode = whole('typeCode', 99);
  const typeName = optional('typeName');
  const number = text('establishmentNumber');
  const easting = whole('easting', 700_000);
  const northing = whole('northing', 1_300_000);
  const facts: RegisterFacts = {
    urn: urn ?? 0,
    name,
    laCode,
    laName: text('laName') || (laCodes[laCode] ?? laCode),
    laestab: /^\d{1,4}$/.test(number) ? `${laCode}${number.padStart(4, '0')}` : null,
    kind: kindOf(typeName),
    phase: phase ?? 'NOT_APPLICABLE',
    establishmentTypeCode: typeCode,
    establishmentTypeName: typeName,
    isMaintained:
      text('typeGroup').toLowerCase() === maintainedGroup || (typeCode !== null && maintainedSpecial.has(typeCode)),
    jurisdiction: jurisdictionOf(laCode, text('region'), text('country')),
    street: optional('street'),
    locality: [text('locality'), text('address3')].filter((part) => part !== '').join(', ') || null,
    town: optional('town'),
    county: optional('county'),
    postcode: optional('postcode'),
    telephone: readTelephone(text('telephone')),
    website: optional('website'),
    urbanRural: optional('urbanRural'),
    // A place without both has no place on a map.
    easting: northing === null || northing === 0 ? null : easting,
    northing: easting === null || easting === 0 ? null : northing,
    lowAge: whole('lowAge', 99),
    highAge: whole('highAge', 99),
    capacity: whole('capacity', 20_000),
    pupilsOnRoll: whole('pupilsOnRoll', 20_000),
    openedOn: day('openedOn'),
    closedOn: closedOn(text('status'), day('closedOn'), day('lastChangedOn')),
  };
  return faults.length === 0 ? { facts } : { faults };
}

function readUrn(text: string, fault: (field: GiasField, code: string, message: string) => void): number | null {
  if (/^[1-9]\d{5}$/.test(text)) return Number(text);
  const damage = scientificProblem(text);
  if (damage !== null) fault('urn', damage.code, damage.message);
  else if (text === '')
    fault('urn', 'gias/no-urn', 'This row has no URN, and without one a place cannot be told from another.');
  else fault('urn', 'gias/urn-invalid', 'A URN is six digits that do not begin with 0.');
  return null;
}

function kindOf(typeName: string | null): PlaceKind {
  return typeName !== null && /children.?s cent(re|er)/i.test(typeName) ? 'SETTING' : 'SCHOOL';
}

/** The nation, by what the register says and else by the council: Welsh councils have codes from 660 to 681. */
function jurisdictionOf(laCode: string, region: string, country: string): Jurisdiction {
  const said = `${region} ${country}`.toLowerCase();
  if (said.includes('wales')) return 'wales';
  if (said.includes('scotland')) return 'scotland';
  if (said.includes('northern ireland')) return 'northern-ireland';
  return Number(laCode) >= 660 && Number(laCode) <= 681 ? 'wales' : 'england';
}

/** A spreadsheet takes the leading 0 of a telephone number away; every number of the United Kingdom begins with one. */
function readTelephone(text: string): string | null {
  if (text === '') return null;
  return /^[1-9]\d{8,9}$/.test(text) ? `0${text}` : text;
}

/** The last day of a place that has closed, or is to close. Where the register forgot the day, the last change stands for it. */
function closedOn(status: string, day: IsoDate | null, lastChanged: IsoDate | null): IsoDate | null {
  if (/^closed/i.test(status)) return day ?? lastChanged;
  return /proposed to close/i.test(status) ? day : null;
}
