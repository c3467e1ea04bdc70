import { execFileSync } from 'node:child_process';
import { Temporal } from 'temporal-polyfill';
import { Fault } from '../fault.ts';

const MORNING = '09:00';
const zone = 'Europe/London';

/**
 * Reads the moment on which a run is to begin: a day, or a day and a time as a clock in the United Kingdom shows it.
 *
 * @throws {Fault} where the text is neither
 */
export function readMoment(text: string): Temporal.Instant {
  const [day = '', time = MORNING] = text.split('T');
  try {
    return Temporal.PlainDateTime.from(`${day}T${time}`, { overflow: 'reject' }).toZonedDateTime(zone).toInstant();
  } catch {
    throw new Fault('Say on which day the tests are to run, such as 2028-02-29 or 2027-03-28T00:40.');
  }
}

/**
 * The environment in which a process and all that it starts live at another moment, from which time goes on as usual. The
 * clock that only counts forward is moved by as much: left alone, Chromium waits for ever.
 *
 * @throws {Fault} where libfaketime is not installed
 */
export function clockMovedTo(moment: Temporal.Instant, now: Temporal.Instant): NodeJS.ProcessEnv {
  const seconds = Math.round((moment.epochMilliseconds - now.epochMilliseconds) / 1000);
  return {
    LD_PRELOAD: libraryOfFaketime(),
    FAKETIME: `${seconds < 0 ? '' : '+'}${String(seconds)}`,
  };
}

/** The command knows where its library lies. */
function libraryOfFaketime(): string {
  try {
    return execFileSync('faketime', ['-f', '+0', 'printenv', 'LD_PRELOAD'], { encoding: 'utf8' }).trim();
  } catch (error) {
    throw new Fault(
      'Running on another day needs libfaketime: install it (on Debian, apt-get install faketime), then start again.',
      { cause: error },
    );
  }
}
