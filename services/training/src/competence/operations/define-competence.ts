import { z } from 'zod';
import { newId, onViolation } from '@hedgerow/db';
import { AppError } from '@hedgerow/errors';
import { isNeedCode } from '@hedgerow/rules';
import {
  checkVersion,
  expectedVersion,
  found,
  id,
  idempotencyKey,
  operation,
  parseInput,
  text,
} from '@hedgerow/service-kit';
import type { DefineCompetenceInput } from '../../__generated__/resolvers.ts';
import type { CompetenceRow } from '../../db/competence.table.ts';
import { insertCompetence, lockCompetence, updateCompetence } from '../competence.queries.ts';

const inputShape = z
  .object({
    idempotencyKey: idempotencyKey(),
    schoolId: id().nullish(),
    organisationId: id().nullish(),
    id: id().nullish(),
    expectedVersion: expectedVersion().nullish(),
    code: z
      .string()
      .regex(
        /^[A-Z][A-Z0-9_]{1,39}$/,
        'Write the code in capitals, figures and underscores, such as SENSORY_CIRCUITS.',
      ),
    name: text({ min: 1, max: 200 }),
    needTypes: z.array(z.string().refine(isNeedCode, 'Choose types of need from the list.')).max(20),
    validityMonths: z
      .number()
      .int('Give whole months.')
      .min(1, 'Give 1 to 120 months.')
      .max(120, 'Give 1 to 120 months.')
      .nullish(),
    isRetired: z.boolean().nullish(),
  })
  .refine((input) => Boolean(input.schoolId) !== Boolean(input.organisationId), {
    path: ['schoolId'],
    message: 'Say whose entry it is: one school, or one organisation.',
  })
  .refine((input) => !input.id || Boolean(input.expectedVersion), {
    path: ['expectedVersion'],
    message: 'Open the entry again before you change it.',
  });

/** Adds or changes an entry of a school's or organisation's own list. What was recorded under it keeps its dates. */
export const defineCompetence = operation<DefineCompetenceInput, CompetenceRow>(
  'defineCompetence',
  'competence.define',
  async (op, given) => {
    const input = parseInput(inputShape, given);
    const owner = { schoolId: input.schoolId ?? null, organisationId: input.organisationId ?? null };
    const current = input.id ? found(await lockCompetence(op.tx, input.id)) : null;
    await op.authorize({ schoolId: input.schoolId ?? undefined, organisationId: input.organisationId ?? undefined });
    const values = {
      code: input.code,
      name: input.name,
      needTypes: [...new Set(input.needTypes)],
      validityMonths: input.validityMonths ?? null,
      isRetired: input.isRetired ?? false,
    };
    if (current !== null) {
      if (current.schoolId !== owner.schoolId || current.organisationId !== owner.organisationId)
        throw new AppError('not-found');
      checkVersion(current, input.expectedVersion ?? 0, { current, yours: values });
    }
    const constraint = owner.schoolId === null ? 'competence_code_of_organisation' : 'competence_code_of_school';
    const taken = () =>
      new AppError('bad-input', {
        details: { fields: { code: 'This code is already used in your list. Choose another, or change that entry.' } },
      });
    const defined = await onViolation(constraint, taken, () =>
      current === null
        ? insertCompetence(op.tx, { id: newId(), ...owner, ...values })
        : updateCompetence(op.tx, current.id, values),
    );
    await op.audit({
      action: 'competence.define',
      schoolId: input.schoolId ?? undefined,
      subjectType: 'competence',
      subjectId: defined.id,
      detail: { code: defined.code, organisationId: owner.organisationId },
    });
    return defined;
  },
);
