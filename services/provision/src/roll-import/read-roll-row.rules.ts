import {
  academicYearOf,
  checkUpn,
  ncYearIn,
  ncYearName,
  tidyUpn,
  type IsoDate,
  type StatusCode,
} from '@hedgerow/rules';
import {
  cellProblem,
  readDate,
  scientificProblem,
  type Fault,
  type HeaderMap,
  type Problem,
  type TableRow,
} from '@hedgerow/tabular';
import type { Sex } from '../db/pupil.table.ts';
import type { RollRow } from '../roll/roll.rules.ts';
import { readNeeds, readStatus, readYearGroup } from './read-sen.rules.ts';
import type { RollField } from './roll-columns.ts';

/** A row that was read with what is worth a remark, or every fault that keeps it from being read. */
export type ReadRollRow =
  { readonly row: RollRow; readonly remarks: readonly Fault[] } | { readonly faults: readonly Fault[] };

const sexes: Readonly<Record<string, Sex>> = { f: 'F', female: 'F', girl: 'F', m: 'M', male: 'M', boy: 'M' };

/** A young person's plan lasts until the end of the year in which she is 25 at the latest. */
const oldestPupil = 25;

function yearsBetween(birth: IsoDate, today: IsoDate): number {
  const years = Number(today.slice(0, 4)) - Number(birth.slice(0, 4));
  return today.slice(5) < birth.slice(5) ? years - 1 : years;
}

/** Reads one row of a roll. What is blank says nothing; what cannot be read refuses the row. */
export function readRollRow(
  { line, cells }: TableRow,
  { columns }: HeaderMap<RollField>,
  today: IsoDate,
  ownUrns: ReadonlySet<string>,
): ReadRollRow {
  const faults: Fault[] = [];
  const cellOf = (field: RollField): string => {
    const column = columns[field];
    return column === undefined ? '' : (cells[column.index] ?? '');
  };
  const faultAt = (field: RollField, { code, message }: Problem): null => {
    faults.push({ line, column: columns[field]?.header ?? null, code, message });
    return null;
  };
  const read = <Value>(
    field: RollField,
    take: (text: string) => Value | { readonly problem: Problem },
  ): Value | null => {
    const text = cellOf(field);
    if (text === '') return null;
    const problem = cellProblem(text, 100);
    if (problem !== null) return faultAt(field, problem);
    const value = take(text);
    return typeof value === 'object' && value !== null && 'problem' in value ? faultAt(field, value.problem) : value;
  };
  const words = (field: RollField): string | null => read(field, (text) => text.replaceAll(/\s+/g, ' '));
  const day = (field: RollField): IsoDate | null => read<{ readonly date: IsoDate }>(field, readDate)?.date ?? null;

  const row: RollRow = {
    line,
    upn: read<string>('upn', readUpn),
    formerUpn: read<string>('formerUpn', readUpn),
    familyName: words('familyName'),
    givenName: words('givenName'),
    preferredName: words('preferredName'),
    birthDate: day('birthDate'),
    sex: read<Sex>(
      'sex',
      (text) =>
        sexes[text.toLowerCase()] ?? {
          problem: { code: 'roll/unknown-sex', message: 'Write F or M here, or leave it empty.' },
        },
    ),
    // Told apart below: a file of last summer would put every child into the wrong year.
    ncYear: null,
    className: words('className'),
    startsOn: day('startsOn'),
    endsOn: day('endsOn'),
    status: read<{ readonly status: StatusCode }>('status', readStatus)?.status ?? null,
    needs: [...new Set([...needsIn('need'), ...needsIn('secondNeed')])],
  };
  function needsIn(field: RollField): readonly string[] {
    return read<{ readonly needs: readonly string[] }>(field, readNeeds)?.needs ?? [];
  }

  if (row.birthDate !== null && row.birthDate > today)
    faultAt('birthDate', { code: 'roll/birth-ahead', message: 'This date of birth has not come yet: check the year.' });
  if (row.birthDate !== null && yearsBetween(row.birthDate, today) > oldestPupil)
    faultAt('birthDate', {
      code: 'roll/birth-long-ago',
      message: `This date of birth makes the child ${String(yearsBetween(row.birthDate, today))} years old: check the year.`,
    });
  if (row.birthDate !== null && row.startsOn !== null && row.startsOn < row.birthDate)
    faultAt('startsOn', {
      code: 'roll/entry-before-birth',
      message: 'This child would have come here before she was born: check the date of entry and the date of birth.',
    });
  read<string>('yearGroup', (text) =>
    /\d/.test(text) && readYearGroup(text) === null && /^\D*\d{1,4}$/.test(text)
      ? { problem: { code: 'roll/unknown-year-group', message: 'There is no such year group: write R, or 1 to 14.' } }
      : text,
  );
  read<string>('schoolUrn', (text) =>
    ownUrns.size === 0 || ownUrns.has(text.trim())
      ? text
      : {
          problem: {
            code: 'roll/other-school',
            message:
              'This row is of a school with another URN than this one: leave it out, or import it at its own school.',
          },
        },
  );
  if (row.startsOn !== null && row.endsOn !== null && row.endsOn < row.startsOn)
    faultAt('endsOn', {
      code: 'roll/left-before-entry',
      message: 'This child would have left before the date of entry: check both.',
    });
  if (faults.length > 0) return { faults };
  if (row.upn === null && (row.familyName === null || row.givenName === null || row.birthDate === null)) {
    return {
      faults: [
        {
          line,
          column: null,
          code: 'roll/no-identity',
          message:
            'This row has no UPN, and not all of surname, forename and date of birth: give one or the other, so that the child can be told from others.',
        },
      ],
    };
  }
  return { row, remarks: yearRemarks(row, cellOf('yearGroup'), columns.yearGroup?.header ?? null, today) };
}

function readUpn(text: string): string | { readonly problem: Problem } {
  const damage = scientificProblem(text);
  if (damage !== null) return { problem: damage };
  const upn = tidyUpn(text);
  const check = checkUpn(upn);
  return check.isValid
    ? upn
    : { problem: { code: 'roll/upn-invalid', message: `This is not a unique pupil number: ${check.why}.` } };
}

/** A year group other than the birth date's is said and not taken: it may be last year's file. */
function yearRemarks(
  { line, birthDate }: RollRow,
  text: string,
  column: string | null,
  today: IsoDate,
): readonly Fault[] {
  const given = text === '' ? null : readYearGroup(text);
  if (given === null || birthDate === null) return [];
  const own = ncYearIn(birthDate, academicYearOf(today));
  if (given === own) return [];
  return [
    {
      line,
      column,
      code: 'roll/other-year-group',
      message: `By the date of birth this child is in ${ncYearName(own)}, and the file says ${ncYearName(given)}: the date of birth counts. If she is taught out of her year, set it on her page.`,
    },
  ];
}
