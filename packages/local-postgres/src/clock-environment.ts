/** What moves the clock of a process and of all that it starts: the loader's preload, and the settings of libfaketime. */
const MOVES_THE_CLOCK = /^(?:LD_PRELOAD|DYLD_INSERT_LIBRARIES|(?:DONT_|NO_)?FAKE_?(?:TIME|STAT|UTIME|MONOTONIC)\w*)$/;

/**
 * The part of this process's environment that decides which day it is. Whoever starts a process with an environment of its
 * own hands this on, or the portal and the database would live on different days.
 */
export function clockEnvironment(env: NodeJS.ProcessEnv = process.env): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => MOVES_THE_CLOCK.test(name)));
}
