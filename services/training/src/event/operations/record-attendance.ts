import { z } from 'zod';
import {
  checkVersion,
  decided,
  expectedVersion,
  found,
  id,
  idempotencyKey,
  operation,
  parseInput,
} from '@hedgerow/service-kit';
import type { RecordAttendanceInput } from '../../__generated__/resolvers.ts';
import { lockCurrentAwards } from '../../competence/competence.queries.ts';
import { mayRenew } from '../../competence/competence.rules.ts';
import { gainCompetences, type Gain } from '../../competence/gain-competences.ts';
import { bookingStatuses, type BookingRow, type TrainingEventRow } from '../../db/training-event.table.ts';
import { competencesOfEvents, eventsById, lockBookings, markBookings } from '../event.queries.ts';
import { mayMark } from '../event.rules.ts';

const inputShape = z.object({
  idempotencyKey: idempotencyKey(),
  eventId: id(),
  schoolId: id(),
  attendance: z
    .array(
      z.object({
        bookingId: id(),
        expectedVersion: expectedVersion(),
        status: z.enum(bookingStatuses, 'Choose a mark from the list.'),
      }),
    )
    .min(1, 'Mark one person at least.')
    .max(200, 'Mark 200 people at most at once.')
    .refine(
      (marks) => new Set(marks.map((mark) => mark.bookingId)).size === marks.length,
      'One person is marked twice.',
    ),
});

/**
 * Marks who came, for the staff of one school: each school confirms its own. Whoever attended gains the event's
 * competences from its day on, with their expiry.
 */
export const recordAttendance = operation<RecordAttendanceInput, TrainingEventRow>(
  'recordAttendance',
  'competence.write',
  async (op, given) => {
    const input = parseInput(inputShape, given);
    const event = found((await eventsById(op.tx, [input.eventId]))[0]);
    const bookings = new Map(
      (
        await lockBookings(
          op.tx,
          event.id,
          input.schoolId,
          input.attendance.map((mark) => mark.bookingId),
        )
      ).map((row) => [row.id, row]),
    );
    await op.authorize({ schoolId: input.schoolId });
    const marks = input.attendance.map(({ bookingId, expectedVersion: expected, status }) => {
      const booking = found(bookings.get(bookingId));
      checkVersion(booking, expected, { current: { status: booking.status }, yours: { status } });
      decided(mayMark(booking.status, status, event.onDate, op.today));
      return { booking, status };
    });
    for (const [status, marked] of Map.groupBy(marks, (mark) => mark.status))
      await markBookings(
        op.tx,
        marked.map(({ booking }) => booking.id),
        status,
      );
    await op.audit({
      action: 'attendance.record',
      schoolId: input.schoolId,
      subjectType: 'training_event',
      subjectId: event.id,
      detail: { bookingIds: marks.map(({ booking }) => booking.id) },
    });
    await gain(marks.filter((mark) => mark.status === 'ATTENDED').map(({ booking }) => booking));
    return event;

    async function gain(attended: readonly BookingRow[]): Promise<void> {
      const taught = await competencesOfEvents(op.tx, [event.id]);
      if (attended.length === 0 || taught.length === 0) return;
      const held = await lockCurrentAwards(
        op.tx,
        input.schoolId,
        attended.map((booking) => booking.personId),
        taught.map((each) => each.id),
      );
      const gains = attended.flatMap(({ personId }) =>
        taught.flatMap((competence): Gain[] => {
          const replaces = held.find((award) => award.personId === personId && award.competenceId === competence.id);
          // Somebody trained again since, when attendance is marked late, keeps the later award.
          if (mayRenew(replaces, event.onDate, op.today) !== null) return [];
          return [
            {
              personId,
              competence,
              level: replaces?.level ?? 'PRACTISING',
              replaces,
              certificateUntil: null,
              note: null,
            },
          ];
        }),
      );
      await gainCompetences(
        op.tx,
        { schoolId: input.schoolId, gainedOn: event.onDate, eventId: event.id, today: op.today },
        gains,
      );
    }
  },
);
