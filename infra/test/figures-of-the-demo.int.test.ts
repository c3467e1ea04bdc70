import { beforeAll, expect, it } from 'vitest';
import { newId, type Database } from '@hedgerow/db';
import { useTestDatabase } from '@hedgerow/testing';
import { loadDemoOnce } from '../src/demo/load.ts';
import { houseOf } from './other-schools/readers.ts';

const database = useTestDatabase();
let db: Database;

beforeAll(async () => {
  db = database.open('provision_app');
  await loadDemoOnce(houseOf(database.adminUrl), () => undefined);
}, 120_000);

/** What one person is told of every school of the demo on a day, past the portal: support, plan and each type of need. */
async function told(personId: string, day: string): Promise<(number | null)[]> {
  return db.read({ personId, sessionId: 'test', requestId: newId(), today: day }, async ({ sql }) => {
    const rows = await sql<{ figure: number | null }[]>`
      with place as (select array_agg(school_id) as ids from reference.school)
      select unnest(array[c.on_support, c.with_plan]) as figure from place, provision.register_counts(place.ids) c
      union all select n.pupils from place, provision.need_profile(place.ids) n`;
    return rows.map(({ figure }) => figure);
  });
}

it('no two figures of the demo, of any schools and any two days of a year, differ by one to four children', async () => {
  const outsiders = await database.seed<{ person_id: string; role: string }[]>`
    select distinct on (role) person_id, role from access.assignment where role in ('inclusion_manager', 'area_senco', 'governor') order by role`;
  expect(outsiders).toHaveLength(3);
  const days = Array.from({ length: 27 }, (_, fortnight) =>
    new Date(Date.now() - fortnight * 14 * 86_400_000).toISOString().slice(0, 10),
  );
  const figures = new Set<number>();
  let hidden = 0;
  for (const { person_id } of outsiders) {
    for (const day of days) {
      for (const figure of await told(person_id, day)) {
        if (figure === null) hidden += 1;
        else figures.add(figure);
      }
    }
  }
  for (const one of figures)
    for (const other of figures) expect([1, 2, 3, 4], `${String(one)} − ${String(other)}`).not.toContain(one - other);
  expect([...figures].filter((figure) => figure > 0 && figure < 5)).toEqual([]);
  expect(figures.size).toBeGreaterThan(3);
  expect(hidden).toBeGreaterThan(10);
});
