import type { Sql } from '@hedgerow/db';

/** What is published of a school: support, plan, then its needs in order; null is hidden. */
export type Published = readonly (number | null)[];

/** For each figure of one publication, the numbers that it may stand for: those of every school that publishes the same. */
export type Possible = readonly ReadonlySet<number>[];

interface Row {
  readonly given: number[];
  readonly shown: (number | null)[];
}

/** Sizes of the schools that are enumerated. */
export interface Sizes {
  readonly fewestOnRoll: number;
  readonly mostOnRoll: number;
  readonly needs: number;
}

/**
 * Every school up to a size, by what it publishes: children on support and with a plan, up to the roll, and types of need,
 * each of at least one child and at most all on the register, who have at least one need each. What is published comes from
 * the functions of the database; which schools there are, from counting.
 * With no type of need, of what is known of support and plan alone.
 *
 * @returns for each publication (`keyOf`) the numbers that each of its figures may stand for
 */
export async function everySchool(sql: Sql, sizes: Sizes): Promise<ReadonlyMap<string, Possible>> {
  const statuses = await sql<Row[]>`
    select array[t, k, e] as given, to_jsonb(provision.published_status(t, k, e)) as shown
    from generate_series(${sizes.fewestOnRoll}::int, ${sizes.mostOnRoll}::int) as t, generate_series(0, t) as k, generate_series(0, t - k) as e`;
  const possible = new Map<string, Set<number>[]>();
  const needsOf = await publishedNeeds(sql, sizes);
  for (const { given, shown } of statuses) {
    const [onRoll = 0, support = 0, plan = 0] = given;
    const register = support + plan;
    for (const { given: needs, shown: figures } of needsOf(shown)) {
      if (needs.length > 0 && !canHave(register, needs)) continue;
      const key = keyOf(onRoll, [...shown, ...figures]);
      const sets = possible.get(key) ?? Array.from({ length: 2 + needs.length }, () => new Set<number>());
      [support, plan, ...needs].forEach((value, at) => sets[at]?.add(value));
      possible.set(key, sets);
    }
  }
  return possible;
}

/** Whether so many children can have these needs: nobody twice the same, everybody one at least. */
function canHave(register: number, needs: readonly number[]): boolean {
  return Math.max(...needs) <= register && needs.reduce((sum, each) => sum + each, 0) >= register;
}

/** One publication as a key. */
export function keyOf(onRoll: number, shown: Published): string {
  return JSON.stringify([onRoll, ...shown]);
}

/** What is published of every list of so many needs, for each pair of published numbers. */
async function publishedNeeds(sql: Sql, { mostOnRoll, needs }: Sizes): Promise<(status: Published) => Row[]> {
  const figures = [null, ...Array.from({ length: Math.floor((mostOnRoll + 2) / 5) + 1 }, (_, fives) => fives * 5)];
  const lists = Array.from({ length: needs }).reduce<number[][]>(
    (made) => made.flatMap((list) => Array.from({ length: mostOnRoll }, (_, less) => [...list, less + 1])),
    [[]],
  );
  const asked = new Map<string, Row[]>();
  for (const support of figures) {
    for (const plan of figures) {
      if ((support ?? 0) + (plan ?? 0) > mostOnRoll + 4) continue;
      const shown =
        needs === 0
          ? [{ given: [], shown: [] }]
          : await sql<Row[]>`
              select l.given, to_jsonb(provision.published_needs(l.given, ${support}::int, ${plan}::int)) as shown
              from (select array(select jsonb_array_elements_text(j)::int) as given from jsonb_array_elements(${JSON.stringify(lists)}::text::jsonb) as j) l`;
      asked.set(JSON.stringify([support, plan]), shown);
    }
  }
  return (status) => asked.get(JSON.stringify(status)) ?? [];
}
