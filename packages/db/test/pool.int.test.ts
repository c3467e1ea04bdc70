import { expect, test } from 'vitest';
import { useTestDatabase } from '@hedgerow/testing';

const database = useTestDatabase();

test('days and moments would be read in the zone of whoever asks, or a list of them not be taken at all', async () => {
  const days = ['2026-11-22', null, '2024-02-29'];
  const moments = ['2026-06-30 23:30:00.123456+00', null];
  const [row] = await database.seed`
    select ${days}::date[] as days, ${moments}::timestamptz[] as moments, ${'2026-06-30'}::date as day,
      cardinality(${days}::date[]) as count`;
  expect(row).toEqual({
    days: '{2026-11-22,NULL,2024-02-29}',
    moments: '{"2026-06-30 23:30:00.123456+00",NULL}',
    day: '2026-06-30',
    count: 3,
  });
});
