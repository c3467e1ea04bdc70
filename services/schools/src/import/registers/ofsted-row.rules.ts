import { checkOfstedUrn, councilCodeOf } from '@hedgerow/rules';
import { scientificProblem, type HeaderMap, type TableRow } from '@hedgerow/tabular';
import type { PlaceKind } from '../../db/school.table.ts';
import { registerRowOf, type RegisterRow } from '../../school/register-row.rules.ts';
import type { OfstedField } from './ofsted-columns.ts';
import type { ReadLine } from './register.ts';
import { readTelephone, RegisterCells } from './register-cells.rules.ts';

const kinds: Readonly<Record<string, PlaceKind>> = {
  'childcare on non-domestic premises': 'SETTING',
  'childcare on domestic premises': 'SETTING',
  childminder: 'CHILDMINDER',
  'childminder without domestic premises': 'CHILDMINDER',
  'home childcarer': 'CHILDMINDER',
  // Registers childminders and looks after no child itself.
  'childminder agency': 'SETTING',
};
/** What a provider who may look after children today is called, and one who may not any more. */
const isActive: Readonly<Record<string, boolean>> = {
  active: true,
  suspended: true,
  resigned: false,
  cancelled: false,
  lapsed: false,
  removed: false,
};
/** What Ofsted writes where it has recorded no council. */
const notRecorded = /^not recorded$/i;
/** Ofsted writes it into each cell of a childminder that would name her or her home. */
const redacted = 'REDACTED';

/** Reads one line of Ofsted's register. A childminder whose name is kept back is known by her reference alone. */
export function readOfstedRow(row: TableRow, map: HeaderMap<OfstedField>): ReadLine<RegisterRow> {
  const cells = new RegisterCells(row, map);
  const open = (field: OfstedField): string | null => {
    const text = cells.optional(field);
    return text === redacted ? null : text;
  };
  const ofstedUrn = readOfstedUrn(cells);
  const providerType = cells.text('providerType');
  const kind = kinds[providerType.toLowerCase()];
  if (kind === undefined)
    cells.fault(
      'providerType',
      'ofsted/unknown-type',
      'This is no type of provider that Ofsted uses: correct it, such as Childminder.',
    );
  const active = isActive[cells.text('status').toLowerCase()];
  if (active === undefined)
    cells.fault('status', 'ofsted/unknown-status', 'This is no status that Ofsted uses: correct it, such as Active.');
  const council = cells.needed('council', 'ofsted/no-council', 'This row names no local authority: give its name.');
  const laCode = councilCodeOf(council);
  if (laCode === null && council !== '' && !notRecorded.test(council))
    cells.fault('council', 'ofsted/unknown-council', 'No local authority of England has this name: correct it.');
  const isAgency = providerType.toLowerCase() === 'childminder agency';
  const isEarlyYears =
    !isAgency && (map.columns.isEarlyYears === undefined || /^(?:y|yes)$/i.test(cells.text('isEarlyYears')));
  const isRedacted = cells.text('name') === redacted;
  const name = cells.needed('name', 'ofsted/no-name', 'This provider has no name: give it one, or remove the row.');
  const facts = {
    urn: null,
    ofstedUrn,
    laestab: null,
    name: isRedacted ? `${providerType} ${ofstedUrn}` : name,
    kind: kind ?? ('SETTING' as const),
    phase: isEarlyYears ? ('NURSERY' as const) : ('NOT_APPLICABLE' as const),
    establishmentTypeCode: null,
    establishmentTypeName: [providerType, cells.text('providerSubtype')]
      .filter((part, at, all) => part !== '' && all.indexOf(part) === at)
      .join(', '),
    isMaintained: false,
    jurisdiction: 'england' as const,
    laCode: laCode ?? '000',
    laName: council,
    street: open('line1'),
    locality: [open('line2'), open('line3')].filter((part) => part !== null).join(', ') || null,
    town: open('town'),
    county: null,
    postcode: open('postcode'),
    telephone: readTelephone(telephoneIn(cells)),
    website: null,
    easting: null,
    northing: null,
    lowAge: null,
    highAge: null,
    capacity: cells.whole('places', 20_000, 'ofsted/not-a-number'),
    pupilsOnRoll: null,
    urbanRural: null,
    openedOn: cells.day('registeredOn'),
    closedOn: null,
  };
  if (cells.faults.length > 0) return { faults: cells.faults };
  return {
    row: registerRowOf(row.line, facts, {
      isEarlyYears,
      isRedacted,
      isGone: active === false,
      ...(isRedacted ? { shortName: `${providerType} ${ofstedUrn}` } : {}),
    }),
  };
}

/** Ofsted's reference: six or seven digits, or letters and six digits. It shares no number space with a school's URN. */
function readOfstedUrn(cells: RegisterCells<OfstedField>): string {
  const text = cells.text('urn').toUpperCase();
  if (checkOfstedUrn(text).isValid) return text;
  const damage = scientificProblem(text);
  if (damage !== null) cells.fault('urn', damage.code, damage.message);
  else if (text === '')
    cells.fault(
      'urn',
      'ofsted/no-urn',
      'This row has no reference of Ofsted, and without one a provider cannot be told from another.',
    );
  else
    cells.fault(
      'urn',
      'ofsted/urn-invalid',
      "Ofsted's reference is six or seven digits, or EY, VC or CA and six digits, such as EY123456.",
    );
  return '';
}

function telephoneIn(cells: RegisterCells<OfstedField>): string {
  const text = cells.text('telephone');
  const damage = scientificProblem(text);
  if (damage !== null) cells.fault('telephone', damage.code, damage.message);
  return text === redacted ? '' : text;
}
