import { Temporal } from 'temporal-polyfill';
import type { IsoDate } from '@hedgerow/rules';

/** The only source of time. Everything else is told the day and the instant. */
export interface Clock {
  now(): Temporal.Instant;
  /** The day in the United Kingdom, by which law counts. */
  today(): IsoDate;
}

const zone = 'Europe/London';

/** The day in the United Kingdom at an instant. */
export function ukDay(instant: Temporal.Instant): IsoDate {
  return instant.toZonedDateTimeISO(zone).toPlainDate().toString() as IsoDate;
}

/** The machine's clock. */
export const systemClock: Clock = {
  now: () => Temporal.Now.instant(),
  today: () => ukDay(Temporal.Now.instant()),
};

/** A clock that stands at noon of one day until it is moved; for tests and for the demo's past. */
export function standingClock(day: string): Clock & { moveTo(day: string): void } {
  let at = Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone, plainTime: '12:00' }).toInstant();
  return {
    now: () => at,
    today: () => ukDay(at),
    moveTo: (next) => {
      at = Temporal.PlainDate.from(next).toZonedDateTime({ timeZone: zone, plainTime: '12:00' }).toInstant();
    },
  };
}
