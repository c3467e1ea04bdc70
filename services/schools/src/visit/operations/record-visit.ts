import { z } from 'zod';
import { newId } from '@hedgerow/db';
import { badField, found, id, idempotencyKey, isoDate, operation, parseInput } from '@hedgerow/service-kit';
import type { RecordVisitInput } from '../../__generated__/resolvers.ts';
import { visitKinds, type VisitRow } from '../../db/visit.table.ts';
import { optionalText } from '../../inputs.ts';
import { settleVisits } from '../../school/place-duties.ts';
import { findSchool } from '../../school/school.queries.ts';
import { children, mayNameChildren } from '../visit.inputs.ts';
import { insertVisit, replaceChildren } from '../visit.queries.ts';

const input = z.object({
  idempotencyKey: idempotencyKey(),
  schoolId: id(),
  visitedOn: isoDate(),
  kind: z.enum(visitKinds),
  notes: optionalText(20_000),
  children: children.nullish(),
  nextAgreedOn: isoDate().nullish(),
});

/** Records a visit by the actor. The visit that was due is met; the next becomes due. */
export const recordVisit = operation(
  'recordVisit',
  'visit.write',
  async (op, given: RecordVisitInput): Promise<VisitRow> => {
    const { schoolId, visitedOn, kind, notes, children: seen, nextAgreedOn } = parseInput(input, given);
    const place = found(await findSchool(op.tx, schoolId));
    await op.authorize({ schoolId });
    const named = seen ?? [];
    await mayNameChildren(op, schoolId, named);
    if (visitedOn > op.today)
      badField('visitedOn', 'A visit is recorded once it has taken place. Agree the next one instead.');
    if (nextAgreedOn && nextAgreedOn <= visitedOn) badField('nextAgreedOn', 'The next visit comes after this one.');

    const row = found(
      await insertVisit(op.tx, {
        id: newId(),
        schoolId,
        visitedOn,
        byPersonId: op.actor.personId,
        kind,
        notes,
        nextAgreedOn: nextAgreedOn ?? null,
      }),
    );
    await replaceChildren(
      op.tx,
      row.id,
      named.map((child) => ({ ...child, visitId: row.id, schoolId })),
    );
    await op.audit({
      action: 'visit.record',
      schoolId,
      subjectType: 'visit',
      subjectId: row.id,
      detail: { children: named.length },
    });
    await settleVisits(op.tx, place);
    return row;
  },
);
