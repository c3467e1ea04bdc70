import { z } from 'zod';
import {
  checkVersion,
  expectedVersion,
  found,
  id,
  idempotencyKey,
  isoDate,
  operation,
  parseInput,
} from '@hedgerow/service-kit';
import type { EditPupilInput } from '../../__generated__/resolvers.ts';
import { sexes, type PupilRow } from '../../db/pupil.table.ts';
import { onRoll } from '../../enrolment/on-roll.ts';
import { settleEnrolments } from '../../enrolment/settle-enrolments.ts';
import { nameOrAsBefore, said } from '../../input.ts';
import { nameKeys } from '../../names.ts';
import { happenedOn } from '../../not-ahead.ts';
import { lockPupil, updatePupil } from '../pupil.queries.ts';
import { upnOrAsBefore } from '../upn.ts';

const answers = z.object({
  idempotencyKey: idempotencyKey(),
  schoolId: id(),
  pupilId: id(),
  expectedVersion: expectedVersion(),
  givenName: said('Write the first name.', 100).nullish(),
  familyName: said('Write the family name.', 100).nullish(),
  preferredName: nameOrAsBefore(),
  birthDate: isoDate().nullish(),
  sex: z.enum(sexes).nullish(),
  upn: upnOrAsBefore,
  ncYearOverride: z.number().int().min(-3).max(14, 'A year group runs from nursery to Year 14.').nullish(),
});

/** Corrects a child's core. A number that is replaced stays as a former one. */
export const editPupil = operation(
  'editPupil',
  'pupil.write',
  async (op, input: EditPupilInput): Promise<{ id: string }> => {
    const { schoolId, pupilId, expectedVersion: expected, idempotencyKey: _key, ...asked } = parseInput(answers, input);
    await onRoll(op, { schoolId, pupilId });
    const before = found(await lockPupil(op.tx, pupilId));
    checkVersion(before, expected, { current: shown(before), yours: asked });
    const names = {
      givenName: asked.givenName ?? before.givenName,
      familyName: asked.familyName ?? before.familyName,
      preferredName: asked.preferredName === undefined ? before.preferredName : asked.preferredName,
    };
    const hasNewUpn = asked.upn !== undefined && before.upn !== null && asked.upn !== before.upn;
    const fields = Object.entries(asked)
      .filter(([, value]) => value !== undefined)
      .map(([name]) => name);
    const row = found(
      await updatePupil(op.tx, before, {
        ...names,
        handEdited: [...new Set([...before.handEdited, ...fields])],
        ...nameKeys(names),
        birthOn:
          asked.birthDate === null || asked.birthDate === undefined
            ? before.birthOn
            : happenedOn('birthDate', asked.birthDate, op.today),
        sex: asked.sex,
        upn: asked.upn,
        ncYearOverride: asked.ncYearOverride,
        formerUpns:
          hasNewUpn && before.upn !== null ? [...new Set([...before.formerUpns, before.upn])] : before.formerUpns,
      }),
    );
    await op.audit({
      action: 'pupil.edit',
      schoolId,
      pupilId,
      subjectType: 'pupil',
      subjectId: pupilId,
      detail: { fields, version: row.version },
    });
    await settleEnrolments(op.tx, pupilId, op.today);
    return { id: pupilId };
  },
);

function shown({ givenName, familyName, preferredName, birthOn, sex, upn, ncYearOverride }: PupilRow) {
  return { givenName, familyName, preferredName, birthDate: birthOn, sex, upn, ncYearOverride };
}
