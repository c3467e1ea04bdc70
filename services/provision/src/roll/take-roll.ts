import type { WriteTx } from '@hedgerow/db';
import { academicYearOf, type IsoDate } from '@hedgerow/rules';
import { insertNewChildren, newChildrenAfter, type NewChild } from './new-children.queries.ts';
import { settleKnown } from './settle-known.ts';
import { matchRoll } from './match-roll.queries.ts';
import { placeOf, termEndsOf } from '../enrolment/enrolment.queries.ts';
import { enrolmentCauses, type PlaceFacts } from '../enrolment/enrolment.rules.ts';
import type { Cause } from '../duty/cause.ts';
import { settleManyDuties } from '../duty/settle-duties.ts';
import type { KnownChild } from './roll.rules.ts';
import { toldRowsAfter, type ToldRow } from './told-rows.queries.ts';

/** Why a row was not taken, and where. */
export interface Refusal {
  readonly code: string;
  readonly column: string;
  readonly message: string;
}

/** What became of one row of a roll. */
export interface RollOutcome {
  readonly line: number;
  readonly outcome: 'created' | 'updated' | 'unchanged' | 'refused';
  readonly pupilId: string | null;
  /** Names of what changed. */
  readonly fields: readonly string[];
  /** Names of what differs in the file and stays, since it was corrected here, or is the SENCo's to decide. */
  readonly kept: readonly string[];
  /** What was there before, for taking it back; null for a new child. */
  readonly before: KnownChild | null;
  /** The registration that begins for a child who was known before. */
  readonly enrolmentId: string | null;
  readonly refusal: Refusal | null;
}

/** A row and what became of it. */
export interface ToldOutcome {
  readonly row: ToldRow;
  readonly outcome: RollOutcome;
}

const rowsAtOnce = 1000;

/**
 * Brings a school's children in line with the roll that was laid out, in sets: children are recognised by number, else by
 * surname, forename and birth date within the school, else a child elsewhere by number, surname and birth date together,
 * else new. The same roll again changes nothing. Memory does not grow with the roll.
 *
 * The caller authorises `roll.import` for the school and records the import in the audit.
 *
 * @param hear is told, some at a time and in the order of the lines, what became of each row that means a known child, was
 *   refused, or needs a look
 * @returns how many children are new
 */
export async function takeRoll(
  tx: WriteTx,
  schoolId: string,
  today: IsoDate,
  hear: (outcomes: readonly ToldOutcome[]) => Promise<void>,
): Promise<number> {
  await matchRoll(tx, schoolId, today);
  const made = await insertNewChildren(tx, schoolId, academicYearOf(today), today);
  if (made > 0) await raiseDuties(tx, schoolId, today);
  for await (const rows of pages((line) => toldRowsAfter(tx, line, rowsAtOnce)))
    await hear(await settleKnown(tx, schoolId, rows, today));
  return made;
}

/** The duties of new children: meetings for those with support, checks in a setting, the next phase for those with a plan. */
async function raiseDuties(tx: WriteTx, schoolId: string, today: IsoDate): Promise<void> {
  const place = await placeOf(tx, schoolId);
  if (place === undefined) return;
  const termEndsOn = await termEndsOf(tx, schoolId, academicYearOf(today));
  // Hundreds of children of a school share everything that their duties follow from.
  const alike = new Map<string, readonly Cause[]>();
  const causesOf = (child: NewChild): readonly Cause[] => {
    const isTold = place.isEarlyYears || child.code === 'E';
    const key = [child.code, child.startsOn, child.endsOn, isTold ? child.birthOn : '', child.ncYear].join('|');
    const causes = alike.get(key) ?? causesOfOne(child, schoolId, place, termEndsOn, today);
    alike.set(key, causes);
    return causes.map((cause) => ({ ...cause, id: child.enrolmentId, pupilId: child.pupilId }));
  };
  for await (const children of pages((line) => newChildrenAfter(tx, line, place.isEarlyYears, rowsAtOnce)))
    await settleManyDuties(tx, children.flatMap(causesOf), today);
}

function causesOfOne(
  { pupilId, enrolmentId: id, birthOn, ncYear, code, startsOn, endsOn, className }: NewChild,
  schoolId: string,
  place: PlaceFacts,
  termEndsOn: Awaited<ReturnType<typeof termEndsOf>>,
  today: IsoDate,
): readonly Cause[] {
  const registration = {
    id,
    pupilId,
    schoolId,
    startsOn,
    endsOn,
    classId: null,
    className,
    destination: null,
    version: 1,
  };
  const facts = {
    birthOn,
    ncYearOverride: ncYear,
    supportedSince: code === 'N' ? null : startsOn,
    hasPlan: code === 'E',
    council: null,
    meetings: [],
    termEndsOn,
    twoYearCheckOn: null,
    transferPlanSentOn: null,
  };
  return enrolmentCauses(registration, place, facts, today).filter(
    ({ duties }) => !('isRefusal' in duties) && duties.length > 0,
  );
}

/** Rows in the order of their lines, some at a time. */
async function* pages<Row extends { readonly line: number }>(
  after: (line: number) => Promise<Row[]>,
): AsyncGenerator<Row[]> {
  for (let rows = await after(0); rows.length > 0; rows = await after(rows.at(-1)?.line ?? 0)) yield rows;
}
