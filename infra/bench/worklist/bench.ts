import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { isDeepStrictEqual } from 'node:util';
import { join } from 'node:path';
import { agenciesSubgraph } from '@hedgerow/agencies-service';
import { migrate, type LoginRole } from '@hedgerow/db';
import { openPool } from '@hedgerow/db/pool';
import { findFreePort, startTemporaryPostgres } from '@hedgerow/local-postgres';
import { provisionSubgraph } from '@hedgerow/provision-service';
import { schoolsSubgraph } from '@hedgerow/schools-service';
import { systemClock, type Actor } from '@hedgerow/service-kit';
import { trainingSubgraph } from '@hedgerow/training-service';
import { readSecrets } from '../../src/home/secrets.ts';
import { roleAddress } from '../../src/database/address.ts';
import { startChild, type ChildPlan } from '../../src/processes/child.ts';
import { planChildren, type House } from '../../src/processes/plans.ts';
import { waitUntilReady } from '../../src/processes/readiness.ts';
import { Teardown } from '../../src/processes/teardown.ts';
import { repository } from '../../src/repository.ts';
import { listeners, readSettings } from '../../src/settings.ts';
import { portalOperation } from '../portal-operation.ts';
import { shuffled } from '../shuffled.ts';
import { askOnce, measure, type BenchRequest, type Measured } from '../load.ts';
import { thisMachine } from '../machine.ts';
import { loadDataset, size, type BenchPerson } from './dataset.ts';
import { printWorklist, type WorklistResult } from './report.ts';
import { countStatements } from './statements.ts';

const seconds = { warm: 4, one: 6, sixteen: 10 };

/** P1, P2 and P5 in one run: the limit, our gateway, and Hive Gateway with both its planners, over the same subgraphs and rows. */
export async function benchWorklist(): Promise<void> {
  const teardown = new Teardown();
  const home = await mkdtemp(join(tmpdir(), 'hedgerow-bench-'));
  await teardown.add(() => rm(home, { recursive: true, force: true }));
  const stopped = new AbortController();
  try {
    const result = await run(home, teardown, stopped.signal);
    const file = new URL('../results/worklist.json', import.meta.url);
    await writeFile(file, `${JSON.stringify(result, null, 2)}\n`);
    const table = printWorklist(result);
    await writeFile(new URL('../results/worklist.md', import.meta.url), table);
    process.stdout.write(table);
  } finally {
    stopped.abort();
    await teardown.close();
  }
}

async function run(home: string, teardown: Teardown, signal: AbortSignal): Promise<WorklistResult> {
  const say = (line: string): void => void process.stderr.write(`${line}\n`);
  say('Starting Postgres and filling it …');
  const postgres = await startTemporaryPostgres();
  await teardown.add(() => postgres.stop());
  const secrets = readSecrets(home);
  const administratorUrl = postgres.url;
  await migrate(administratorUrl, secrets.rolePasswords);
  const today = systemClock.today();
  const people = await fill(administratorUrl, secrets.rolePasswords, today);

  const ports = Object.fromEntries(
    await Promise.all(listeners.map(async (name) => [name, await findFreePort()] as const)),
  );
  const settings = {
    ...readSettings({ HEDGEROW_HOME: home, LOG_LEVEL: 'error' }, repository),
    ports: ports as Record<(typeof listeners)[number], number>,
  };
  const house: House = { settings, secrets, administratorUrl };
  const plans = planChildren(house).filter((plan) => plan.name !== 'portal');
  const gatewayPlan = plans.find((plan) => plan.name === 'gateway');
  if (gatewayPlan === undefined) throw new Error('There is no gateway to measure.');
  const start = async (plan: ChildPlan) => {
    const child = startChild(plan, join(home, `${plan.name}.log`));
    await teardown.add(() => child.stop());
    await waitUntilReady(child, signal);
    return { child, origin: new URL(plan.readyAddress).origin };
  };
  say('Starting four subgraphs, our gateway, the limit and two Hive Gateways …');
  for (const plan of plans.filter((each) => each !== gatewayPlan)) await start(plan);
  const limit = await start(await limitPlan(administratorUrl, secrets.rolePasswords, today));
  const gateway = await start(gatewayPlan);
  const hive = await start(await hivePlan(gatewayPlan, 'javascript'));
  const hiveRust = await start(await hivePlan(gatewayPlan, 'rust'));

  const { document: query } = await portalOperation('DuePage');
  const requests = (forLimit: boolean): BenchRequest[] =>
    shuffled(people).map((person) => ({
      path: '/graphql',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${person.token}`,
        ...(forLimit ? { 'bench-person': person.personId } : {}),
      },
      body: JSON.stringify({ operationName: 'DuePage', query, variables: { first: 50 } }),
    }));
  const variants = [
    { name: 'limit: one statement behind Fastify', origin: limit.origin, list: requests(true) },
    { name: '@apollo/gateway, four subgraphs', origin: gateway.origin, list: requests(false) },
    { name: 'Hive Gateway, JavaScript planner', origin: hive.origin, list: requests(false) },
    { name: 'Hive Gateway, Rust planner', origin: hiveRust.origin, list: requests(false) },
  ];
  say('Comparing the answers …');
  await checkSameAnswers(
    variants.map(({ name, origin }) => ({ name, origin })),
    requests(true).slice(0, 3),
  );

  const measured: { name: string; one: Measured; sixteen: Measured }[] = [];
  for (const { name, origin, list } of variants) {
    say(`Measuring ${name} …`);
    await measure(origin, list, { clients: 16, seconds: seconds.warm });
    const one = await measure(origin, list, { clients: 1, seconds: seconds.one });
    const sixteen = await measure(origin, list, { clients: 16, seconds: seconds.sixteen });
    measured.push({ name, one, sixteen });
  }

  say('Counting statements …');
  const [first] = people;
  if (first === undefined) throw new Error('Nobody is signed in.');
  const actor: Actor = {
    personId: first.personId,
    sessionId: 'bench',
    requestId: 'bench',
    roles: ['shared_senco'],
    confirmedAt: null,
  };
  const url = (role: LoginRole): string => roleAddress(administratorUrl, role, secrets.rolePasswords[role]);
  const statements = [
    await countStatements(schoolsSubgraph, 'placeDuties', url('schools_app'), actor),
    await countStatements(provisionSubgraph, 'childDuties', url('provision_app'), actor),
    await countStatements(trainingSubgraph, 'staffDuties', url('training_app'), actor),
    await countStatements(agenciesSubgraph, 'referralDuties', url('agencies_app'), actor),
  ];
  return {
    measuredOn: today,
    machine: thisMachine(),
    dataset: { ...size, people: people.length },
    answerBytes: await answerBytes(gateway.origin, requests(false)),
    variants: measured,
    statements,
  };
}

/** Fills the database, and makes the role of the limit: rights over all four schemas, and no way past their policies. */
async function fill(
  administratorUrl: string,
  passwords: Record<LoginRole, string>,
  today: string,
): Promise<readonly BenchPerson[]> {
  const admin = openPool(administratorUrl, { max: 1 });
  const password = passwords.schools_app;
  await admin.unsafe(`create role bench_limit login password '${password}' nobypassrls`);
  await admin.unsafe('grant schools_app, provision_app, training_app, agencies_app to bench_limit');
  const seed = openPool(roleAddress(administratorUrl, 'hedgerow_seed', passwords.hedgerow_seed), { max: 1 });
  const people = await loadDataset(seed, today);
  await seed.end();
  await admin.unsafe('analyze');
  await admin.end();
  return people;
}

async function limitPlan(
  administratorUrl: string,
  passwords: Record<LoginRole, string>,
  today: string,
): Promise<ChildPlan> {
  const port = await findFreePort();
  return {
    name: 'limit',
    command: ['infra/bench/worklist/limit-server.ts'],
    environment: {
      NODE_ENV: 'production',
      PORT: String(port),
      DATABASE_URL: roleAddress(administratorUrl, 'bench_limit', passwords.schools_app),
      TODAY: today,
    },
    readyAddress: `http://127.0.0.1:${String(port)}/readyz`,
  };
}

async function hivePlan(gateway: ChildPlan, planner: 'javascript' | 'rust'): Promise<ChildPlan> {
  const port = await findFreePort();
  return {
    name: `hive-${planner}`,
    command: ['infra/bench/worklist/hive-server.ts'],
    environment: { ...gateway.environment, PORT: String(port), PLANNER: planner },
    readyAddress: `http://127.0.0.1:${String(port)}/readyz`,
  };
}

/** Ratios mean something only where the answers are the same. */
async function checkSameAnswers(
  variants: readonly { name: string; origin: string }[],
  requests: readonly BenchRequest[],
): Promise<void> {
  for (const request of requests) {
    const answers = await Promise.all(
      variants.map(async ({ name, origin }) => ({ name, answer: await askOnce(origin, request) })),
    );
    const [expected, ...others] = answers;
    for (const other of others) {
      if (!isDeepStrictEqual(other.answer, expected?.answer)) {
        throw new Error(
          `The answers of "${expected?.name ?? ''}" and "${other.name}" differ:\n${JSON.stringify(expected?.answer).slice(0, 1500)}\n${JSON.stringify(other.answer).slice(0, 1500)}`,
        );
      }
    }
  }
}

async function answerBytes(origin: string, requests: readonly BenchRequest[]): Promise<number> {
  const [request] = requests;
  return request === undefined ? 0 : Buffer.byteLength(JSON.stringify(await askOnce(origin, request)));
}
