import type { HeaderMap, Synonyms, TableRow } from '@hedgerow/tabular';
import type { ReadLine } from './register.ts';
import { RegisterCells } from './register-cells.rules.ts';

/** The columns of the download "Academy trusts and their academies" (group links) of Get Information About Schools. */
export const groupColumns = {
  groupUid: ['Group UID', 'Linked UID'],
  groupId: ['Group ID'],
  name: ['Group Name'],
  companyNumber: ['Companies House Number'],
  groupType: ['Group Type'],
  closedOn: ['Closed Date'],
  openedOn: ['Open date'],
  incorporatedOn: ['Incorporated on (open date)'],
  status: ['Group Status'],
  joinedOn: ['Joined date'],
  urn: ['Academy URN', 'URN'],
} as const satisfies Synonyms<string>;
export type GroupField = keyof typeof groupColumns;

/** One school in one trust as the register writes it. */
export interface GroupRow {
  readonly line: number;
  readonly groupUid: string;
  readonly groupId: string | null;
  readonly name: string;
  readonly companyNumber: string | null;
  readonly groupType: string;
  readonly status: string;
  readonly incorporatedOn: string | null;
  readonly openedOn: string | null;
  readonly closedOn: string | null;
  readonly urn: number;
  readonly joinedOn: string | null;
}

/** Reads one line of the register of trusts. */
export function readGroupRow(row: TableRow, map: HeaderMap<GroupField>): ReadLine<GroupRow> {
  const cells = new RegisterCells(row, map);
  const uid = cells.whole('groupUid', 9_999_999, 'groups/uid-invalid');
  if (uid === null)
    cells.fault(
      'groupUid',
      'groups/no-uid',
      'This row has no UID of its trust, and without one a trust cannot be told from another.',
    );
  const group: GroupRow = {
    line: row.line,
    groupUid: String(uid ?? 0),
    groupId: cells.optional('groupId'),
    name: cells.needed('name', 'groups/no-name', 'This trust has no name: give it one, or remove the row.'),
    companyNumber: readCompanyNumber(cells),
    groupType: cells.text('groupType'),
    status: cells.text('status'),
    incorporatedOn: cells.day('incorporatedOn'),
    openedOn: cells.day('openedOn'),
    closedOn: cells.day('closedOn'),
    urn: cells.urn('urn', 'groups'),
    joinedOn: cells.day('joinedOn'),
  };
  return cells.faults.length === 0 ? { row: group } : { faults: cells.faults };
}

/** Eight characters; a spreadsheet takes the leading 0 of those that are digits away. */
function readCompanyNumber(cells: RegisterCells<GroupField>): string | null {
  const text = cells.text('companyNumber').toUpperCase();
  if (text === '') return null;
  if (/^\d{1,8}$/.test(text)) return text.padStart(8, '0');
  if (/^[A-Z]{2}\d{6}$/.test(text)) return text;
  cells.fault(
    'companyNumber',
    'groups/company-number',
    'A number of Companies House has eight digits, or two letters and six digits: correct it, or leave it empty.',
  );
  return null;
}
