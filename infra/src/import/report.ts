import type { PlacesRun } from '@hedgerow/schools-service/import';
import type { RollRun } from '@hedgerow/provision-service/import';

type Refusal = PlacesRun['refused'][number];

/** What both kinds of import come to. */
export interface ImportReport {
  readonly rows: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly refusedRows: number;
  readonly refused: readonly Refusal[];
  /** What a roll leaves as somebody of the school corrected it, or asks to be looked at. */
  readonly remarks: readonly Refusal[];
  /** Columns that nothing is taken from. */
  readonly leftOut: readonly string[];
}

/** What to say of a roll; what it changes is in the portal's report. */
export function reportOfRoll(run: RollRun): ImportReport {
  return { ...run, remarks: run.remarks.filter(({ kind }) => kind !== 'CHANGED') };
}

/** Most columns of a register are passed over, always the same: they are not named. */
export function reportOfPlaces(run: Omit<PlacesRun, 'acts'>): ImportReport {
  return { ...run, leftOut: [] };
}

/** The report for other programs: one JSON object. `remarks` and `leftOut` are there only where there are some. */
export function asJson({ rows, created, updated, unchanged, refused, remarks, leftOut }: ImportReport): string {
  return JSON.stringify({
    rows,
    created,
    updated,
    unchanged,
    refused: refused.map(plain),
    ...(remarks.length === 0 ? {} : { remarks: remarks.map(plain) }),
    ...(leftOut.length === 0 ? {} : { leftOut }),
  });
}

const plain = ({ line, column, code, message }: Refusal): Refusal => ({ line, column, code, message });
const mostLines = 50;

/** The report for a person at a terminal. */
export function asText({
  rows,
  created,
  updated,
  unchanged,
  refusedRows,
  refused,
  remarks,
  leftOut,
}: ImportReport): string {
  return [
    `${String(rows)} rows: ${String(created)} created, ${String(updated)} updated, ${String(unchanged)} unchanged, ${String(refusedRows)} refused.`,
    ...lines('Refused', refused),
    ...lines('To look at', remarks),
    ...(leftOut.length === 0 ? [] : [`Columns that nothing was taken from: ${leftOut.join(', ')}.`]),
  ].join('\n');
}

function lines(title: string, faults: readonly Refusal[]): string[] {
  if (faults.length === 0) return [];
  const shown = faults
    .slice(0, mostLines)
    .map(
      ({ line, column, code, message }) =>
        `  line ${String(line)}${column === null ? '' : `, ${column}`}: ${message} [${code}]`,
    );
  const rest = faults.length - shown.length;
  return [`${title}:`, ...shown, ...(rest > 0 ? [`  … and ${String(rest)} more.`] : [])];
}
