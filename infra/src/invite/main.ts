import { withDatabase } from '../database/hold.ts';
import { say } from '../import/say.ts';
import { repository } from '../repository.ts';
import { runCommand } from '../run-command.ts';
import { readSettings } from '../settings.ts';
import { readArguments } from './arguments.ts';

/** `npm run invite -- --organisation "<name>" --email <address> --name "<given> <family>"`: prints the link, and nothing else, on stdout. */
await runCommand(async (args) => {
  const wanted = readArguments(args);
  // A typing error is answered at once; what opens the database is loaded for what can be run.
  const { inviteAdministrator } = await import('./invite.ts');
  const invitation = await withDatabase(readSettings(process.env, repository), (house) =>
    inviteAdministrator(house, wanted),
  );
  if (invitation.isNew) say(`Made the organisation ${invitation.organisation}.`);
  say(`Whoever follows this link sets a password and is its administrator. It works once, for seven days:`);
  process.stdout.write(`${invitation.link}\n`);
});
