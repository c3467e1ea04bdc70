import { z } from 'zod';
import { newId } from '@hedgerow/db';
import { AppError } from '@hedgerow/errors';
import { badField, found, id, idempotencyKey, operation, parseInput } from '@hedgerow/service-kit';
import type { RecordDeliveryInput } from '../../__generated__/resolvers.ts';
import type { ProvisionLineRow } from '../../db/plan.table.ts';
import { count, dayOrNone, line as shortText } from '../../input.ts';
import { happenedOn } from '../../not-ahead.ts';
import { insertSessions, linesById } from '../provision-line.queries.ts';

const answers = z.object({
  idempotencyKey: idempotencyKey(),
  lineIds: z.array(id()).min(1, 'Choose at least one child.').max(60, 'Choose at most 60 children.'),
  absentLineIds: z
    .array(id())
    .max(60)
    .nullish()
    .transform((ids) => ids ?? []),
  deliveredOn: dayOrNone(),
  minutes: count(1, 600, 'A session lasts 1 to 600 minutes.'),
  note: shortText(1000),
});

/** Records one session that was held, for the children of a group. Who was away has a session of no minutes. */
export const recordDelivery = operation(
  'recordDelivery',
  'delivery.write',
  async (op, input: RecordDeliveryInput): Promise<ProvisionLineRow[]> => {
    const { lineIds, absentLineIds, deliveredOn, minutes, note } = parseInput(answers, input);
    const wanted = [...new Set(lineIds)];
    const lines = await linesById(op.tx, wanted);
    const first = found(lines[0]);
    if (lines.length < wanted.length || lines.some((line) => line.schoolId !== first.schoolId))
      throw new AppError('not-found');
    // The first line says whether the actor delivers here; the policy asks again of every row.
    await op.authorize({ schoolId: first.schoolId, pupilId: first.pupilId });
    const on = happenedOn('deliveredOn', deliveredOn, op.today);
    if (lines.some((line) => on < line.startsOn))
      badField('deliveredOn', 'The provision had not begun on that day: check the date.');
    const away = new Set(absentLineIds);
    await insertSessions(
      op.tx,
      lines.map((line) => ({
        id: newId(),
        lineId: line.id,
        pupilId: line.pupilId,
        schoolId: line.schoolId,
        deliveredOn: on,
        minutes: away.has(line.id) ? 0 : minutes,
        wasAbsent: away.has(line.id),
        note,
        byId: op.actor.personId,
        recordedAt: op.now.toString(),
      })),
    );
    for (const line of lines)
      await op.audit({
        action: 'delivery.record',
        schoolId: line.schoolId,
        pupilId: line.pupilId,
        subjectType: 'provision_line',
        subjectId: line.id,
        detail: { on },
      });
    return lines;
  },
);
