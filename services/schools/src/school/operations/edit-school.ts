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
import type { EditSchoolInput } from '../../__generated__/resolvers.ts';
import type { SchoolRow } from '../../db/school.table.ts';
import { emptiableText, leaveOut, name, wholeNumber } from '../../inputs.ts';
import { publishSchool } from '../../reference/publish-school.ts';
import { paletteSize } from '../kind-of-place.rules.ts';
import { settlePlace } from '../place-duties.ts';
import { address } from '../school.inputs.ts';
import { findSchool, lockSchool, updateSchool } from '../school.queries.ts';

const input = z.object({
  idempotencyKey: idempotencyKey(),
  expectedVersion: expectedVersion(),
  id: id(),
  name: name().optional(),
  shortName: name(60).optional(),
  address: address.optional(),
  telephone: emptiableText(30).optional(),
  website: emptiableText(300).optional(),
  easting: wholeNumber(0, 700_000).nullable().optional(),
  northing: wholeNumber(0, 1_300_000).nullable().optional(),
  lowAge: wholeNumber(0, 25).nullable().optional(),
  highAge: wholeNumber(0, 99).nullable().optional(),
  capacity: wholeNumber(0, 20_000).nullable().optional(),
  pupilsOnRoll: wholeNumber(0, 20_000).nullable().optional(),
  urbanRural: emptiableText().optional(),
  colour: wholeNumber(1, paletteSize).optional(),
  closedOn: isoDate().nullable().optional(),
});

/** Corrects what is kept about a place. What is left out stays. */
export const editSchool = operation(
  'editSchool',
  'school.write',
  async (op, given: EditSchoolInput): Promise<SchoolRow> => {
    const {
      idempotencyKey: _key,
      expectedVersion: seen,
      id: schoolId,
      address: lines,
      ...answers
    } = parseInput(input, given);
    const changes = leaveOut({ ...answers, ...lines });
    found(await findSchool(op.tx, schoolId));
    await op.authorize({ schoolId });
    const before = found(await lockSchool(op.tx, schoolId));
    checkVersion(before, seen, { current: before, yours: given });

    const row = found(await updateSchool(op.tx, schoolId, changes));
    await publishSchool(op.tx, row);
    await op.audit({
      action: 'school.edit',
      schoolId,
      subjectType: 'school',
      subjectId: schoolId,
      detail: { fields: Object.keys(changes) },
    });
    await settlePlace(op.tx, row);
    return row;
  },
);
