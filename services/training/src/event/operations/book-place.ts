import { z } from 'zod';
import { newId, onViolation } from '@hedgerow/db';
import { AppError } from '@hedgerow/errors';
import { decided, found, id, idempotencyKey, operation, parseInput, requireStaffOf } from '@hedgerow/service-kit';
import type { BookPlaceInput } from '../../__generated__/resolvers.ts';
import { organisationsOfSchools } from '../../competence/competence.queries.ts';
import { isUsableAt } from '../../competence/competence.rules.ts';
import type { BookingRow } from '../../db/training-event.table.ts';
import { eventsById, holdEvent, insertBooking, placesTaken } from '../event.queries.ts';
import { mayBook } from '../event.rules.ts';

const inputShape = z.object({ idempotencyKey: idempotencyKey(), eventId: id(), schoolId: id(), staffId: id() });

/** Books a place for a member of staff, for one school. Two people never get the last place. */
export const bookPlace = operation<BookPlaceInput, BookingRow>('bookPlace', 'training.write', async (op, given) => {
  const input = parseInput(inputShape, given);
  await holdEvent(op.tx, input.eventId);
  const event = found((await eventsById(op.tx, [input.eventId]))[0]);
  await op.authorize({ schoolId: input.schoolId });
  // An event is open to the school that holds it, or to the schools of the organisation that does.
  if (!isUsableAt(event, input.schoolId, await organisationsOfSchools(op.tx))) throw new AppError('not-found');
  await requireStaffOf(op.tx, input.schoolId, [input.staffId]);
  const [places] = await placesTaken(op.tx, [event.id]);
  decided(mayBook(event, places?.taken ?? 0, op.today));
  const twice = () =>
    new AppError('bad-input', { details: { fields: { staffId: 'This person has a place already.' } } });
  const booked = await onViolation('booking_one_place', twice, () =>
    insertBooking(op.tx, { id: newId(), eventId: event.id, schoolId: input.schoolId, personId: input.staffId }),
  );
  await op.audit({
    action: 'place.book',
    schoolId: input.schoolId,
    subjectType: 'booking',
    subjectId: booked.id,
    detail: { eventId: event.id, staffId: input.staffId },
  });
  return booked;
});
