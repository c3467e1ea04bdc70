import { expect, test } from 'vitest';
import { newId } from '@hedgerow/db';
import { announce } from '../src/reference/outbox.ts';
import { usePlaceBench } from './place-bench.ts';

const bench = usePlaceBench();

test('an announcement is never committed after a later one, or a service that read the later one would miss it', async () => {
  const [school] = bench.world.schools;
  const senco = await bench.world.person('school_senco', { school });
  const order: string[] = [];
  const first = Promise.withResolvers<undefined>();
  const held = Promise.withResolvers<undefined>();
  const slow = bench.as(senco).write(async (tx) => {
    await announce(tx, 'calendar.changed', school.id, { schoolId: newId() });
    held.resolve(undefined);
    await first.promise;
    order.push('first');
  });
  await held.promise;
  const later = { isDone: false };
  const quick = bench
    .as(senco)
    .write((tx) => announce(tx, 'calendar.changed', school.id, { schoolId: newId() }))
    .then(() => {
      later.isDone = true;
      order.push('second');
    });
  const isWaiting = async (): Promise<boolean> => {
    const [row] = await bench.database
      .seed`select exists (select 1 from pg_locks where locktype = 'advisory' and not granted and database = (select oid from pg_database where datname = current_database())) as waits`;
    return row?.['waits'] === true;
  };
  while (!later.isDone && !(await isWaiting()));
  first.resolve(undefined);
  await Promise.all([slow, quick]);
  expect(order).toEqual(['first', 'second']);
});
