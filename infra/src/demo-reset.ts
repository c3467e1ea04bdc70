import { migrate } from '@hedgerow/db';
import { toStdout } from './build/progress.ts';
import { emptyDatabase } from './database/empty.ts';
import { withDatabase } from './database/hold.ts';
import { loadDemoOnce } from './demo/load.ts';
import { Fault } from './fault.ts';
import { repository } from './repository.ts';
import { runCommand } from './run-command.ts';
import { readSettings } from './settings.ts';

/** `npm run demo:reset`: what is in the database goes, and the demo is there again as on the first day. */
await runCommand(async () => {
  const settings = readSettings(process.env, repository);
  if (!settings.wantsDemo) {
    throw new Fault(
      'demo:reset would remove everything from this database and load demo people: if that is meant, set HEDGEROW_DEMO=yes.',
    );
  }
  await withDatabase(settings, async (house) => {
    toStdout('Removing what is there …');
    await emptyDatabase(house.administratorUrl);
    await migrate(house.administratorUrl, house.secrets.rolePasswords);
    await loadDemoOnce(house, toStdout);
  });
  toStdout('The demo is back.');
});
