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
} from '@hedgerow/service-kit';
import type { EditVisitInput } from '../../__generated__/resolvers.ts';
import { visitKinds, type VisitRow } from '../../db/visit.table.ts';
import { emptiableText, leaveOut } from '../../inputs.ts';
import { settleVisits } from '../../school/place-duties.ts';
import { findSchool } from '../../school/school.queries.ts';
import { children, mayNameChildren } from '../visit.inputs.ts';
import { findVisit, lockVisit, replaceChildren, updateVisit } from '../visit.queries.ts';

const input = z.object({
  idempotencyKey: idempotencyKey(),
  expectedVersion: expectedVersion(),
  id: id(),
  visitedOn: isoDate().optional(),
  kind: z.enum(visitKinds).optional(),
  notes: emptiableText(20_000).optional(),
  children: children.optional(),
  nextAgreedOn: isoDate().nullable().optional(),
});

/** Corrects a visit. What is left out stays; children given are the whole list. What is due next moves with it. */
export const editVisit = operation('editVisit', 'visit.write', async (op, given: EditVisitInput): Promise<VisitRow> => {
  const {
    idempotencyKey: _key,
    expectedVersion: seen,
    id: visitId,
    children: named,
    ...answers
  } = parseInput(input, given);
  const changes = leaveOut(answers);
  const { schoolId } = found(await findVisit(op.tx, visitId));
  await op.authorize({ schoolId });
  const before = found(await lockVisit(op.tx, visitId));
  checkVersion(before, seen, { current: before, yours: given });
  await mayNameChildren(op, schoolId, named ?? []);
  const after = { ...before, ...changes };
  if (after.visitedOn > op.today) badField('visitedOn', 'A visit is recorded once it has taken place.');
  if (after.nextAgreedOn !== null && after.nextAgreedOn <= after.visitedOn)
    badField('nextAgreedOn', 'The next visit comes after this one.');

  const row = found(await updateVisit(op.tx, visitId, changes));
  if (named !== undefined)
    await replaceChildren(
      op.tx,
      visitId,
      named.map((child) => ({ ...child, visitId, schoolId })),
    );
  await op.audit({
    action: 'visit.edit',
    schoolId,
    subjectType: 'visit',
    subjectId: visitId,
    detail: { fields: [...Object.keys(changes), ...(named === undefined ? [] : ['children'])] },
  });
  await settleVisits(op.tx, found(await findSchool(op.tx, schoolId)));
  return row;
});
