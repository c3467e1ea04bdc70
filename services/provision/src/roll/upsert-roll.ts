import { newId, type WriteTx } from '@hedgerow/db';
import { academicYearOf, ncYearIn, type IsoDate } from '@hedgerow/rules';
import { settleManyDuties } from '../duty/settle-duties.ts';
import type { Cause } from '../duty/cause.ts';
import { placeOf, termEndsOf } from '../enrolment/enrolment.queries.ts';
import { enrolmentCauses } from '../enrolment/enrolment.rules.ts';
import { knownChildren, linkFiles, openFiles } from '../enrolment/file-opening.queries.ts';
import { endLines, takeBackDuties } from '../enrolment/leaving.queries.ts';
import { enrolmentsOf } from '../enrolment/enrolment.queries.ts';
import { nameKeys } from '../names.ts';
import {
  childrenOnFile,
  insertChildren,
  insertFirstStatuses,
  insertRegistrations,
  updateChildren,
  updateRegistrations,
} from './roll.queries.ts';
import {
  firstStatus,
  rollDecision,
  rollKeys,
  whyNotNew,
  type KnownChild,
  type RollDecision,
  type RollRow,
} from './roll.rules.ts';

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
  readonly refusal: { readonly code: string; readonly column: string; readonly message: string } | null;
}

/**
 * Brings a school's children in line with rows of its roll: recognised by number, else by surname, forename and birth
 * date within the school, else a child elsewhere by number, surname and birth date together, else new. The same rows
 * again change nothing. A constant number of statements; call it for a thousand rows or so at a time, in one
 * transaction for a whole file.
 *
 * The caller authorises `roll.import` for the school and records the import in the audit.
 */
export async function upsertRoll(
  tx: WriteTx,
  schoolId: string,
  rows: readonly RollRow[],
  today: IsoDate,
): Promise<RollOutcome[]> {
  const matched = await match(tx, schoolId, rows, today);
  const known = new Map(
    (await childrenOnFile(tx, schoolId, [...matched.ids.values()])).map((child) => [child.id, child]),
  );
  const claimed = new Set<string>();
  const outcomes = rows.map((row): Settled => {
    const refusal = matched.refusals.get(row.line) ?? null;
    if (refusal !== null) return refused(row, refusal);
    const id = matched.ids.get(row.line);
    const key = id ?? row.upn ?? JSON.stringify(rollKeys({ ...row, line: 0 }));
    if (claimed.has(key))
      return refused(row, {
        code: 'roll/same-child-twice',
        column: 'upn',
        message: 'This child is in the file twice: keep one of the rows.',
      });
    claimed.add(key);
    return id === undefined ? asNew(row, today) : asKnown(row, id, known.get(id), today);
  });
  await write(tx, schoolId, outcomes, today);
  return outcomes.map(({ row, known: before, child, decision, first, refusal, enrolmentId }) => {
    const fields =
      refusal !== null
        ? []
        : decision === null
          ? ['child']
          : [
              ...Object.keys(decision.core),
              ...Object.keys(decision.enrolment),
              ...(enrolmentId === null ? [] : ['enrolment']),
            ];
    const outcome =
      refusal !== null ? 'refused' : decision === null ? 'created' : fields.length > 0 ? 'updated' : 'unchanged';
    return {
      line: row.line,
      outcome,
      pupilId: refusal === null ? (child?.id ?? before?.id ?? null) : null,
      fields,
      kept: decision?.kept ?? first?.kept ?? [],
      before,
      refusal,
    };
  });
}

type Refused = NonNullable<RollOutcome['refusal']>;

/** One row with what is to be done about it. */
interface Settled {
  readonly row: RollRow;
  readonly known: KnownChild | null;
  readonly child: { readonly id: string } | null;
  readonly decision: RollDecision | null;
  readonly first: ReturnType<typeof firstStatus> | null;
  /** A registration that begins. */
  readonly enrolmentId: string | null;
  readonly refusal: Refused | null;
}

const refused = (row: RollRow, refusal: Refused): Settled => ({
  row,
  known: null,
  child: null,
  decision: null,
  first: null,
  enrolmentId: null,
  refusal,
});

async function match(tx: WriteTx, schoolId: string, rows: readonly RollRow[], today: IsoDate) {
  const own = await knownChildren(tx, schoolId, rows.map(rollKeys));
  const ids = new Map<number, string>();
  const refusals = new Map<number, Refused>();
  for (const [line, [first, another]] of own) {
    if (another !== undefined)
      refusals.set(line, {
        code: 'roll/two-children',
        column: 'upn',
        message: 'Two children here have this name and birth date: give the UPN of the one that is meant.',
      });
    else if (first !== undefined) ids.set(line, first);
  }
  const elsewhere = rows.flatMap((row) => {
    const { upn, family_key: familyKey, birth_on: birthOn } = rollKeys(row);
    return ids.has(row.line) || refusals.has(row.line) || upn === null || familyKey === null || birthOn === null
      ? []
      : [{ line: row.line, upn, family_key: familyKey, birth_on: birthOn }];
  });
  for (const [line, id] of await linkFiles(tx, schoolId, elsewhere, today)) ids.set(line, id);
  return { ids, refusals };
}

function asNew(row: RollRow, today: IsoDate): Settled {
  const why =
    whyNotNew(row) ??
    (row.birthDate !== null && row.birthDate > today
      ? { column: 'dateOfBirth', message: 'This date of birth has not come yet.' }
      : null);
  if (why !== null) return refused(row, { code: 'roll/cannot-make-child', ...why });
  return {
    row,
    known: null,
    child: { id: newId() },
    decision: null,
    first: firstStatus(row),
    enrolmentId: newId(),
    refusal: null,
  };
}

function asKnown(row: RollRow, id: string, child: KnownChild | undefined, today: IsoDate): Settled {
  const ownYear = (birthOn: IsoDate): number => ncYearIn(birthOn, academicYearOf(today));
  // One who left, or is registered elsewhere alone: her core is not seen, and she is put on the roll again.
  if (child === undefined) {
    const decision = { core: {}, enrolment: {}, isReturning: row.endsOn === null, kept: [] };
    return {
      row,
      known: null,
      child: { id },
      decision,
      first: null,
      enrolmentId: row.endsOn === null ? newId() : null,
      refusal: null,
    };
  }
  const decision = rollDecision(row, child, ownYear);
  return {
    row,
    known: child,
    child: { id },
    decision,
    first: null,
    enrolmentId: decision.isReturning ? newId() : null,
    refusal: null,
  };
}

async function write(tx: WriteTx, schoolId: string, settled: readonly Settled[], today: IsoDate): Promise<void> {
  const fresh = settled.flatMap(({ row, child, first, enrolmentId }) =>
    child === null || first === null ? [] : [{ row, id: child.id, first, enrolmentId }],
  );
  await insertChildren(
    tx,
    schoolId,
    fresh.map(({ row, id }) => childRow(id, row, today)),
  );
  await openFiles(
    tx,
    schoolId,
    fresh.map(({ id }) => id),
    today,
  );
  const year = academicYearOf(today);
  await insertRegistrations(
    tx,
    schoolId,
    year,
    settled.flatMap(({ row, child, enrolmentId }) =>
      child === null || enrolmentId === null
        ? []
        : [
            {
              id: enrolmentId,
              pupil_id: child.id,
              starts_on: startOf(row, today),
              ends_on: row.endsOn,
              class_name: row.className,
            },
          ],
    ),
  );
  await insertFirstStatuses(
    tx,
    schoolId,
    fresh.map(({ row, id, first }) => ({
      id: newId(),
      pupil_id: id,
      code: first.code,
      starts_on: startOf(row, today),
    })),
    fresh.flatMap(({ row, id, first }) =>
      first.needs.map(({ code, rank }) => ({ id: newId(), pupil_id: id, code, rank, starts_on: startOf(row, today) })),
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
  await settleManyDuties(tx, await causesOf(tx, schoolId, fresh, today), today);
}

function startOf(row: RollRow, today: IsoDate): IsoDate {
  return row.startsOn ?? today;
}

function childRow(id: string, row: RollRow, today: IsoDate) {
  const names = {
    givenName: row.givenName ?? '',
    familyName: row.familyName ?? '',
    preferredName: row.preferredName === row.givenName ? null : row.preferredName,
  };
  const ownYear = row.birthDate === null ? null : ncYearIn(row.birthDate, academicYearOf(today));
  return {
    id,
    ...named(names),
    birth_on: row.birthDate,
    sex: row.sex,
    upn: row.upn,
    former_upns: row.formerUpn === null ? [] : [row.formerUpn],
    nc_year_override: row.ncYear === ownYear ? null : row.ncYear,
  };
}

function changedRow(known: KnownChild, { core }: RollDecision) {
  const after = { ...known, ...core };
  return {
    id: known.id,
    ...named(after),
    birth_on: after.birthOn,
    sex: after.sex,
    upn: after.upn,
    former_upns: after.formerUpns,
    nc_year_override: after.ncYearOverride,
  };
}

function named(names: {
  readonly givenName: string;
  readonly familyName: string;
  readonly preferredName: string | null;
}) {
  const { familyKey, givenKey, searchName } = nameKeys(names);
  return {
    given_name: names.givenName,
    family_name: names.familyName,
    preferred_name: names.preferredName,
    family_key: familyKey,
    given_key: givenKey,
    search_name: searchName,
  };
}

/** A child whose last day the roll gives: what falls due later is no longer this school's. */
async function leave(tx: WriteTx, schoolId: string, pupilId: string, today: IsoDate): Promise<void> {
  const ended = (await enrolmentsOf(tx, [pupilId])).findLast((row) => row.schoolId === schoolId && row.endsOn !== null);
  if (ended === undefined) return;
  await takeBackDuties(tx, ended, today);
  await endLines(tx, ended);
}

/** The duties of new children: meetings for those with support, checks in a setting, the next phase for those with a plan. */
async function causesOf(
  tx: WriteTx,
  schoolId: string,
  fresh: readonly {
    readonly row: RollRow;
    readonly id: string;
    readonly first: ReturnType<typeof firstStatus>;
    readonly enrolmentId: string | null;
  }[],
  today: IsoDate,
): Promise<Cause[]> {
  const place = await placeOf(tx, schoolId);
  if (place === undefined || fresh.length === 0) return [];
  const termEndsOn = await termEndsOf(tx, schoolId, academicYearOf(today));
  return fresh.flatMap(({ row, id, first, enrolmentId }) => {
    if (row.birthDate === null || enrolmentId === null) return [];
    const registration = {
      id: enrolmentId,
      pupilId: id,
      schoolId,
      startsOn: startOf(row, today),
      endsOn: row.endsOn,
      classId: null,
      className: row.className,
      destination: null,
      version: 1,
    };
    const child = {
      birthOn: row.birthDate,
      ncYearOverride: row.ncYear,
      supportedSince: first.code === 'N' ? null : startOf(row, today),
      hasPlan: first.code === 'E',
      council: null,
      meetings: [],
      termEndsOn,
      twoYearCheckOn: null,
      transferPlanSentOn: null,
    };
    return enrolmentCauses(registration, place, child, today).filter(
      ({ duties }) => !('isRefusal' in duties) && duties.length > 0,
    );
  });
}
