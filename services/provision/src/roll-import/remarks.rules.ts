import type { Fault, HeaderMap } from '@hedgerow/tabular';
import type { RollRow } from '../roll/roll.rules.ts';
import type { RollOutcome } from '../roll/take-roll.ts';
import { rollFieldLabels, rollFields, type RollField } from './roll-columns.ts';

/** What a report says of a row: why it was refused, what was left as it is, what it changes, or something to look at. */
export type RemarkKind = 'REFUSED' | 'KEPT' | 'CHANGED' | 'NOTE';

export interface Remark extends Fault {
  readonly kind: RemarkKind;
}

/** Fields of the roll by the names that the upsert gives them. */
const fieldOf: Readonly<Record<string, RollField>> = {
  upn: 'upn',
  formerUpns: 'formerUpn',
  surname: 'familyName',
  familyName: 'familyName',
  forename: 'givenName',
  givenName: 'givenName',
  preferredName: 'preferredName',
  dateOfBirth: 'birthDate',
  birthDate: 'birthDate',
  birthOn: 'birthDate',
  sex: 'sex',
  ncYearOverride: 'yearGroup',
  className: 'className',
  startsOn: 'startsOn',
  endsOn: 'endsOn',
  status: 'status',
  needs: 'need',
};

/** The remarks on one row that was worked through, in the order in which a person wants them. */
export function remarksOn(row: RollRow, outcome: RollOutcome, { columns }: HeaderMap<RollField>): readonly Remark[] {
  const header = (name: string): string | null => {
    const field = fieldOf[name];
    return field === undefined ? null : (columns[field]?.header ?? null);
  };
  const remark = (kind: RemarkKind, column: string | null, code: string, message: string): Remark => ({
    line: row.line,
    column,
    code,
    kind,
    message,
  });
  if (outcome.refusal !== null)
    return [remark('REFUSED', header(outcome.refusal.column), outcome.refusal.code, outcome.refusal.message)];
  const isNew = outcome.outcome === 'created';
  const kept = outcome.kept.map((name) => remark('KEPT', header(name), ...whyKept(name, isNew)));
  const isUnassessed = isNew && row.status === 'K' && (row.needs.length === 0 || outcome.kept.includes('needs'));
  const unassessed = isUnassessed
    ? [
        remark(
          'NOTE',
          header('status'),
          'roll/need-not-given',
          'SEN support needs a type of need and the file gives none: recorded as NSA (no specialist assessment yet) until you choose one on the child’s page.',
        ),
      ]
    : [];
  const changed =
    outcome.outcome === 'updated' && outcome.before !== null
      ? [remark('CHANGED', null, 'roll/changed', `Changes ${listed(outcome.fields)}.`)]
      : [];
  return [...kept, ...unassessed, ...changed];
}

function whyKept(name: string, isNew: boolean): [string, string] {
  if (name === 'status' && isNew)
    return [
      'roll/plan-needs-type',
      'An EHC plan needs a type of need and the file gives none, so the plan is not recorded yet: record it, with its need, on the child’s page.',
    ];
  if (name === 'status')
    return [
      'roll/status-kept',
      'The file says another SEN status than the register: the register stays, since a change of status is the SENCo’s. If the file is right, change it on the child’s page.',
    ];
  if (name === 'needs')
    return [
      'roll/needs-kept',
      'The types of need in this row do not fit the SEN status, and are left out: record them on the child’s page.',
    ];
  return [
    'roll/kept-as-corrected',
    'This differs from the child’s page, where somebody of the school corrected it: the page stays as it is.',
  ];
}

function listed(fields: readonly string[]): string {
  const names = [
    ...new Set(
      fields.map((name) =>
        name === 'enrolment'
          ? 'registration'
          : fieldOf[name] === undefined
            ? name
            : rollFieldLabels[fieldOf[name]].toLowerCase().replace('upn', 'UPN'),
      ),
    ),
  ];
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

/** The mapping in use, field by field, as it is remembered. */
export function mappingOf({ columns }: HeaderMap<RollField>): Readonly<Partial<Record<RollField, string>>> {
  return Object.fromEntries(
    rollFields.flatMap((field) => (columns[field] === undefined ? [] : [[field, columns[field].header]])),
  );
}
