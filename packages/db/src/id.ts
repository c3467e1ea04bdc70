import { randomFillSync } from 'node:crypto';
import { v7 } from 'uuid';

const idsAtOnce = 512;

/** A new identifier: UUIDv7, made here rather than in SQL, since SQL runs on Postgres 15 to 18. Sorts by time of making. */
export function newId(): string {
  return v7();
}

/**
 * Identifiers for thousands of rows that are made together. Randomness is fetched for some hundreds at once, since asking
 * the system for each took an import longer than reading its file. They sort in the order of their making: those of one
 * fetch bear the time of its first, and count up from a random number (RFC 9562, 6.2, method 1).
 */
export function idSupply(): () => string {
  const random = Buffer.alloc(16);
  const pool = Buffer.alloc(random.length * idsAtOnce);
  let made = idsAtOnce;
  let msecs = 0;
  let seq = 0;
  return () => {
    if (made === idsAtOnce) {
      randomFillSync(pool);
      made = 0;
      const now = Number.parseInt(newId().replace('-', '').slice(0, 12), 16);
      // In the millisecond of the fetch before, counting goes on.
      if (now > msecs) seq = pool.readUInt32BE(0) >>> 1;
      msecs = Math.max(now, msecs);
    }
    pool.copy(random, 0, made * random.length);
    made += 1;
    seq += 1;
    return v7({ random, msecs, seq });
  };
}

/** The person in whose name Hedgerow's own jobs act; holds the role `system` of the matrix and nothing else. */
export const SYSTEM_PERSON = '00000000-0000-7000-8000-000000000001';
