import { z } from 'zod';
import { newId } from '@hedgerow/db';
import {
  badField,
  checkVersion,
  expectedVersion,
  found,
  id,
  idempotencyKey,
  isoDate,
  operation,
  parseInput,
} from '@hedgerow/service-kit';
import type { ClaimEhcExceptionInput } from '../../__generated__/resolvers.ts';
import { exceptionCodes, type EhcRequestRow } from '../../db/ehc.table.ts';
import { settleDuties } from '../../duty/settle-duties.ts';
import { dayOrNone, line } from '../../input.ts';
import { exceptionsOf, insertException, lockEhcRequest, updateEhcRequest } from '../ehc-request.queries.ts';
import { ehcRequestCause } from '../ehc-request.rules.ts';

const answers = z.object({
  idempotencyKey: idempotencyKey(),
  requestId: id(),
  expectedVersion: expectedVersion(),
  code: z.enum(exceptionCodes, 'Choose one of the exceptions of the Regulations, a to e.'),
  from: isoDate(),
  until: dayOrNone(),
  note: line(1000),
});

/** Records an exception that is claimed for lateness. It stands beside the statutory dates and moves none of them. */
export const claimEhcException = operation(
  'claimEhcException',
  'ehc.write',
  async (op, input: ClaimEhcExceptionInput): Promise<EhcRequestRow> => {
    const { requestId, expectedVersion: expected, code, from, until, note } = parseInput(answers, input);
    const request = found(await lockEhcRequest(op.tx, requestId));
    const { schoolId, pupilId } = request;
    await op.authorize({ schoolId });
    checkVersion(request, expected, { current: {}, yours: { code, from, until, note } });
    if (until !== null && until < from) badField('until', 'The last day is before the first.');
    await insertException(op.tx, {
      id: newId(),
      requestId,
      pupilId,
      schoolId,
      code,
      startsOn: from,
      endsOn: until,
      note,
      byId: op.actor.personId,
    });
    const row = found(await updateEhcRequest(op.tx, request, {}));
    await op.audit({
      action: 'ehc-request.exception',
      schoolId,
      pupilId,
      subjectType: 'ehc_request',
      subjectId: requestId,
      detail: { code },
    });
    await settleDuties(op.tx, ehcRequestCause(row, await exceptionsOf(op.tx, [requestId])), op.today);
    return row;
  },
);
