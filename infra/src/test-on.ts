import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { toStdout } from './build/progress.ts';
import { repository } from './repository.ts';
import { runCommand } from './run-command.ts';
import { clockMovedTo, readMoment } from './testing/moved-clock.ts';

/** `npm run test:on -- <date> [words]`: `npm test` as if today were another day, for every process that it starts. */
await runCommand(async ([date = '', ...words]) => {
  const moment = readMoment(date);
  const env = { ...process.env, ...clockMovedTo(moment, Temporal.Now.instant()) };
  toStdout(`As if it were ${moment.toZonedDateTimeISO('Europe/London').toPlainDateTime().toString()} …`);
  const tests = spawn(process.execPath, [join(repository, 'infra/src/test.ts'), ...words], { env, stdio: 'inherit' });
  const [code] = (await once(tests, 'exit')) as [number | null];
  process.exitCode = code ?? 1;
});
