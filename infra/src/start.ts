import { ensureGenerated } from './build/generated.ts';
import { ensurePortal } from './build/portal.ts';
import { toStdout } from './build/progress.ts';
import { demoAccounts } from './demo/accounts.ts';
import { furnish, keepHouse } from './house.ts';
import { logFile } from './home/logs.ts';
import { checkPorts } from './ports.ts';
import { type Child, startChild } from './processes/child.ts';
import { keepRunning } from './processes/keep-running.ts';
import { planChildren } from './processes/plans.ts';
import { firstToFail, waitUntilReady } from './processes/readiness.ts';
import { asked } from './processes/stop-request.ts';
import { repository } from './repository.ts';
import { runCommand } from './run-command.ts';
import { readSettings } from './settings.ts';

/**
 * `npm start`: everything, in order, until Ctrl-C; then everything down again, Postgres last. A process that does not start
 * ends the start; one that dies later costs its part until it has been started again.
 */
await runCommand(async () => {
  const settings = readSettings(process.env, repository);
  await keepHouse(settings, toStdout, async (teardown, signal) => {
    await checkPorts(settings);
    await ensureGenerated(toStdout);
    await ensurePortal(toStdout, signal);
    signal.throwIfAborted();
    const house = await furnish(settings, teardown, signal, toStdout);

    toStdout('Starting the four subgraphs, the gateway and the portal …');
    const children = planChildren(house).map((plan) => startChild(plan, logFile(settings.home, plan.name)));
    // Those that others ask are stopped last.
    for (const child of children) await teardown.add(() => child.stop());
    const ready = Promise.all(children.map((child) => waitUntilReady(child, signal)));
    await Promise.race([firstToFail(children), ready]);
    for (const child of children) {
      const start = (): Child => startChild(child.plan, child.logFile);
      const kept = keepRunning(`The ${child.plan.name} process`, child, start, toStdout);
      await teardown.add(() => kept.stop());
    }

    for (const account of settings.wantsDemo ? await demoAccounts(house) : []) {
      toStdout(`account ${account.role} ${account.email} ${account.password}`);
    }
    toStdout(`ready ${settings.publicOrigin}`);
    await asked(signal);
  });
});
