import type { Clock } from '../src/index.ts';

/** A clock that stands still until a test moves it on. */
export interface MovingClock extends Clock {
  passMinutes(minutes: number): void;
}

/** Monday morning, 23 November 2026, 8 o'clock. */
export function movingClock(): MovingClock {
  let at = Date.UTC(2026, 10, 23, 8);
  return {
    now: () => ({ epochMilliseconds: at }),
    today: () => new Date(at).toISOString().slice(0, 10),
    passMinutes: (minutes) => {
      at += minutes * 60_000;
    },
  };
}
