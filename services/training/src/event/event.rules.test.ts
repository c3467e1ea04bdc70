import { describe, expect, it } from 'vitest';
import { parseIsoDate } from '@hedgerow/rules';
import { bookingStatuses } from '../db/training-event.table.ts';
import { mayBook, mayMark } from './event.rules.ts';

const today = parseIsoDate('2026-11-23');
const yesterday = parseIsoDate('2026-11-22');
const tomorrow = parseIsoDate('2026-11-24');

describe('a place at an event', () => {
  it('may be marked in these ways and no others', () => {
    const allowed = bookingStatuses.flatMap((from) =>
      bookingStatuses.filter((to) => mayMark(from, to, yesterday, today) === null).map((to) => `${from} → ${to}`),
    );
    expect(allowed).toEqual(['BOOKED → ATTENDED', 'BOOKED → ABSENT', 'BOOKED → CANCELLED', 'ABSENT → ATTENDED']);
  });

  it('is not attended before the day, and may be cancelled', () => {
    expect(mayMark('BOOKED', 'ATTENDED', tomorrow, today)?.code).toBe('booking/before-event');
    expect(mayMark('BOOKED', 'CANCELLED', tomorrow, today)).toBeNull();
  });

  it('is there until the last one is taken', () => {
    expect(mayBook({ onDate: tomorrow, places: 12 }, 11, today)).toBeNull();
    expect(mayBook({ onDate: tomorrow, places: 12 }, 12, today)?.code).toBe('booking/full');
    expect(mayBook({ onDate: tomorrow, places: null }, 5000, today)).toBeNull();
  });

  it('may be booked on the day and not after it', () => {
    expect(mayBook({ onDate: today, places: null }, 0, today)).toBeNull();
    expect(mayBook({ onDate: yesterday, places: null }, 0, today)?.code).toBe('booking/after-event');
  });
});
