import { z } from 'zod';
import { badField, found, id, idempotencyKey, isoDate, operation, parseInput } from '@hedgerow/service-kit';
import type { EndTeachingInput } from '../../__generated__/resolvers.ts';
import type { ClassTeachingRow } from '../../db/class.table.ts';
import { endTeachingOn, findTeaching } from '../class.queries.ts';

const input = z.object({ idempotencyKey: idempotencyKey(), id: id(), endsOn: isoDate() });

/** The last day of a person in front of a class. */
export const endTeaching = operation(
  'endTeaching',
  'class.write',
  async (op, given: EndTeachingInput): Promise<ClassTeachingRow> => {
    const { id: teachingId, endsOn } = parseInput(input, given);
    const row = found(await findTeaching(op.tx, teachingId));
    const { schoolId, classId, personId, startsOn } = row;
    await op.authorize({ schoolId });
    if (endsOn < startsOn) badField('endsOn', `This began on ${startsOn}. The last day cannot be before that.`);

    await endTeachingOn(op.tx, teachingId, endsOn);
    await op.audit({
      action: 'class.untie',
      schoolId,
      subjectType: 'class',
      subjectId: classId,
      detail: { personId, endsOn },
    });
    return { ...row, endsOn };
  },
);
