import { z } from 'zod';
import { onViolation } from '@hedgerow/db';
import { AppError } from '@hedgerow/errors';
import {
  badField,
  found,
  id,
  idempotencyKey,
  isoDate,
  operation,
  parseInput,
  requireStaffOf,
  text,
} from '@hedgerow/service-kit';
import type { RecordCompetenceInput } from '../../__generated__/resolvers.ts';
import { competenceLevels, type StaffCompetenceRow } from '../../db/competence.table.ts';
import { competencesById, lockCurrentAwards, organisationsOfSchools } from '../competence.queries.ts';
import { isUsableAt, mayRenew } from '../competence.rules.ts';
import { gainCompetences } from '../gain-competences.ts';

const inputShape = z
  .object({
    idempotencyKey: idempotencyKey(),
    schoolId: id(),
    staffId: id(),
    competenceId: id(),
    level: z.enum(competenceLevels, 'Choose a level from the list.'),
    gainedOn: isoDate(),
    expiresOn: isoDate().nullish(),
    note: text({ max: 2000 }).nullish(),
  })
  .refine((input) => !input.expiresOn || input.expiresOn > input.gainedOn, {
    path: ['expiresOn'],
    message: 'It would lapse before it was gained. Check both dates.',
  });

/** Records that somebody was trained. A later award replaces the one before. */
export const recordCompetence = operation<RecordCompetenceInput, StaffCompetenceRow>(
  'recordCompetence',
  'competence.write',
  async (op, given) => {
    const input = parseInput(inputShape, given);
    const [current] = await lockCurrentAwards(op.tx, input.schoolId, [input.staffId], [input.competenceId]);
    await op.authorize({ schoolId: input.schoolId });
    await requireStaffOf(op.tx, input.schoolId, [input.staffId]);
    const competence = found((await competencesById(op.tx, [input.competenceId]))[0]);
    if (!isUsableAt(competence, input.schoolId, await organisationsOfSchools(op.tx))) throw new AppError('not-found');
    if (competence.isRetired) badField('competenceId', 'This entry is no longer used. Choose another.');
    const refusal = mayRenew(current, input.gainedOn, op.today);
    if (refusal !== null) badField('gainedOn', refusal.message);
    const [gained] = await onViolation(
      'staff_competence_one_current',
      () => new AppError('stale-save'),
      () =>
        gainCompetences(op.tx, { schoolId: input.schoolId, gainedOn: input.gainedOn, eventId: null, today: op.today }, [
          {
            personId: input.staffId,
            competence,
            level: input.level,
            replaces: current,
            certificateUntil: input.expiresOn ?? null,
            note: input.note ?? null,
          },
        ]),
    );
    const recorded = found(gained);
    await op.audit({
      action: 'competence.record',
      schoolId: input.schoolId,
      subjectType: 'staff_competence',
      subjectId: recorded.id,
      detail: { staffId: input.staffId, competenceId: competence.id },
    });
    return recorded;
  },
);
