import type { WriteTx } from '@hedgerow/db';
import { isRefusal, type IsoDate } from '@hedgerow/rules';
import { applyStatus } from './apply-status.ts';
import { lockNeeds, lockStatuses } from './status.queries.ts';
import { decideStatus } from './status.rules.ts';

/**
 * A child whose EHC plan is made has status E from that day (or today, where her present status began later). Where the
 * census rules refuse it, such as for a child without a recorded need, the status stays and the page asks for it.
 */
export async function statusBecomesPlan(
  tx: WriteTx,
  about: { readonly pupilId: string; readonly schoolId: string; readonly byId: string; readonly madeOn: IsoDate },
  today: IsoDate,
): Promise<void> {
  const history = await lockStatuses(tx, about.pupilId);
  const open = history.find(({ endsOn }) => endsOn === null);
  if (open?.code === 'E') return;
  const since = open !== undefined && about.madeOn <= open.startsOn ? today : about.madeOn;
  const decision = decideStatus(
    history,
    await lockNeeds(tx, about.pupilId),
    { code: 'E', since, needs: undefined },
    today,
  );
  if (!isRefusal(decision)) await applyStatus(tx, decision, { ...about, since, code: 'E', reason: null });
}
