import { performance } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import { Pool } from 'undici';

/** One request of a bench; bodies and headers are made beforehand. Without a body it is a GET. */
export interface BenchRequest {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface Measured {
  readonly clients: number;
  readonly requests: number;
  readonly perSecond: number;
  readonly medianMs: number;
  readonly p95Ms: number;
  readonly failures: number;
}

/**
 * Sends requests from so many clients at once for so many seconds, each client taking the next of the list, and never
 * more than `most` in all. With `pauseSeconds` a client reads so long before it asks again, and they begin one after
 * another. Only to this machine's own address.
 */
export async function measure(
  origin: string,
  requests: readonly BenchRequest[],
  {
    clients,
    seconds,
    most = 200_000,
    pauseSeconds = 0,
  }: { clients: number; seconds: number; most?: number; pauseSeconds?: number },
): Promise<Measured> {
  const { hostname } = new URL(origin);
  if (hostname !== '127.0.0.1') throw new Error('A bench sends load to this machine alone.');
  const pool = new Pool(origin, { connections: clients, pipelining: 1 });
  const times: number[] = [];
  let failures = 0;
  let next = 0;
  const begun = performance.now();
  const end = begun + seconds * 1000;
  const client = async (_: unknown, index: number): Promise<void> => {
    await setTimeout((index / clients) * pauseSeconds * 1000);
    while (performance.now() < end && next < most) {
      const request = requests[next % requests.length];
      next += 1;
      if (request === undefined) return;
      const sent = performance.now();
      const answer = await pool.request(asSent(request));
      const text = await answer.body.text();
      times.push(performance.now() - sent);
      if (answer.statusCode !== 200 || text.includes('"errors"')) failures += 1;
      await setTimeout(Math.min(pauseSeconds * 1000, Math.max(0, end - performance.now())));
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  const took = (performance.now() - begun) / 1000;
  await pool.close();
  times.sort((a, b) => a - b);
  const at = (share: number): number =>
    times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;
  return {
    clients,
    requests: times.length,
    perSecond: times.length / took,
    medianMs: at(0.5),
    p95Ms: at(0.95),
    failures,
  };
}

function asSent({ path, headers, body }: BenchRequest) {
  return body === undefined
    ? ({ method: 'GET', path, headers } as const)
    : ({ method: 'POST', path, headers, body } as const);
}

/** Asks once and reads the answer. */
export async function askOnce(origin: string, request: BenchRequest): Promise<unknown> {
  const pool = new Pool(origin, { connections: 1 });
  const answer = await pool.request(asSent(request));
  const read = await answer.body.json();
  await pool.close();
  return read;
}
