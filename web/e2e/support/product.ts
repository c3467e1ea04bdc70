import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { peersNamedIn, recordConnections } from '@hedgerow/testing/connections';
import type {} from '@hedgerow/testing/global-setup';
import type { TestProject } from 'vitest/node';
import { ensurePortal } from '../../../infra/src/build/portal.ts';
import { demoAccounts, type DemoAccount } from '../../../infra/src/demo/accounts.ts';
import { prepareHome } from '../../../infra/src/home/folder.ts';
import { logFile } from '../../../infra/src/home/logs.ts';
import { furnish } from '../../../infra/src/house.ts';
import { startChild, type Child, type ChildPlan } from '../../../infra/src/processes/child.ts';
import { planChildren, type House } from '../../../infra/src/processes/plans.ts';
import { waitUntilReady } from '../../../infra/src/processes/readiness.ts';
import { Teardown } from '../../../infra/src/processes/teardown.ts';
import { repository } from '../../../infra/src/repository.ts';
import { readSettings, type Settings } from '../../../infra/src/settings.ts';
import { freePorts } from '../../../infra/test/hedgerow-process.ts';
import { realProvider } from '../../../packages/identity/test/providers/real-provider.ts';
import { openSwitchboard } from './switchboard.ts';

declare module 'vitest' {
  interface ProvidedContext {
    product: ProvidedProduct;
  }
}

/** What a test knows of the running product. */
export interface ProvidedProduct {
  readonly origin: string;
  readonly gateway: string;
  readonly accounts: readonly DemoAccount[];
  /** The data folder of this run. */
  readonly home: string;
  /** An administrator's address of the database: for finding what to ask for, never for asking. */
  readonly administratorUrl: string;
  /** What the configuration of each process names, as `host:port`. */
  readonly peers: Readonly<Record<string, readonly string[]>>;
  /** How the portal was started, for starting another beside it. */
  readonly portal: Pick<ChildPlan, 'environment'>;
  /** Where one process is stopped and started again. */
  readonly switchboard: string;
}

/** Starts the whole product with its demo, as `npm start` does, once for all journeys; ports and data are this run's own. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const teardown = new Teardown();
  try {
    const provided = await start(teardown);
    project.provide('product', provided);
  } catch (error) {
    await teardown.close();
    throw error;
  }
  return () => teardown.close();
}

async function start(teardown: Teardown): Promise<ProvidedProduct> {
  const ports = await freePorts();
  const directory = await realProvider(`http://localhost:${String(ports['PORT'])}/sign-in/with/oidc/return`);
  await teardown.add(() => directory.close());
  const settings = await ownSettings(teardown, {
    ...ports,
    OIDC_ISSUER: directory.issuer,
    OIDC_CLIENT_ID: directory.clientId,
    OIDC_CLIENT_SECRET: directory.clientSecret,
    OIDC_NAME: 'the county',
  });
  const { signal } = new AbortController();
  const said: string[] = [];
  await ensurePortal((line) => said.push(line), signal);
  prepareHome(settings.home);
  const house = await furnish(settings, teardown, signal, (line) => said.push(line));
  const plans = planChildren(house).map((plan) => recorded(plan, settings.home));
  const children = startAll(plans, settings.home, teardown);
  await Promise.all(children.map((child) => readyOrOver(child, signal)));
  const switchboard = await openSwitchboard(new Map(children.map((child) => [child.plan.name, child])), signal);
  await teardown.add(() => switchboard.close());
  const accounts = await demoAccounts(house);
  // Everybody of the demo is also known at a directory of the county, under the same address.
  for (const { email } of accounts) directory.people.set(email, { email, email_verified: true });
  if (accounts.length === 0) throw new Error(`The demo was not loaded:\n${said.join('\n')}`);
  return {
    origin: settings.publicOrigin,
    gateway: `http://127.0.0.1:${String(settings.ports.gateway)}/graphql`,
    accounts,
    home: settings.home,
    administratorUrl: house.administratorUrl,
    peers: Object.fromEntries(plans.map((plan) => [plan.name, [...peersNamedIn(plan.environment)]])),
    portal: { environment: planned(house, 'portal').environment },
    switchboard: switchboard.url,
  };
}

async function ownSettings(teardown: Teardown, environment: Readonly<Record<string, string>>): Promise<Settings> {
  const home = mkdtempSync(join(tmpdir(), 'hedgerow-e2e-'));
  await teardown.add(() => {
    rmSync(home, { recursive: true, force: true });
  });
  return readSettings({ ...environment, HEDGEROW_HOME: home, LOG_LEVEL: 'debug' }, repository);
}

function planned(house: House, name: string): ChildPlan {
  const plan = planChildren(house).find((each) => each.name === name);
  if (plan === undefined) throw new Error(`There is no process called ${name}.`);
  return plan;
}

/** Every connection that the process opens is written down, into the file of its name. */
function recorded(plan: ChildPlan, home: string): ChildPlan {
  const folder = join(home, 'connections');
  mkdirSync(folder, { recursive: true });
  const { flags, environment } = recordConnections(join(folder, plan.name));
  return { ...plan, command: [...flags, ...plan.command], environment: { ...plan.environment, ...environment } };
}

function startAll(plans: readonly ChildPlan[], home: string, teardown: Teardown): Child[] {
  const children = plans.map((plan) => startChild(plan, logFile(home, plan.name)));
  for (const child of children) void teardown.add(() => child.stop());
  return children;
}

async function readyOrOver(child: Child, signal: AbortSignal): Promise<void> {
  const over = child.ended.then((how) => {
    throw new Error(`The ${child.plan.name} process ended (${how}):\n${child.lastLines().join('\n')}`);
  });
  await Promise.race([waitUntilReady(child, signal), over]);
}
