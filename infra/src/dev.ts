import { ensureGenerated } from './build/generated.ts';
import { toStdout } from './build/progress.ts';
import { demoAccounts } from './demo/accounts.ts';
import { watchSources } from './dev/watch-sources.ts';
import { ReplaceableChild } from './dev/replaceable-child.ts';
import { furnish, keepHouse } from './house.ts';
import { logFile } from './home/logs.ts';
import { checkPorts } from './ports.ts';
import { planChildren } from './processes/plans.ts';
import { asked } from './processes/stop-request.ts';
import { planPortalOfDevelopment } from './dev/portal.ts';
import { repository } from './repository.ts';
import { runCommand, sentenceOf } from './run-command.ts';
import { readSettings } from './settings.ts';

/** `npm run dev`: as `npm start`, but a change of sources restarts what it touches, and the portal updates itself. */
await runCommand(async () => {
  // Whoever develops asks what no page asks yet.
  const settings = readSettings({ OPERATIONS: 'any', ...process.env }, repository);
  await keepHouse(settings, toStdout, async (teardown, signal) => {
    await checkPorts(settings);
    await ensureGenerated(toStdout);
    const house = await furnish(settings, teardown, signal, toStdout);
    const plans = planChildren(house).map((plan) => (plan.name === 'portal' ? planPortalOfDevelopment(plan) : plan));
    const children = plans.map((plan) => new ReplaceableChild(plan, logFile(settings.home, plan.name), toStdout));
    for (const child of children) await teardown.add(() => child.stop());
    const stopWatching = watchSources(async ({ isSchema, names }) => {
      try {
        if (isSchema) await ensureGenerated(toStdout);
        await Promise.all(children.filter((child) => names.has(child.name)).map((child) => child.restart()));
      } catch (error) {
        toStdout(sentenceOf(error));
      }
    });
    await teardown.add(stopWatching);
    await Promise.all(children.map((child) => child.ready(signal)));
    for (const account of settings.wantsDemo ? await demoAccounts(house) : []) {
      toStdout(`account ${account.role} ${account.email} ${account.password}`);
    }
    toStdout(`ready ${settings.publicOrigin}`);
    await asked(signal);
  });
});
