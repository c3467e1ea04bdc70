import { bulkInsert, drizzleOver, type Sql, type TransactionSql } from '@hedgerow/db';
import { selectDesignations, type DesignationOfPerson } from '../qualification/qualification.queries.ts';
import { awardRows, clockRows, dbsRows, qualificationRow, type SeededCompetence } from './seed-rows.ts';
import type { CompetenceSeed, EventSeed, TrainingSeed } from './seed-types.ts';

export type {
  AwardSeed,
  BookingSeed,
  CompetenceSeed,
  DbsPolicySeed,
  DbsSeed,
  EventSeed,
  QualificationSeed,
  TrainingSeed,
} from './seed-types.ts';

/**
 * Fills the training service in one transaction. What is due, when awards lapse and where each SENCo stands follow from
 * the records by the rules that the operations use. Designations are read from `reference`, so seed the schools first.
 *
 * @param sql a connection as `hedgerow_seed`
 */
export async function seed(sql: Sql, data: TrainingSeed): Promise<void> {
  await sql.begin(async (tx) => {
    await bulkInsert(tx, 'training.competence', data.competences.map(competenceRow));
    const competenceOf = await catalogueByCode(tx);
    const monthsOf = new Map(data.dbsPolicies.map((policy) => [policy.schoolId, policy.dbsRecheckMonths]));
    const designations: DesignationOfPerson[] = await selectDesignations(drizzleOver(tx));
    await bulkInsert(
      tx,
      'training.school_policy',
      data.dbsPolicies.map((policy) => ({ ...policy, version: 1 })),
    );
    await bulkInsert(tx, 'training.qualification', data.qualifications.map(qualificationRow));
    await bulkInsert(tx, 'training.training_event', data.events.map(eventRow));
    await bulkInsert(
      tx,
      'training.event_competence',
      data.events.flatMap((event) =>
        event.competences.map((code) => ({ eventId: event.id, competenceId: competenceOf(code).id })),
      ),
    );
    await bulkInsert(
      tx,
      'training.booking',
      data.bookings.map((booking) => ({ ...booking, createdAt: `${data.today}T06:00:00Z`, version: 1 })),
    );
    const families = {
      dbs_check: dbsRows(data.dbsChecks, monthsOf),
      staff_competence: awardRows(data.awards, competenceOf),
      senco_clock: clockRows(designations, data.qualifications, data.today),
    };
    for (const [table, records] of Object.entries(families)) {
      await bulkInsert(
        tx,
        `training.${table}`,
        records.map((record) => record.row),
      );
      await bulkInsert(
        tx,
        'training.duty',
        records.flatMap((record) => record.duty),
      );
      await bulkInsert(
        tx,
        'training.duty_subject',
        records.flatMap((record) => record.subject),
      );
    }
  });
}

function competenceRow({ schoolId = null, organisationId = null, ...entry }: CompetenceSeed) {
  return { ...entry, schoolId, organisationId, isRetired: false, version: 1 };
}

function eventRow({
  competences: _taught,
  schoolId = null,
  organisationId = null,
  minutes = null,
  provider = null,
  place = null,
  places = null,
  ...event
}: EventSeed) {
  return {
    ...event,
    schoolId,
    organisationId,
    minutes,
    provider,
    place,
    places,
    createdAt: `${event.onDate}T06:00:00Z`,
    version: 1,
  };
}

async function catalogueByCode(tx: TransactionSql): Promise<(code: string) => SeededCompetence> {
  const rows = await tx<
    { code: string; id: string; validityMonths: number | null }[]
  >`select code, id, validity_months as "validityMonths" from training.competence`;
  const byCode = new Map(rows.map((row) => [row.code, row]));
  return (code) => {
    const found = byCode.get(code);
    if (found === undefined) throw new RangeError(`The seed names the competence ${code}, which is on no list.`);
    return found;
  };
}
