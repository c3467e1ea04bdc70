import { SYSTEM_PERSON, type WriteTx } from '@hedgerow/db';
import { sencoQualifiedDuties, type IsoDate } from '@hedgerow/rules';
import { duties, keepDuties } from '../duty/keep-duties.ts';
import {
  designationsByPerson,
  lockClock,
  qualificationsByStaff,
  updateClock,
  type DesignationOfPerson,
} from './qualification.queries.ts';
import { emptyClock, sencoFacts, setClock, type ClockFacts } from './qualification.rules.ts';

/**
 * Sets the clock of one person and brings the duty of every governing body that shares this SENCo in line with it
 * (SEND Regs 2014 reg 49(4)). Does nothing for a person whom no school has designated.
 *
 * A school's own people settle the schools in their reach; for the rest they leave word, and the job settles all.
 *
 * @param reach the schools whose duties this transaction may write
 */
export async function settleSencoClock(
  tx: WriteTx,
  personId: string,
  reach: ReadonlySet<string>,
  today: IsoDate,
): Promise<void> {
  const designations = await designationsByPerson(tx, [personId]);
  const inReach = designations.filter((each) => reach.has(each.schoolId));
  if (inReach.length === 0) return;
  const held = await lockClock(tx, personId);
  if (held === undefined) return;
  // The job sees every school's records, and so corrects what one school, seeing only its own, had to leave standing.
  const known = tx.actor.personId === SYSTEM_PERSON ? emptyClock : held;
  // Only a school that has designated the person may move the clock which the others rely on.
  const designating = new Set(designations.map((each) => each.schoolId));
  const recorded = (await qualificationsByStaff(tx, [personId])).filter((each) => designating.has(each.schoolId));
  const clock = setClock(known, designations, recorded);
  await updateClock(tx, personId, clock);
  for (const designation of inReach) await keepSencoDuty(tx, designation, clock, today);
}

async function keepSencoDuty(
  tx: WriteTx,
  designation: DesignationOfPerson,
  clock: ClockFacts,
  today: IsoDate,
): Promise<void> {
  const { id, schoolId, personId, endsOn } = designation;
  if (endsOn !== null && endsOn < today) {
    await duties.withdraw(tx, { rule: 'SENCO_QUALIFIED', causeId: id }, endsOn);
    return;
  }
  await keepDuties(
    tx,
    'SENCO_QUALIFIED',
    [
      {
        cause: { schoolId, staffId: personId, type: 'designation', id },
        list: sencoQualifiedDuties(sencoFacts(clock, [designation])),
      },
    ],
    today,
  );
}
