import { sencoQualifiedDuties, type IsoDate } from '@hedgerow/rules';
import { expiresOn, expiryDuties } from '../competence/competence.rules.ts';
import { recheckDueOn, recheckDuties, usualRecheckMonths } from '../dbs/dbs.rules.ts';
import type { DesignationOfPerson } from '../qualification/qualification.queries.ts';
import { emptyClock, sencoFacts, setClock } from '../qualification/qualification.rules.ts';
import { dutyRows, type DutyRows } from './seed-duties.ts';
import type { AwardSeed, DbsSeed, QualificationSeed } from './seed-types.ts';

/** A seeded record's row and the duties that follow from it. */
export interface RowWithDuties extends DutyRows {
  readonly row: object;
}

/** Each record with the next of its kind, which replaced it. */
function withNext<T>(
  records: readonly T[],
  kindOf: (record: T) => string,
  dayOf: (record: T) => IsoDate,
): { record: T; next: T | undefined }[] {
  return [...Map.groupBy(records, kindOf).values()].flatMap((same) => {
    const inOrder = same.toSorted((a, b) => dayOf(a).localeCompare(dayOf(b)));
    return inOrder.map((record, place) => ({ record, next: inOrder[place + 1] }));
  });
}

/** DBS checks, each superseded by the next of the same person and school. */
export function dbsRows(checks: readonly DbsSeed[], monthsOf: ReadonlyMap<string, number | null>): RowWithDuties[] {
  return withNext(
    checks,
    (check) => `${check.schoolId} ${check.personId}`,
    (check) => check.issuedOn,
  ).map(({ record, next }) => {
    const months = monthsOf.get(record.schoolId);
    const duties = recheckDuties(record.issuedOn, months === undefined ? usualRecheckMonths : months);
    const row = {
      id: record.id,
      schoolId: record.schoolId,
      personId: record.personId,
      issuedOn: record.issuedOn,
      workforce: record.workforce,
      certificateLastFour: record.certificateLastFour ?? null,
      isOnUpdateService: record.isOnUpdateService ?? false,
      recheckDueOn: recheckDueOn(duties),
      supersededOn: next?.issuedOn ?? null,
      createdAt: `${record.issuedOn}T09:00:00Z`,
      version: 1,
    };
    return {
      row,
      ...dutyRows(
        { schoolId: record.schoolId, staffId: record.personId, type: 'dbs_check', id: record.id },
        duties,
        next?.issuedOn ?? null,
      ),
    };
  });
}

/** What an award is of: an entry of the list. */
export interface SeededCompetence {
  readonly id: string;
  readonly validityMonths: number | null;
}

/** Awards, each renewed by the next of the same person, school and competence. */
export function awardRows(
  awards: readonly AwardSeed[],
  competenceOf: (code: string) => SeededCompetence,
): RowWithDuties[] {
  return withNext(
    awards,
    (award) => `${award.schoolId} ${award.personId} ${award.competence}`,
    (award) => award.gainedOn,
  ).map(({ record, next }) => {
    const competence = competenceOf(record.competence);
    const duties = expiryDuties(record.gainedOn, competence.validityMonths, null);
    const row = {
      id: record.id,
      schoolId: record.schoolId,
      personId: record.personId,
      competenceId: competence.id,
      level: record.level,
      gainedOn: record.gainedOn,
      expiresOn: expiresOn(duties),
      endedOn: next?.gainedOn ?? null,
      endedReason: next === undefined ? null : 'renewed',
      eventId: record.eventId ?? null,
      createdAt: `${record.gainedOn}T16:00:00Z`,
      version: 1,
    };
    return {
      row,
      ...dutyRows(
        { schoolId: record.schoolId, staffId: record.personId, type: 'staff_competence', id: record.id },
        duties,
        next?.gainedOn ?? null,
      ),
    };
  });
}

/** The clock of each designated person, and the duty of each governing body whose SENCo is not qualified yet. */
export function clockRows(
  designations: readonly DesignationOfPerson[],
  qualifications: readonly QualificationSeed[],
  today: IsoDate,
): RowWithDuties[] {
  const recorded = Map.groupBy(qualifications, (each) => each.personId);
  return [...Map.groupBy(designations, (each) => each.personId)].map(([personId, served]) => {
    const schools = new Set(served.map((each) => each.schoolId));
    const courses = (recorded.get(personId) ?? []).filter((each) => schools.has(each.schoolId)).map(qualificationRow);
    const clock = setClock(emptyClock, served, courses);
    const owed = served
      .filter((each) => each.endsOn === null || each.endsOn >= today)
      // Whoever is qualified when designated owes nothing; whoever became so later has met the duty.
      .filter((each) => clock.completedOn === null || clock.completedOn > each.startsOn)
      .map((each) =>
        dutyRows(
          { schoolId: each.schoolId, staffId: personId, type: 'designation', id: each.id },
          sencoQualifiedDuties(sencoFacts(clock, [each])),
          null,
        ),
      );
    return {
      row: { personId, ...clock, changedAt: `${today}T06:00:00Z` },
      duty: owed.flatMap((rows) => rows.duty),
      subject: owed.flatMap((rows) => rows.subject),
    };
  });
}

/** The row of a seeded qualification. */
export function qualificationRow(seed: QualificationSeed) {
  const {
    id,
    schoolId,
    personId,
    kind,
    title = null,
    startedOn = null,
    expectedEndOn = null,
    completedOn = null,
    provider = null,
  } = seed;
  return {
    id,
    schoolId,
    personId,
    kind,
    title,
    startedOn,
    expectedEndOn,
    completedOn,
    provider,
    createdAt: `${completedOn ?? startedOn ?? '2026-01-01'}T09:00:00Z`,
    version: 1,
  };
}
