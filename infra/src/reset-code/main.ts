import { withDatabase } from '../database/hold.ts';
import { say } from '../import/say.ts';
import { repository } from '../repository.ts';
import { runCommand } from '../run-command.ts';
import { readSettings } from '../settings.ts';
import { readArguments } from './arguments.ts';

/** `npm run reset-code -- --email <address> --checked "<how>"`: for those whom nobody in the portal may help. */
await runCommand(async (args) => {
  const wanted = readArguments(args);
  // A typing error is answered at once; what opens the database is loaded for what can be run.
  const { resetCode } = await import('./reset-code.ts');
  await withDatabase(readSettings(process.env, repository), (house) => resetCode(house, wanted));
  say('The old telephone and recovery codes count no longer, every session has ended, and a mail says so.');
  say('The next sign-in begins with the password; where a place asks for a code, a new one is set up at once.');
});
