import { expect, test } from 'vitest';
import { keepRunning, pauseBeforeStart, type Run } from '../src/processes/keep-running.ts';

test('a process that cannot live would be started without a pause, and take the machine with it', () => {
  expect([1, 2, 3, 6, 7, 50].map(pauseBeforeStart)).toEqual([500, 1_000, 2_000, 16_000, 30_000, 30_000]);
});

/** A run that ends when it is told to. */
function running(): Run & { end(how: string): void; wasStopped: boolean } {
  let tell: (how: string) => void = () => undefined;
  const ended = new Promise<string>((resolve) => (tell = resolve));
  const run = {
    ended,
    wasStopped: false,
    end: (how: string) => {
      tell(how);
    },
    stop: () => {
      run.wasStopped = true;
      tell('signal SIGTERM');
      return ended.then(() => undefined);
    },
  };
  return run;
}

test('a process that dies again and again would stay down, or be started faster and faster', async () => {
  const runs = [running(), running(), running()];
  const said: string[] = [];
  const waited: number[] = [];
  let started = 0;
  const again = (): Run => {
    started += 1;
    if (started === 2) throw new Error('no place on the disk');
    return runs[started === 1 ? 1 : 2] ?? running();
  };
  const kept = keepRunning(
    'Postgres',
    runs[0] ?? running(),
    again,
    (line) => said.push(line),
    (milliseconds) => {
      waited.push(milliseconds);
      return Promise.resolve();
    },
  );
  runs[0]?.end('exit code 1');
  await expect.poll(() => started).toBe(1);
  runs[1]?.end('signal SIGKILL');
  await expect.poll(() => started).toBe(3);
  expect(waited).toEqual([500, 1_000, 2_000]);
  expect(said[0]).toBe('Postgres stopped (exit code 1); it starts again in 0.5 s.');
  expect(said[2]).toContain('no place on the disk');
  await kept.stop();
  expect(runs[2]?.wasStopped).toBe(true);
  expect(started).toBe(3);
});

test('a process that was being started when all is stopped would be left behind', async () => {
  const [first, late] = [running(), running()];
  let isAsked = false;
  let give: (run: Run) => void = () => undefined;
  const again = (): Promise<Run> => {
    isAsked = true;
    return new Promise((resolve) => (give = resolve));
  };
  const kept = keepRunning(
    'The portal process',
    first,
    again,
    () => undefined,
    () => Promise.resolve(),
  );
  first.end('exit code 1');
  await expect.poll(() => isAsked).toBe(true);
  const stopped = kept.stop();
  give(late);
  await stopped;
  expect(late.wasStopped).toBe(true);
});
