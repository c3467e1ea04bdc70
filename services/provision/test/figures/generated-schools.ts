import * as fc from 'fast-check';
import { newId, type Sql } from '@hedgerow/db';

/** How a child's status and need change: from these days on, the one before ends the day before. */
export interface GeneratedChild {
  readonly joined: string;
  readonly left: string | null;
  readonly history: readonly { readonly since: string; readonly code: 'N' | 'K' | 'E'; readonly needs: string[] }[];
}

/** The days on which somebody asks: before, on and after the first of a month, and day after day. */
export const askedOn = [
  '2026-09-30',
  '2026-10-01',
  '2026-10-02',
  '2026-10-31',
  '2026-11-01',
  '2026-11-02',
  '2026-11-23',
  '2026-11-24',
  '2026-12-01',
];
const changes = ['2026-09-14', '2026-09-30', '2026-10-02', '2026-10-20', '2026-11-02', '2026-11-23', '2026-11-24'];
const needs = ['ASD', 'MLD', 'SEMH', 'SLCN', 'SPLD'];

const standing = fc
  .record({
    code: fc.constantFrom('N' as const, 'K' as const, 'E' as const),
    types: fc.subarray(needs, { minLength: 1, maxLength: 2 }),
  })
  .map(({ code, types }) => ({ code, needs: code === 'N' ? [] : types }));

const child: fc.Arbitrary<GeneratedChild> = fc
  .record({
    joined: fc.constantFrom('2025-09-01', '2025-09-01', '2025-09-01', '2026-10-02', '2026-11-02'),
    left: fc.constantFrom(null, null, null, null, '2026-10-30', '2026-11-23'),
    first: standing,
    change: fc.option(fc.record({ since: fc.constantFrom(...changes), to: standing }), { freq: 3 }),
  })
  .map(({ joined, left, first, change }) => ({
    joined,
    left: left !== null && left < joined ? null : left,
    history: [
      { since: joined, ...first },
      ...(change === null || change.since <= joined ? [] : [{ since: change.since, ...change.to }]),
    ],
  }));

/** The children of three schools, from none to many, most of whose figures are near five. */
export const schools = fc.tuple(
  ...[12, 30, 45].map((most) => fc.array(child, { minLength: most - 12, maxLength: most, size: 'max' })),
);

const dayBefore = (day: string): string => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);

/** Puts the children on the rolls of schools, past every policy; whoever stood there before is removed. */
export async function fill(
  seed: Sql,
  schoolIds: readonly string[],
  rolls: readonly (readonly GeneratedChild[])[],
): Promise<void> {
  await seed`delete from provision.need`;
  await seed`delete from provision.sen_status`;
  await seed`delete from provision.enrolment`;
  await seed`delete from provision.pupil_file`;
  await seed`delete from provision.pupil`;
  const of = rolls.flatMap((roll, at) =>
    roll.map((each) => ({ ...each, id: newId(), school_id: schoolIds[at] ?? '' })),
  );
  if (of.length === 0) return;
  const rows = of.map(({ id, school_id, joined, left, history }) => ({ id, school_id, joined, left, history }));
  await seed`
    with child as (
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb) as c(id uuid, school_id uuid, joined date, "left" date, history jsonb)
    ), made as (
      insert into provision.pupil (id, school_id, given_name, family_name, birth_on, family_key, given_key, search_name)
      select id, school_id, 'Noor', 'Warburton', '2019-05-14', 'warburton', 'noor', 'noor warburton' from child
    ), filed as (
      insert into provision.pupil_file (pupil_id, school_id, opened_on) select id, school_id, joined from child
    )
    insert into provision.enrolment (id, pupil_id, school_id, starts_on, ends_on) select gen_random_uuid(), id, school_id, joined, "left" from child`;
  const held = of.flatMap(({ id, school_id, history }) =>
    history.map(({ since, code, needs: types }, at) => {
      const next = history[at + 1];
      return { id, school_id, since, until: next === undefined ? null : dayBefore(next.since), code, types };
    }),
  );
  await seed`
    with held as (
      select * from jsonb_to_recordset(${JSON.stringify(held)}::text::jsonb) as h(id uuid, school_id uuid, since date, until date, code text, types jsonb)
    ), status as (
      insert into provision.sen_status (id, pupil_id, school_id, code, starts_on, ends_on)
      select gen_random_uuid(), id, school_id, code, since, until from held
    )
    insert into provision.need (id, pupil_id, school_id, code, rank, starts_on, ends_on)
    select gen_random_uuid(), h.id, h.school_id, t.code, t.at, h.since, h.until
    from held h cross join lateral jsonb_array_elements_text(h.types) with ordinality as t(code, at)`;
}

/** What is true of a roll on a day, past every policy. */
export function truth(roll: readonly GeneratedChild[], day: string): Record<string, number> {
  const counted: Record<string, number> = { onRoll: 0, support: 0, plan: 0 };
  const add = (key: string) => (counted[key] = (counted[key] ?? 0) + 1);
  for (const { joined, left, history } of roll) {
    if (joined > day || (left !== null && left < day)) continue;
    const now = history.findLast(({ since }) => since <= day);
    add('onRoll');
    if (now?.code === 'K') add('support');
    if (now?.code === 'E') add('plan');
    for (const code of now?.needs ?? []) add(code);
  }
  return counted;
}
