import { z } from 'zod';
import {
  checkVersion,
  decided,
  expectedVersion,
  found,
  id,
  idempotencyKey,
  isoDate,
  operation,
  parseInput,
} from '@hedgerow/service-kit';
import { ehcSteps } from '../ehc-steps.ts';
import type { RecordEhcStepInput } from '../../__generated__/resolvers.ts';
import type { EhcRequestRow } from '../../db/ehc.table.ts';
import { settleDuties } from '../../duty/settle-duties.ts';
import { beginPlan } from '../../ehc-plan/begin-plan.ts';
import { lockPlanInForce } from '../../ehc-plan/ehc-plan.queries.ts';
import { exceptionsOf, lockEhcRequest, updateEhcRequest } from '../ehc-request.queries.ts';
import { ehcRequestCause, ehcStep } from '../ehc-request.rules.ts';

const answers = z.object({
  idempotencyKey: idempotencyKey(),
  requestId: id(),
  expectedVersion: expectedVersion(),
  step: z.enum(ehcSteps),
  on: isoDate(),
});

/** Records what happened to a request and when. The final plan begins the plan's own clock. */
export const recordEhcStep = operation(
  'recordEhcStep',
  'ehc.write',
  async (op, input: RecordEhcStepInput): Promise<EhcRequestRow> => {
    const { requestId, expectedVersion: expected, step, on } = parseInput(answers, input);
    const request = found(await lockEhcRequest(op.tx, requestId));
    const { schoolId, pupilId, councilName } = request;
    await op.authorize({ schoolId });
    checkVersion(request, expected, { current: request, yours: { step, on } });
    const change = decided(ehcStep(request, step, on, op.today));
    const row = found(await updateEhcRequest(op.tx, request, change));
    await op.audit({
      action: 'ehc-request.step',
      schoolId,
      pupilId,
      subjectType: 'ehc_request',
      subjectId: row.id,
      detail: { step, on },
    });
    await settleDuties(op.tx, ehcRequestCause(row, await exceptionsOf(op.tx, [row.id])), op.today);
    if (step === 'FINAL_ISSUED' && (await lockPlanInForce(op.tx, pupilId, schoolId)) === undefined) {
      await beginPlan(
        op.tx,
        { pupilId, schoolId, byId: op.actor.personId, madeOn: on, lastReviewDecisionOn: null, councilName },
        op.today,
      );
    }
    return row;
  },
);
