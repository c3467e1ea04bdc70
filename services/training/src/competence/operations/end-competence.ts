import { z } from 'zod';
import {
  badField,
  checkVersion,
  expectedVersion,
  found,
  id,
  idempotencyKey,
  isoDate,
  operation,
  parseInput,
  text,
} from '@hedgerow/service-kit';
import type { EndCompetenceInput } from '../../__generated__/resolvers.ts';
import type { StaffCompetenceRow } from '../../db/competence.table.ts';
import { duties } from '../../duty/keep-duties.ts';
import { endAwards, lockAward } from '../competence.queries.ts';

const inputShape = z.object({
  idempotencyKey: idempotencyKey(),
  id: id(),
  expectedVersion: expectedVersion(),
  endedOn: isoDate(),
  reason: text({ min: 1, max: 500 }),
});

/** Ends an award: the person no longer does this, or it was recorded by mistake. The duty to renew it goes with it. */
export const endCompetence = operation<EndCompetenceInput, StaffCompetenceRow>(
  'endCompetence',
  'competence.write',
  async (op, given) => {
    const input = parseInput(inputShape, given);
    const award = found(await lockAward(op.tx, input.id));
    await op.authorize({ schoolId: award.schoolId });
    checkVersion(award, input.expectedVersion, {
      current: { endedOn: award.endedOn, reason: award.endedReason },
      yours: { endedOn: input.endedOn, reason: input.reason },
    });
    if (award.endedOn !== null) badField('endedOn', 'This entry has already ended.');
    if (input.endedOn < award.gainedOn || input.endedOn > op.today) {
      badField('endedOn', 'Choose a day between the training and today.');
    }
    const [ended] = await endAwards(op.tx, [award.id], input.endedOn, input.reason);
    await op.audit({
      action: 'competence.end',
      schoolId: award.schoolId,
      subjectType: 'staff_competence',
      subjectId: award.id,
      detail: { staffId: award.personId, competenceId: award.competenceId },
    });
    await duties.withdrawAll(op.tx, award.id, input.endedOn);
    return found(ended);
  },
);
