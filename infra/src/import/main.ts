import { sentenceOf } from '../run-command.ts';
import { readArguments } from './arguments.ts';
import { readableFile } from './file.ts';
import { asJson, asText } from './report.ts';
import { say } from './say.ts';

/** Rows were refused. */
const someRefused = 1;
/** Nothing was read: the command, the file, the place or the person cannot be used. */
const notRun = 2;
/** A file of which no row can be read: it is said as a sentence, like a file that is not there. */
const unreadable: ReadonlySet<string> = new Set([
  'table/empty',
  'table/no-header',
  'table/no-rows',
  'table/wrong-kind',
  'table/too-large',
  'zip/damaged',
  'zip/encrypted',
  'zip/no-table',
  'zip/too-dense',
  'zip/too-many-members',
  'zip/unsafe-name',
  'zip/which-table',
]);

/** `npm run import -- gias|gias-groups|gias-links|ofsted|roll …` */
try {
  const wanted = readArguments(process.argv.slice(2));
  const path = await readableFile(wanted.file, process.env['INIT_CWD'] ?? process.cwd());
  // A typing error is answered at once; the services are loaded for what can be run.
  const { runImport } = await import('./run.ts');
  const report = await runImport(wanted, path);
  process.stdout.write(`${wanted.wantsJson ? asJson(report) : asText(report)}\n`);
  const [first] = report.refused;
  if (first !== undefined && unreadable.has(first.code)) {
    say(first.message);
    process.exitCode = notRun;
  } else if (report.refusedRows > 0) {
    if (!wanted.isPartial) {
      say('Nothing was written, since rows were refused: correct them, or add --partial to take the others.');
    }
    process.exitCode = someRefused;
  }
} catch (error) {
  say(sentenceOf(error));
  process.exitCode = notRun;
}
