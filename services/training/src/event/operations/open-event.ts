import { z } from 'zod';
import { newId } from '@hedgerow/db';
import { badField, id, idempotencyKey, isoDate, operation, parseInput, text } from '@hedgerow/service-kit';
import type { OpenEventInput } from '../../__generated__/resolvers.ts';
import { competencesById, organisationsOfSchools } from '../../competence/competence.queries.ts';
import { isUsableAt } from '../../competence/competence.rules.ts';
import type { TrainingEventRow } from '../../db/training-event.table.ts';
import { insertEvent } from '../event.queries.ts';

const inputShape = z
  .object({
    idempotencyKey: idempotencyKey(),
    schoolId: id().nullish(),
    organisationId: id().nullish(),
    title: text({ min: 1, max: 200 }),
    onDate: isoDate(),
    minutes: z
      .number()
      .int('Give whole minutes.')
      .min(1, 'Give 1 to 2,400 minutes.')
      .max(2400, 'Give 1 to 2,400 minutes.')
      .nullish(),
    provider: text({ max: 200 }).nullish(),
    place: text({ max: 200 }).nullish(),
    places: z
      .number()
      .int('Give a whole number of places.')
      .min(1, 'Give 1 to 10,000 places.')
      .max(10_000, 'Give 1 to 10,000 places.')
      .nullish(),
    competenceIds: z.array(id()).max(20, 'Choose 20 at most.'),
  })
  .refine((input) => Boolean(input.schoolId) !== Boolean(input.organisationId), {
    path: ['schoolId'],
    message: 'Say who holds it: one school, or one organisation.',
  });

/** Opens a training event of a school, or of a trust or network for all its schools. */
export const openEvent = operation<OpenEventInput, TrainingEventRow>(
  'openEvent',
  'training.write',
  async (op, given) => {
    const input = parseInput(inputShape, given);
    const holder = { schoolId: input.schoolId ?? null, organisationId: input.organisationId ?? null };
    await op.authorize({ schoolId: input.schoolId ?? undefined, organisationId: input.organisationId ?? undefined });
    const competenceIds = [...new Set(input.competenceIds)];
    const taught = competenceIds.length === 0 ? [] : await competencesById(op.tx, competenceIds);
    const memberships = await organisationsOfSchools(op.tx);
    const isOurs = (each: (typeof taught)[number]) =>
      holder.schoolId === null
        ? each.schoolId === null && (each.organisationId ?? holder.organisationId) === holder.organisationId
        : isUsableAt(each, holder.schoolId, memberships);
    if (taught.length < competenceIds.length || !taught.every(isOurs))
      badField('competenceIds', 'Choose from the list of who holds the event.');
    const { title, onDate, minutes = null, provider = null, place = null, places = null } = input;
    const opened = await insertEvent(
      op.tx,
      { id: newId(), ...holder, title, onDate, minutes, provider, place, places },
      competenceIds,
    );
    await op.audit({
      action: 'event.open',
      schoolId: input.schoolId ?? undefined,
      subjectType: 'training_event',
      subjectId: opened.id,
      detail: { organisationId: holder.organisationId },
    });
    return opened;
  },
);
