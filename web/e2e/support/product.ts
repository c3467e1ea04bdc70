import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type {} from '@hedgerow/testing/global-setup';
import type { TestProject } from 'vitest/node';
import { ensurePortal } from '../../../infra/src/build/portal.ts';
import { demoAccounts, type DemoAccount } from '../../../infra/src/demo/accounts.ts';
import { prepareHome } from '../../../infra/src/home/folder.ts';
import { logFile } from '../../../infra/src/home/logs.ts';
import { furnish } from '../../../infra/src/house.ts';
import { startChild, type Child } from '../../../infra/src/processes/child.ts';
import { planChildren, type House } from '../../../infra/src/processes/plans.ts';
import { waitUntilReady } from '../../../infra/src/processes/readiness.ts';
import { Teardown } from '../../../infra/src/processes/teardown.ts';
import { repository } from '../../../infra/src/repository.ts';
import { readSettings, type Settings } from '../../../infra/src/settings.ts';
import { freePorts } from '../../../infra/test/hedgerow-process.ts';
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
  const settings = await ownSettings(teardown);
  const { signal } = new AbortController();
  const said: string[] = [];
  await ensurePortal((line) => said.push(line), signal);
  prepareHome(settings.home);
  const { house } = await furnish(settings, teardown, signal, (line) => said.push(line));
  const children = startAll(house, teardown);
  await Promise.all(children.map((child) => readyOrOver(child, signal)));
  const switchboard = await openSwitchboard(new Map(children.map((child) => [child.plan.name, child])), signal);
  await teardown.add(() => switchboard.close());
  const accounts = await demoAccounts(house);
  if (accounts.length === 0) throw new Error(`The demo was not loaded:\n${said.join('\n')}`);
  return {
    origin: settings.publicOrigin,
    gateway: `http://127.0.0.1:${String(settings.ports.gateway)}/graphql`,
    accounts,
    home: settings.home,
    administratorUrl: house.administratorUrl,
    switchboard: switchboard.url,
  };
}

async function ownSettings(teardown: Teardown): Promise<Settings> {
  const home = mkdtempSync(join(tmpdir(), 'hedgerow-e2e-'));
  await teardown.add(() => {
    rmSync(home, { recursive: true, force: true });
  });
  return readSettings({ ...(await freePorts()), HEDGEROW_HOME: home, LOG_LEVEL: 'debug' }, repository);
}

function startAll(house: House, teardown: Teardown): Child[] {
  const children = planChildren(house).map((plan) => startChild(plan, logFile(house.settings.home, plan.name)));
  for (const child of children) void teardown.add(() => child.stop());
  return children;
}

async function readyOrOver(child: Child, signal: AbortSignal): Promise<void> {
  const over = child.ended.then((how) => {
    throw new Error(`The ${child.plan.name} process ended (${how}):\n${child.lastLines().join('\n')}`);
  });
  await Promise.race([waitUntilReady(child, signal), over]);
}
