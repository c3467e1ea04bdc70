import { newId, type WriteTx } from '@hedgerow/db';
import type { IsoDate } from '@hedgerow/rules';
import type { CompetenceLevel, CompetenceRow, StaffCompetenceRow } from '../db/competence.table.ts';
import { duties, keepDuties } from '../duty/keep-duties.ts';
import { endAwards, insertAwards } from './competence.queries.ts';
import { expiresOn, expiryDuties } from './competence.rules.ts';

/** Somebody gained a competence on a day. */
export interface Gain {
  readonly personId: string;
  readonly competence: CompetenceRow;
  readonly level: CompetenceLevel;
  /** The award that counted until now, locked. */
  readonly replaces: StaffCompetenceRow | undefined;
  /** The day on the certificate, where it names one. */
  readonly certificateUntil: IsoDate | null;
  readonly note: string | null;
}

/**
 * Records what people of one school gained on one day: ends the awards replaced, meets the duties to renew them, and
 * raises the next.
 */
export async function gainCompetences(
  tx: WriteTx,
  at: { schoolId: string; gainedOn: IsoDate; eventId: string | null; today: IsoDate },
  gains: readonly Gain[],
): Promise<StaffCompetenceRow[]> {
  const { schoolId, gainedOn, eventId, today } = at;
  const planned = gains.map((gain) => {
    const next = expiryDuties(gainedOn, gain.competence.validityMonths, gain.certificateUntil);
    return { ...gain, id: newId(), next };
  });
  const replaced = planned.flatMap(({ replaces }) => replaces ?? []);
  await endAwards(
    tx,
    replaced.map((award) => award.id),
    gainedOn,
    'renewed',
  );
  const gained = await insertAwards(
    tx,
    planned.map((each) => ({
      id: each.id,
      schoolId,
      personId: each.personId,
      competenceId: each.competence.id,
      level: each.level,
      gainedOn,
      expiresOn: expiresOn(each.next),
      eventId,
      note: each.note,
    })),
  );
  await duties.meetOf(
    tx,
    'COMPETENCE_EXPIRY',
    replaced.map(({ id }) => id),
    gainedOn,
  );
  await keepDuties(
    tx,
    'COMPETENCE_EXPIRY',
    planned.map((each) => ({
      cause: { schoolId, staffId: each.personId, type: 'staff_competence', id: each.id },
      list: each.next,
    })),
    today,
  );
  return gained;
}
