import { z } from 'zod';
import { newId } from '@hedgerow/db';
import { AppError } from '@hedgerow/errors';
import { badField, id, idempotencyKey, isoDate, operation, parseInput, requireStaffOf } from '@hedgerow/service-kit';
import type { AddProvisionLineInput } from '../../__generated__/resolvers.ts';
import type { ProvisionLineRow } from '../../db/plan.table.ts';
import { halfTermsOf, onRollOf } from '../../enrolment/enrolment.queries.ts';
import { count, idOrNone, said } from '../../input.ts';
import { needCodes } from '../../plan/need-codes.ts';
import { findCycle } from '../../plan/plan.queries.ts';
import { insertLines, saveCosts } from '../provision-line.queries.ts';
import { lineEndsOn } from '../provision-line.rules.ts';

const pence = count(0, 10_000_000, 'Give an amount of 0 or more.').nullish();
const answers = z.object({
  idempotencyKey: idempotencyKey(),
  schoolId: id(),
  pupilIds: z.array(id()).min(1, 'Choose at least one child.').max(60, 'Choose at most 60 children.'),
  cycleId: idOrNone(),
  what: said('Say what is done.', 500),
  needCode: needCodes.element.nullish().transform((code) => code ?? null),
  deliveredById: idOrNone(),
  groupSize: count(1, 60, 'A group has 1 to 60 children.'),
  minutes: count(1, 600, 'A session lasts 1 to 600 minutes.'),
  timesPerWeek: count(1, 40, 'Give 1 to 40 times a week.'),
  weeks: count(1, 60, 'Give 1 to 60 weeks.'),
  startsOn: isoDate(),
  promisedMinutesPerWeek: count(1, 5000, 'Give the minutes a week that the plan specifies.').nullish(),
  hourlyPence: pence,
  resourcesPence: pence,
});

/** Puts one child or many on the same provision; several at once become a group. */
export const addProvisionLine = operation(
  'addProvisionLine',
  'provision.write',
  async (op, input: AddProvisionLineInput): Promise<ProvisionLineRow[]> => {
    const {
      schoolId,
      pupilIds,
      cycleId,
      hourlyPence,
      resourcesPence,
      promisedMinutesPerWeek,
      idempotencyKey: _key,
      ...line
    } = parseInput(answers, input);
    const children = [...new Set(pupilIds)];
    const onRoll = await onRollOf(op.tx, schoolId, children);
    if (onRoll.length < children.length) throw new AppError('not-found');
    await op.authorize({ schoolId });
    if (line.deliveredById !== null) await requireStaffOf(op.tx, schoolId, [line.deliveredById]);
    if (cycleId !== null) ofThisChild(await findCycle(op.tx, cycleId), children);
    const endsOn = lineEndsOn(line.startsOn, line.weeks, await halfTermsOf(op.tx, schoolId));
    const groupId = children.length > 1 ? newId() : null;
    const rows = await insertLines(
      op.tx,
      children.map((pupilId) => ({
        id: newId(),
        pupilId,
        schoolId,
        cycleId,
        groupId,
        endsOn,
        promisedMinutesPerWeek: promisedMinutesPerWeek ?? null,
        ...line,
      })),
    );
    if (typeof hourlyPence === 'number' || typeof resourcesPence === 'number') {
      await saveCosts(
        op.tx,
        rows.map((row) => ({
          lineId: row.id,
          pupilId: row.pupilId,
          schoolId,
          hourlyPence: hourlyPence ?? 0,
          resourcesPence: resourcesPence ?? 0,
        })),
      );
    }
    for (const row of rows)
      await op.audit({
        action: 'provision.add',
        schoolId,
        pupilId: row.pupilId,
        subjectType: 'provision_line',
        subjectId: row.id,
        detail: { groupId },
      });
    return rows;
  },
);

function ofThisChild(cycle: { readonly pupilId: string } | undefined, children: readonly string[]): void {
  if (children.length > 1 || cycle?.pupilId !== children[0])
    badField('cycleId', 'A cycle belongs to one child: leave it out for a group.');
}
