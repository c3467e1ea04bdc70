import type { WriteTx } from '@hedgerow/db';
import { academicYearOf, type IsoDate } from '@hedgerow/rules';
import { dutiesOfNewChildren } from './duties-of-new-children.ts';
import { insertNewChildren } from './new-children.queries.ts';
import { settleKnown } from './settle-known.ts';
import { matchRoll } from './match-roll.queries.ts';
import { pagesByLine } from './pages-by-line.ts';
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
  if (made > 0) await dutiesOfNewChildren(tx, schoolId, today);
  for await (const rows of pagesByLine((line) => toldRowsAfter(tx, line, rowsAtOnce)))
    await hear(await settleKnown(tx, schoolId, rows, today));
  return made;
}
