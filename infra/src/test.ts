import { ensurePortal } from './build/portal.ts';
import { toStdout } from './build/progress.ts';
import { runCommand, sentenceOf } from './run-command.ts';
import { runTests } from './testing/run-tests.ts';

/** `npm test`: every test of every kind (or those whose path holds an argument); the last line counts them. */
await runCommand(async (args) => {
  let failedBefore = 0;
  try {
    await ensurePortal(toStdout);
  } catch (error) {
    toStdout(sentenceOf(error));
    failedBefore = 1;
  }
  const { passed, failed, skipped } = await runTests(args);
  const allFailed = failed + failedBefore;
  if (skipped > 0) toStdout(`${String(skipped)} skipped`);
  if (passed + allFailed === 0) toStdout('No test ran.');
  toStdout(`${String(passed)} passed, ${String(allFailed)} failed`);
  if (allFailed > 0 || passed === 0) process.exitCode = 1;
});
