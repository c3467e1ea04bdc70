import { performance } from 'node:perf_hooks';
import type { Sql } from '@hedgerow/db';
import { ownSeconds, postgresSeconds } from './processor-time.ts';

/** What some work took: seconds by the clock, and of processors, Node and Postgres together, which a busy machine changes less. */
export interface Cost {
  readonly seconds: number;
  /** Null where the system does not tell. */
  readonly processor: number | null;
}

/**
 * Does some work and says what it took.
 *
 * @param role whose connections do it; null: the administrator's own
 */
export async function costOf(admin: Sql, role: string | null, work: () => Promise<void>): Promise<Cost> {
  const postgres = await postgresSeconds(admin, role);
  const own = ownSeconds();
  const begun = performance.now();
  await work();
  const seconds = (performance.now() - begun) / 1000;
  const node = ownSeconds() - own;
  const after = await postgresSeconds(admin, role);
  return { seconds, processor: postgres === null || after === null ? null : node + after - postgres };
}
