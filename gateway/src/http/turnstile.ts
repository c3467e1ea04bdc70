/** Lets so many through at once; the others wait in the order in which they came. */
export type Turnstile = <T>(run: () => Promise<T>) => Promise<T>;

/**
 * Makes a turnstile. Five hundred pages that are answered at once hold five hundred answers in memory and make nobody
 * faster; in turn they hold as many as the processors can work on.
 *
 * @param most that are let through at once
 */
export function turnstile(most: number): Turnstile {
  const waiting: (() => void)[] = [];
  let within = 0;
  return async (run) => {
    if (within >= most) await new Promise<void>((resolve) => waiting.push(resolve));
    else within += 1;
    try {
      return await run();
    } finally {
      // Whoever waits longest takes over the place; it does not become free in between.
      const next = waiting.shift();
      if (next === undefined) within -= 1;
      else next();
    }
  };
}
