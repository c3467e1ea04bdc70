import { z } from 'zod';
import { newId } from '@hedgerow/db';
import { badField, found, id, idempotencyKey, isoDate, operation, parseInput } from '@hedgerow/service-kit';
import type { AssignTeacherInput } from '../../__generated__/resolvers.ts';
import type { ClassTeachingRow } from '../../db/class.table.ts';
import { jobsAt } from '../../staff/staff.queries.ts';
import { findClass, findTeaching, insertTeaching, teachingByClass } from '../class.queries.ts';

const input = z.object({
  idempotencyKey: idempotencyKey(),
  classId: id(),
  personId: id(),
  startsOn: isoDate(),
  endsOn: isoDate().nullish(),
});

/** Makes a member of the school's staff teacher of a class, who from then on sees its children. */
export const assignTeacher = operation(
  'assignTeacher',
  'class.write',
  async (op, given: AssignTeacherInput): Promise<ClassTeachingRow> => {
    const { classId, personId, startsOn, endsOn = null } = parseInput(input, given);
    const { schoolId, closedOn } = found(await findClass(op.tx, classId));
    await op.authorize({ schoolId });
    if (endsOn !== null && endsOn < startsOn) badField('endsOn', 'The last day is before the first.');
    if (closedOn !== null && startsOn > closedOn) badField('startsOn', `The class closed on ${closedOn}.`);
    if ((await jobsAt(op.tx, schoolId, personId, startsOn)).length === 0)
      badField('personId', 'This person has no job at this school then. Take the person on first.');
    const already = (await teachingByClass(op.tx, [classId])).some(
      (other) => other.personId === personId && (other.endsOn === null || other.endsOn >= startsOn),
    );
    if (already) badField('personId', 'This person teaches this class then already.');

    const teachingId = newId();
    await insertTeaching(op.tx, { id: teachingId, classId, schoolId, personId, startsOn, endsOn: endsOn ?? closedOn });
    await op.audit({
      action: 'class.teach',
      schoolId,
      subjectType: 'class',
      subjectId: classId,
      detail: { personId, startsOn },
    });
    return found(await findTeaching(op.tx, teachingId));
  },
);
