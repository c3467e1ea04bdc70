import type { WriteTx } from '@hedgerow/db';
import type { IsoDate } from '@hedgerow/rules';
import { endLines, takeBackDuties } from '../enrolment/leaving.queries.ts';
import { settleEnrolments } from '../enrolment/settle-enrolments.ts';
import { endBegun, restoreChanged } from './undo-registrations.queries.ts';

/** What taking an import back did to registrations, in numbers. */
export interface UndoneRegistrations {
  readonly restored: number;
  readonly ended: number;
}

/**
 * Gives classes and last days back that an import changed, and ends what it began for children who were known before,
 * where nobody has changed it since. What they owe is counted anew. Provision that ended with a last day stays ended:
 * whether it goes on is for a person to say.
 */
export async function undoRegistrations(tx: WriteTx, importId: string, today: IsoDate): Promise<UndoneRegistrations> {
  const restored = await restoreChanged(tx, importId);
  for (const { pupilId, isLeaving } of restored) if (isLeaving) await settleEnrolments(tx, pupilId, today);
  const ended = await endBegun(tx, importId);
  for (const row of ended) {
    await takeBackDuties(tx, row, today);
    await endLines(tx, row);
    await settleEnrolments(tx, row.pupilId, today);
  }
  return { restored: restored.length, ended: ended.length };
}
