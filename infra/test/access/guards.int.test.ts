import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Sql } from '@hedgerow/db';
import { openPool } from '@hedgerow/db/pool';
import { systemClock, type RunningSubgraph } from '@hedgerow/service-kit';
import { useTestDatabase } from '@hedgerow/testing';
import { startServices } from '../../../gateway/test/real-graph.ts';
import { keyOf } from '../../../gateway/test/tiny-subgraphs.ts';
import { askSubgraph } from '../../access/graph/ask-subgraph.ts';
import type { SubgraphName } from '../../access/graph/subgraphs.ts';
import { mixedSamples, rounds, samplesOf, writers, type Round, type Sample } from '../../access/operations/rounds.ts';
import { sampleOf } from '../../access/operations/sample.ts';
import { isGranted, rowsById, targetOf, type RowsById } from '../../access/operations/target.ts';
import type { Standing } from '../../access/rules/standing.ts';
import { standings } from '../../access/sql/compare.ts';
import { fillWorld, type World } from '../../access/world/world.ts';
import { installUndo, type Undo } from '../../fuzz/world/undo.ts';

const database = useTestDatabase();
const own = targetOf('anna', 'ashcombe');
let admin: Sql;
let world: World;
let byId: RowsById;
let people: ReadonlyMap<string, Standing>;
let services: Record<SubgraphName, RunningSubgraph>;
let undo: Undo;
let checks = 0;

/** Ids of another school that an operation takes by itself, and what stands in the way or why nothing does. */
const takenAnyway: Readonly<Record<string, string>> = {
  'designateSenco input.personId': 'whom one may know of, the policies on people say alone',
  'employStaff input.personId': 'whom one may know of, the policies on people say alone',
  'openReferral input.serviceId': 'the directory is everybody’s',
  'addProfessional input.personId': 'what an account may see comes from its role and never from here',
  'recordConsent input.givenByContactId': 'it is kept as a number, and the contact is told to those who may read her',
  'recordDelivery input.absentLineIds': 'away is only who is among those delivered to; others are passed over',
};

beforeAll(async () => {
  admin = openPool(database.adminUrl, { max: 1 });
  world = await fillWorld(admin, systemClock.today());
  byId = rowsById(world);
  people = standings(world, writers);
  services = await startServices(database);
  undo = await installUndo(admin);
  for (const { name } of world.tables) await admin.unsafe(`alter table ${name} disable row level security`);
}, 120_000);
afterAll(async () => {
  for (const service of Object.values(services)) await service.stop();
  await admin.end({ timeout: 5 });
});

/** Asks a subgraph as somebody, and takes back what it wrote. */
async function attempt({ mutation, optional }: Round, who: Standing, { ids }: Sample) {
  const { subgraph } = mutation;
  const listening = { url: services[subgraph].url, key: keyOf(subgraph) };
  const { errors } = await askSubgraph(listening, subgraph, who, sampleOf(mutation, ids, world.days.today, optional));
  checks += 1;
  return { codes: errors.map(({ extensions }) => String(extensions['code'])), changed: await undo.rewind() };
}

test('the policies are asleep: a service shows every row to nobody in particular', async () => {
  const [row] = await database
    .open('provision_app')
    .read(
      { personId: '00000000-0000-7000-8000-000000000000', sessionId: 's', requestId: 'r', today: world.days.today },
      (tx) => tx.sql<{ n: number }[]>`select count(*)::int as n from provision.plan`,
    );
  expect(row?.n).toBe(world.rows.get('provision.plan')?.length);
});

describe('with every policy of the database asleep, each operation by itself', () => {
  test.each(rounds.map((round) => [round.name, round] as const))(
    'refuses what the matrix does not grant, and ids of another school beside the own: %s',
    async (name, round) => {
      const found: string[] = [];
      for (const sample of await samplesOf(admin, world, byId, round))
        for (const [person, who] of people) {
          if (isGranted(who, round.needs, sample.target)) continue;
          const { codes, changed } = await attempt(round, who, sample);
          const isRefused = codes.length === 1 && ['not-found', 'forbidden'].includes(codes[0] ?? '');
          if (!isRefused || changed.length > 0)
            found.push(
              `${person}, ${sample.target.name}: ${codes.join() || 'done'}, wrote to ${changed.join() || 'nothing'}`,
            );
        }
      for (const sample of await mixedSamples(admin, world, byId, round))
        for (const [person, who] of people) {
          if (!isGranted(who, round.needs, own) || isGranted(who, round.needs, sample.target)) continue;
          const { codes, changed } = await attempt(round, who, sample);
          const isTaken = codes.length === 0 || changed.length > 0;
          if (isTaken !== Object.hasOwn(takenAnyway, `${name} ${sample.place}`))
            found.push(
              `${person}, ${sample.place} of ${sample.target.name}: ${codes.join() || 'done'}, wrote to ${changed.join() || 'nothing'}`,
            );
        }
      expect(found).toEqual([]);
    },
    60_000,
  );

  test('and this much was asked', () => {
    process.stdout.write(`guards alone: ${String(checks)} access checks\n`);
    expect(checks).toBeGreaterThan(3_500);
  });
});
