import { z } from 'zod';
import {
  badField,
  checkVersion,
  expectedVersion,
  found,
  id,
  idempotencyKey,
  operation,
  parseInput,
  requireStaffOf,
} from '@hedgerow/service-kit';
import type { EditProvisionLineInput } from '../../__generated__/resolvers.ts';
import type { ProvisionLineRow } from '../../db/plan.table.ts';
import { halfTermsOf } from '../../enrolment/enrolment.queries.ts';
import { count, dayOrAsBefore, said } from '../../input.ts';
import { costsOf, lockLine, saveCosts, updateLine } from '../provision-line.queries.ts';
import { lineEndsOn } from '../provision-line.rules.ts';

const kept = <T>(schema: z.ZodType<T>) => schema.nullish().transform((value) => value ?? undefined);
const answers = z.object({
  idempotencyKey: idempotencyKey(),
  lineId: id(),
  expectedVersion: expectedVersion(),
  what: kept(said('Say what is done.', 500)),
  deliveredById: id().nullish(),
  groupSize: kept(count(1, 60, 'A group has 1 to 60 children.')),
  minutes: kept(count(1, 600, 'A session lasts 1 to 600 minutes.')),
  timesPerWeek: kept(count(1, 40, 'Give 1 to 40 times a week.')),
  weeks: kept(count(1, 60, 'Give 1 to 60 weeks.')),
  endsOn: dayOrAsBefore(),
  promisedMinutesPerWeek: count(1, 5000, 'Give the minutes a week that the plan specifies.').nullish(),
  hourlyPence: kept(count(0, 10_000_000, 'Give an amount of 0 or more.')),
  resourcesPence: kept(count(0, 10_000_000, 'Give an amount of 0 or more.')),
});

/** Changes a provision line. More or fewer weeks move its last day, unless a day is given. */
export const editProvisionLine = operation(
  'editProvisionLine',
  'provision.write',
  async (op, input: EditProvisionLineInput): Promise<ProvisionLineRow> => {
    const {
      idempotencyKey: _key,
      lineId,
      expectedVersion: expected,
      hourlyPence,
      resourcesPence,
      ...asked
    } = parseInput(answers, input);
    const line = found(await lockLine(op.tx, lineId));
    await op.authorize({ schoolId: line.schoolId });
    checkVersion(line, expected, { current: line, yours: asked });
    if (asked.deliveredById != null && asked.deliveredById !== line.deliveredById)
      await requireStaffOf(op.tx, line.schoolId, [asked.deliveredById]);
    const { endsOn: given, ...change } = asked;
    if (given !== null && given !== undefined && given < line.startsOn)
      badField('endsOn', `The line began on ${line.startsOn}: it cannot end before.`);
    const counted =
      change.weeks === undefined
        ? undefined
        : lineEndsOn(line.startsOn, change.weeks, await halfTermsOf(op.tx, line.schoolId));
    const row = found(await updateLine(op.tx, line, { ...change, endsOn: given === undefined ? counted : given }));
    if (hourlyPence !== undefined || resourcesPence !== undefined) {
      const [before] = await costsOf(op.tx, [line.id]);
      await saveCosts(op.tx, [
        {
          lineId: line.id,
          pupilId: line.pupilId,
          schoolId: line.schoolId,
          hourlyPence: hourlyPence ?? before?.hourlyPence ?? 0,
          resourcesPence: resourcesPence ?? before?.resourcesPence ?? 0,
        },
      ]);
    }
    await op.audit({
      action: 'provision.edit',
      schoolId: row.schoolId,
      pupilId: row.pupilId,
      subjectType: 'provision_line',
      subjectId: row.id,
      detail: { version: row.version },
    });
    return row;
  },
);
