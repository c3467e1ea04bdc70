import { refuse, type IsoDate, type Refusal } from '@hedgerow/rules';
import type { BookingStatus } from '../db/training-event.table.ts';

/** Which marks may follow which. Who was marked by mistake is marked again; a cancelled place is booked anew. */
const moves: Readonly<Record<BookingStatus, readonly BookingStatus[]>> = {
  BOOKED: ['ATTENDED', 'ABSENT', 'CANCELLED'],
  ABSENT: ['ATTENDED'],
  ATTENDED: [],
  CANCELLED: [],
};

/** Whether a booking may be marked so, or why not. */
export function mayMark(from: BookingStatus, to: BookingStatus, onDate: IsoDate, today: IsoDate): Refusal | null {
  if (!moves[from].includes(to)) return refuse('booking/no-such-move', refusals[from]);
  if (to !== 'CANCELLED' && onDate > today) return refuse('booking/before-event', 'The event has not taken place yet.');
  return null;
}

const refusals: Readonly<Record<BookingStatus, string>> = {
  BOOKED: 'This place is booked already.',
  ABSENT: 'This person is marked as absent. The mark can only change to attended.',
  ATTENDED: 'This person is marked as having attended, and is trained by it. End the training entry instead.',
  CANCELLED: 'This place was cancelled. Book it again.',
};

/** Whether one more place may be booked. */
export function mayBook(
  event: { readonly onDate: IsoDate; readonly places: number | null },
  taken: number,
  today: IsoDate,
): Refusal | null {
  if (event.onDate < today)
    return refuse('booking/after-event', 'The event is over. Record the training of each person instead.');
  if (event.places !== null && taken >= event.places)
    return refuse('booking/full', 'Every place at this event is taken.');
  return null;
}
