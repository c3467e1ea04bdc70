import { laCodes, type IsoDate, type Jurisdiction } from '@hedgerow/rules';
import { scientificProblem, type HeaderMap, type TableRow } from '@hedgerow/tabular';
import type { PlaceKind, SchoolPhase } from '../../db/school.table.ts';
import { registerRowOf, type RegisterFacts, type RegisterRow } from '../../school/register-row.rules.ts';
import type { GiasField } from './gias-columns.ts';
import type { ReadLine } from './register.ts';
import { readTelephone, RegisterCells } from './register-cells.rules.ts';

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

const noNumber = 'gias/not-a-number';

/** Reads one line of the register of schools. */
export function readGiasRow(row: TableRow, map: HeaderMap<GiasField>): ReadLine<RegisterRow> {
  const cells = new RegisterCells(row, map);
  const urn = cells.urn('urn', 'gias');
  const name = cells.needed('name', 'gias/no-name', 'This place has no name: give it one, or remove the row.');
  const laCode = cells.text('laCode').padStart(3, '0');
  if (!/^\d{3}$/.test(laCode)) cells.fault('laCode', 'gias/council-code', 'The code of a council has three digits.');
  const phase = phases[cells.text('phase').toLowerCase()];
  if (phase === undefined)
    cells.fault(
      'phase',
      'gias/unknown-phase',
      'This is no phase of education that Get Information About Schools uses: correct it, such as Primary or Secondary.',
    );
  const typeCode = cells.whole('typeCode', 99, noNumber);
  const typeName = cells.optional('typeName');
  const easting = cells.whole('easting', 700_000, noNumber);
  const northing = cells.whole('northing', 1_300_000, noNumber);
  const facts: RegisterFacts = {
    urn,
    ofstedUrn: null,
    name,
    laCode,
    laName: cells.text('laName') || (laCodes[laCode] ?? laCode),
    laestab: readLaestab(cells, laCode),
    kind: kindOf(typeName),
    phase: phase ?? 'NOT_APPLICABLE',
    establishmentTypeCode: typeCode,
    establishmentTypeName: typeName,
    isMaintained:
      cells.text('typeGroup').toLowerCase() === maintainedGroup ||
      (typeCode !== null && maintainedSpecial.has(typeCode)),
    jurisdiction: jurisdictionOf(laCode, cells.text('region'), cells.text('country')),
    street: cells.optional('street'),
    locality: [cells.text('locality'), cells.text('address3')].filter((part) => part !== '').join(', ') || null,
    town: cells.optional('town'),
    county: cells.optional('county'),
    postcode: cells.optional('postcode'),
    telephone: telephoneIn(cells),
    website: cells.optional('website'),
    urbanRural: cells.optional('urbanRural'),
    // A place without both has no place on a map.
    easting: northing === null || northing === 0 ? null : easting,
    northing: easting === null || easting === 0 ? null : northing,
    lowAge: cells.whole('lowAge', 99, noNumber),
    highAge: cells.whole('highAge', 99, noNumber),
    capacity: cells.whole('capacity', 20_000, noNumber),
    pupilsOnRoll: cells.whole('pupilsOnRoll', 20_000, noNumber),
    openedOn: cells.day('openedOn'),
    closedOn: closedOn(cells.text('status'), cells.day('closedOn'), cells.day('lastChangedOn')),
  };
  return cells.faults.length === 0 ? { row: registerRowOf(row.line, facts) } : { faults: cells.faults };
}

/** Council and number of the establishment; what a spreadsheet has rounded is refused, since its last digits are gone. */
function readLaestab(cells: RegisterCells<GiasField>, laCode: string): string | null {
  const number = cells.text('establishmentNumber');
  const damage = scientificProblem(number);
  if (damage !== null) cells.fault('establishmentNumber', damage.code, damage.message);
  return /^\d{1,4}$/.test(number) ? `${laCode}${number.padStart(4, '0')}` : null;
}

function telephoneIn(cells: RegisterCells<GiasField>): string | null {
  const text = cells.text('telephone');
  const damage = scientificProblem(text);
  if (damage !== null) cells.fault('telephone', damage.code, damage.message);
  return readTelephone(text);
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

/** The last day of a place that has closed, or is to close. Where the register forgot the day, the last change stands for it. */
function closedOn(status: string, day: IsoDate | null, lastChanged: IsoDate | null): IsoDate | null {
  if (/^closed/i.test(status)) return day ?? lastChanged;
  return /proposed to close/i.test(status) ? day : null;
}
