import { newId, type WriteTx } from '@hedgerow/db';
import { addDays, type IsoDate, type StatusCode } from '@hedgerow/rules';
import type { StatusDecision, NeedChanges } from './status.rules.ts';
import { closeNeeds, closeStatus, correctStatus, insertNeeds, insertStatus, takeBackNeeds } from './status.queries.ts';

/** In whose name, about whom and from when a status or need is written. */
export interface StatusWriting {
  readonly pupilId: string;
  readonly schoolId: string;
  readonly byId: string;
  readonly since: IsoDate;
}

/** Writes a decided change of status with its needs: what ends ends the day before, what begins begins on the day. */
export async function applyStatus(
  tx: WriteTx,
  decision: StatusDecision,
  writing: StatusWriting & { readonly code: StatusCode; readonly reason: string | null },
): Promise<void> {
  const { pupilId, schoolId, byId, since, code, reason } = writing;
  if (decision.correct !== null) {
    await correctStatus(tx, decision.correct, { code, reason, byId });
  } else {
    if (decision.close !== null) await closeStatus(tx, decision.close.row, decision.close.endsOn);
    await insertStatus(tx, { id: newId(), pupilId, schoolId, code, startsOn: since, reason, byId });
  }
  await applyNeeds(tx, decision.needs, writing);
}

/** Writes decided changes of needs. */
export async function applyNeeds(
  tx: WriteTx,
  changes: NeedChanges,
  { pupilId, schoolId, byId, since }: StatusWriting,
): Promise<void> {
  await closeNeeds(
    tx,
    changes.close.map(({ id }) => id),
    addDays(since, -1),
  );
  await takeBackNeeds(
    tx,
    changes.takeBack.map(({ id }) => id),
  );
  await insertNeeds(
    tx,
    changes.open.map(({ code, rank }) => ({ id: newId(), pupilId, schoolId, code, rank, startsOn: since, byId })),
  );
}
