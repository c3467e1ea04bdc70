import { z } from 'zod';
import { newId, onViolation } from '@hedgerow/db';
import { AppError } from '@hedgerow/errors';
import { found, id, idempotencyKey, isoDate, operation, parseInput } from '@hedgerow/service-kit';
import type { RecordEhcRequestInput } from '../../__generated__/resolvers.ts';
import { ehcAskers, type EhcRequestRow } from '../../db/ehc.table.ts';
import { settleDuties } from '../../duty/settle-duties.ts';
import { councilOfSchool } from '../../enrolment/council-of-school.ts';
import { onRoll } from '../../enrolment/on-roll.ts';
import { line } from '../../input.ts';
import { happenedOn } from '../../not-ahead.ts';
import { insertEhcRequest } from '../ehc-request.queries.ts';
import { ehcRequestCause } from '../ehc-request.rules.ts';

const answers = z.object({
  idempotencyKey: idempotencyKey(),
  schoolId: id(),
  pupilId: id(),
  requestedBy: z.enum(ehcAskers),
  receivedOn: isoDate(),
  councilName: line(200),
});

const runs = () =>
  new AppError('rule-refused', {
    details: {
      rule: 'ehc/request-runs',
      sentence: 'A request runs already: record its steps, or that it was withdrawn.',
    },
  });

/** Records that the council received a request for an EHC needs assessment; its twenty weeks begin on that day. */
export const recordEhcRequest = operation(
  'recordEhcRequest',
  'ehc.write',
  async (op, input: RecordEhcRequestInput): Promise<EhcRequestRow> => {
    const { schoolId, pupilId, requestedBy, receivedOn, councilName } = parseInput(answers, input);
    await onRoll(op, { schoolId, pupilId });
    const request = {
      id: newId(),
      pupilId,
      schoolId,
      requestedBy,
      receivedOn: happenedOn('receivedOn', receivedOn, op.today),
      councilName: await councilOfSchool(op.tx, schoolId, councilName),
    };
    const row = found(await onViolation('ehc_request_one_open', runs, () => insertEhcRequest(op.tx, request)));
    await op.audit({
      action: 'ehc-request.record',
      schoolId,
      pupilId,
      subjectType: 'ehc_request',
      subjectId: row.id,
      detail: { receivedOn },
    });
    await settleDuties(op.tx, ehcRequestCause(row, []), op.today);
    return row;
  },
);
