import type { WriteTx } from '@hedgerow/db';
import { academicYearOf, ncYearIn, type IsoDate } from '@hedgerow/rules';
import { enrolmentsOf } from '../enrolment/enrolment.queries.ts';
import { endLines, takeBackDuties } from '../enrolment/leaving.queries.ts';
import { nameKeys } from '../names.ts';
import { childrenOnFile, insertRegistrations, updateChildren, updateRegistrations } from './roll.queries.ts';
import { rollDecision, type KnownChild, type RollDecision } from './roll.rules.ts';
import type { RollOutcome, ToldOutcome } from './take-roll.ts';
import type { ToldRow } from './told-rows.queries.ts';

/** One row with what is to be done about its child. */
interface Settled {
  readonly row: ToldRow;
  /** Null for a child who is new, refused, or not seen: one who left, or is registered elsewhere alone. */
  readonly known: KnownChild | null;
  readonly decision: RollDecision | null;
}

/** Brings known children in line with some rows of a roll, and says what became of each row, new and refused ones included. */
export async function settleKnown(
  tx: WriteTx,
  schoolId: string,
  rows: readonly ToldRow[],
  today: IsoDate,
): Promise<ToldOutcome[]> {
  const ids = rows.flatMap(({ pupilId }) => (pupilId === null ? [] : [pupilId]));
  const children = ids.length === 0 ? [] : await childrenOnFile(tx, schoolId, ids);
  const byId = new Map(children.map((child) => [child.id, child]));
  const settled = rows.map((row): Settled => settle(row, byId, today));
  await write(tx, schoolId, settled, today);
  return settled.map((one) => ({ row: one.row, outcome: outcomeOf(one) }));
}

function settle(row: ToldRow, known: ReadonlyMap<string, KnownChild>, today: IsoDate): Settled {
  if (row.refusal !== null || row.pupilId === null) return { row, known: null, decision: null };
  const child = known.get(row.pupilId);
  // Her core is not seen: she is put on the roll again.
  if (child === undefined)
    return { row, known: null, decision: { core: {}, enrolment: {}, isReturning: row.endsOn === null, kept: [] } };
  const decision = rollDecision(row, child, (birthOn) => ncYearIn(birthOn, academicYearOf(today)));
  return { row, known: child, decision };
}

function outcomeOf({ row, known, decision }: Settled): RollOutcome {
  const { line, refusal } = row;
  if (refusal !== null)
    return { line, outcome: 'refused', pupilId: null, fields: [], kept: [], before: null, enrolmentId: null, refusal };
  if (decision === null)
    return {
      line,
      outcome: 'created',
      pupilId: row.newId,
      fields: ['child'],
      kept: row.firstKept,
      before: null,
      enrolmentId: null,
      refusal,
    };
  const fields = [
    ...Object.keys(decision.core),
    ...Object.keys(decision.enrolment),
    ...(decision.isReturning ? ['enrolment'] : []),
  ];
  return {
    line,
    outcome: fields.length > 0 ? 'updated' : 'unchanged',
    pupilId: row.pupilId,
    fields,
    kept: decision.kept,
    before: known,
    enrolmentId: decision.isReturning ? row.enrolmentId : null,
    refusal,
  };
}

async function write(tx: WriteTx, schoolId: string, settled: readonly Settled[], today: IsoDate): Promise<void> {
  const year = academicYearOf(today);
  await insertRegistrations(
    tx,
    schoolId,
    year,
    settled.flatMap(({ row, decision }) =>
      decision?.isReturning !== true
        ? []
        : [
            {
              id: row.enrolmentId,
              pupil_id: row.pupilId,
              starts_on: row.startsOn ?? today,
              ends_on: row.endsOn,
              class_name: row.className,
            },
          ],
    ),
  );
  const changed = settled.flatMap(({ known, decision }) =>
    known === null || decision === null ? [] : [{ known, decision }],
  );
  await updateChildren(
    tx,
    changed
      .filter(({ decision }) => Object.keys(decision.core).length > 0)
      .map(({ known, decision }) => changedRow(known, decision)),
  );
  await updateRegistrations(
    tx,
    year,
    changed.flatMap(({ known, decision }) =>
      known.enrolment === null || Object.keys(decision.enrolment).length === 0
        ? []
        : [
            {
              id: known.enrolment.id,
              class_name: decision.enrolment.className ?? null,
              ends_on: decision.enrolment.endsOn ?? null,
            },
          ],
    ),
  );
  for (const { known, decision } of changed)
    if (decision.enrolment.endsOn !== undefined) await leave(tx, schoolId, known.id, today);
}

function changedRow(known: KnownChild, { core }: RollDecision) {
  const after = { ...known, ...core };
  const { familyKey, givenKey, searchName } = nameKeys(after);
  return {
    id: known.id,
    given_name: after.givenName,
    family_name: after.familyName,
    preferred_name: after.preferredName,
    family_key: familyKey,
    given_key: givenKey,
    search_name: searchName,
    birth_on: after.birthOn,
    sex: after.sex,
    upn: after.upn,
    former_upns: after.formerUpns,
    nc_year_override: after.ncYearOverride,
  };
}

/** A child whose last day the roll gives: what falls due later is no longer this school's. */
async function leave(tx: WriteTx, schoolId: string, pupilId: string, today: IsoDate): Promise<void> {
  const ended = (await enrolmentsOf(tx, [pupilId])).findLast((row) => row.schoolId === schoolId && row.endsOn !== null);
  if (ended === undefined) return;
  await takeBackDuties(tx, ended, today);
  await endLines(tx, ended);
}
