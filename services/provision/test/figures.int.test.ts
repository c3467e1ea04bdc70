import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '@hedgerow/service-kit';
import { useTestDatabase } from '@hedgerow/testing';
import { createBench, type Bench } from './bench.ts';
import { everySchool, keyOf, type Possible } from './figures/every-school.ts';
import { askedOn, fill, schools, truth } from './figures/generated-schools.ts';

const database = useTestDatabase();
const isSmall = (value: number): boolean => value >= 1 && value <= 4;

describe('what is published of a school', () => {
  for (const sizes of [
    { fewestOnRoll: 5, mostOnRoll: 60, needs: 0 },
    { fewestOnRoll: 5, mostOnRoll: 26, needs: 1 },
    { fewestOnRoll: 5, mostOnRoll: 22, needs: 2 },
    { fewestOnRoll: 5, mostOnRoll: 12, needs: 3 },
  ]) {
    test(`leaves every hidden number free, in each school of up to ${String(sizes.mostOnRoll)} children with ${String(sizes.needs)} types of need`, async () => {
      const possible = await everySchool(database.bare('provision_app'), sizes);
      const pinned = [...possible].filter(([key, sets]) => {
        const shown = (JSON.parse(key) as (number | null)[]).slice(1);
        return shown.some((figure, at) => figure === null && (sets[at]?.size ?? 0) < 2);
      });
      expect(pinned.map(([key, sets]) => `${key}: ${sets.map((set) => [...set].join('/')).join(' ')}`)).toEqual([]);
      expect(possible.size).toBeGreaterThan(100);
    });
  }
});

/** One person's answer about one school on one day: figures by name, null where one is hidden. */
interface Answer {
  readonly who: string;
  readonly school: number;
  readonly day: string;
  readonly asOn: string;
  readonly onRoll: number | null;
  readonly figures: Readonly<Record<string, number | null>>;
}

const question = `query Q($ids: [_Any!]!) { _entities(representations: $ids) { ... on School {
  id registerCounts { onRoll none support plan isSuppressed asOn } needProfile { code pupils } } } }`;

interface Asked {
  readonly id: string;
  readonly registerCounts: { onRoll: number | null; none: null; support: null; plan: null; asOn: string } | null;
  readonly needProfile: { code: string; pupils: number | null }[] | null;
}

describe('somebody who asks for every figure on every day', () => {
  let bench: Bench;
  let people: Readonly<Record<string, Actor>>;
  let smallSchools: ReadonlyMap<string, Possible>;

  beforeAll(async () => {
    bench = await createBench(database);
    const { world, ashcombe, corrie } = bench;
    const federation = '01900000-0000-7000-8000-00000000fed0';
    for (const school of [ashcombe, corrie])
      await database.seed`insert into access.membership (id, school_id, organisation_id, starts_on) values (gen_random_uuid(), ${school.id}, ${federation}, '2023-09-01')`;
    const both = await world.person('inclusion_manager', { organisationId: world.trustId });
    people = {
      trust: bench.manager,
      network: bench.areaSenco,
      governor: bench.governor,
      'trust and federation': await world.alsoHolds(both, 'inclusion_manager', { organisationId: federation }),
    };
    smallSchools = await everySchool(database.bare('provision_app'), { fewestOnRoll: 5, mostOnRoll: 45, needs: 0 });
  });

  async function everyAnswer(): Promise<Answer[]> {
    const places = [bench.ashcombe, bench.brindle, bench.corrie];
    const answers: Answer[] = [];
    for (const day of askedOn) {
      bench.clock.moveTo(day);
      for (const [who, actor] of Object.entries(people)) {
        const { data } = await bench.graph(actor, question, {
          ids: places.map(({ id }) => ({ __typename: 'School', id })),
        });
        for (const { id, registerCounts: counts, needProfile } of data?.['_entities'] as Asked[]) {
          if (counts === null) continue;
          const { support, plan, onRoll, asOn, none } = counts;
          expect(none).toBeNull();
          const needs = Object.fromEntries((needProfile ?? []).map(({ code, pupils }) => [code, pupils]));
          const school = places.findIndex((place) => place.id === id);
          answers.push({ who, school, day, asOn, onRoll, figures: { support, plan, ...needs } });
        }
      }
    }
    return answers;
  }

  test('finds no two answers that differ by one to four children, of any two schools, kinds, organisations, people or days', async () => {
    let pairs = 0;
    await fc.assert(
      fc.asyncProperty(schools, async (rolls) => {
        await fill(database.seed, [bench.ashcombe.id, bench.brindle.id, bench.corrie.id], rolls);
        const answers = await everyAnswer();
        const told = new Set(answers.flatMap(({ figures }) => Object.values(figures)).filter((each) => each !== null));
        // Totals over the schools of one organisation, with each other and with each of their parts.
        for (const { who, day } of answers) {
          const of = answers.filter((each) => each.who === who && each.day === day);
          for (const kind of ['support', 'plan'])
            told.add(of.reduce((sum, { figures }) => sum + (figures[kind] ?? 0), 0));
        }
        for (const one of told) {
          for (const other of told) {
            pairs += 1;
            expect(isSmall(one - other)).toBe(false);
          }
          expect(isSmall(one)).toBe(false);
        }
      }),
      { numRuns: 12 },
    );
    expect(pairs).toBeGreaterThan(30);
  });

  test('gets figures of the first of the month from everybody alike, true to the nearest five, whatever happens in between', async () => {
    await fc.assert(
      fc.asyncProperty(schools, async (rolls) => {
        await fill(database.seed, [bench.ashcombe.id, bench.brindle.id, bench.corrie.id], rolls);
        const first = new Map<string, string>();
        for (const { school, day, asOn, onRoll, figures } of await everyAnswer()) {
          expect(asOn).toBe(`${day.slice(0, 7)}-01`);
          const key = `${String(school)} ${asOn}`;
          const said = JSON.stringify([onRoll, figures]);
          expect(first.get(key) ?? said).toBe(said);
          first.set(key, said);
          const real = truth(rolls[school] ?? [], asOn);
          for (const [kind, figure] of Object.entries(figures)) {
            if (figure !== null) expect(Math.abs(figure - (real[kind] ?? 0))).toBeLessThanOrEqual(2);
            if (isSmall(real[kind] ?? 0)) expect(figure).toBeNull();
          }
        }
      }),
      { numRuns: 6 },
    );
  });

  test('cannot put two days together and find a hidden number, even one who knows that nothing has changed between them', async () => {
    let tried = 0;
    await fc.assert(
      fc.asyncProperty(schools, async (rolls) => {
        await fill(database.seed, [bench.ashcombe.id, bench.brindle.id, bench.corrie.id], rolls);
        const answers = (await everyAnswer()).filter(({ onRoll }) => onRoll !== null);
        for (const one of answers) {
          for (const other of answers) {
            if (one.school !== other.school || one.onRoll === null || other.onRoll === null) continue;
            const [mine, theirs] = [one, other].map(({ onRoll, figures }) =>
              smallSchools.get(keyOf(onRoll ?? 0, [figures['support'] ?? null, figures['plan'] ?? null])),
            );
            for (const [at, kind] of ['support', 'plan'].entries()) {
              if (one.figures[kind] !== null || other.figures[kind] !== null) continue;
              const left = [...(mine?.[at] ?? [])].filter((value) => theirs?.[at]?.has(value));
              tried += 1;
              expect(left.length).toBeGreaterThan(1);
            }
          }
        }
      }),
      { numRuns: 6 },
    );
    expect(tried).toBeGreaterThan(0);
  });
});
