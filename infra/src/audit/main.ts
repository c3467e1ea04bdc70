import { systemClock } from '@hedgerow/service-kit';
import { readableFile } from '../import/file.ts';
import { say } from '../import/say.ts';
import { sentenceOf } from '../run-command.ts';
import { readArguments } from './arguments.ts';
import { headsFile, readHeadsFile } from './heads-file.ts';
import { chainName, chainSentence, conclusion, unsealedSentence } from './sentences.ts';
import { verifyAudit, type AuditFindings } from './run.ts';

/** A chain is broken. */
const brokenChain = 1;
/** Nothing was verified: the command or the database cannot be used. */
const notRun = 2;

/** `npm run audit -- verify|heads …` */
try {
  const wanted = readArguments(process.argv.slice(2));
  const noted =
    wanted.against === null
      ? []
      : await readHeadsFile(
          await readableFile(wanted.against, process.env['INIT_CWD'] ?? process.cwd()),
          wanted.against,
        );
  const findings = await verifyAudit(wanted.urn, noted);
  const isWhole = findings.reports.every(({ broken }) => broken === null);
  if (wanted.command === 'verify') process.stdout.write(`${wanted.wantsJson ? asJson(findings) : asText(findings)}\n`);
  else if (isWhole) process.stdout.write(`${headsFile(findings.reports, systemClock.now().toString())}\n`);
  else say(`${asText(findings)}\nNo heads were written: the heads of a broken chain would prove nothing.`);
  if (!isWhole) process.exitCode = brokenChain;
} catch (error) {
  say(sentenceOf(error));
  process.exitCode = notRun;
}

function asText({ reports, unsealed, names }: AuditFindings): string {
  return [
    ...reports.map((report) => chainSentence(report, names)),
    ...unsealed.map((rows) => unsealedSentence(rows, names)),
    conclusion(reports),
  ].join('\n');
}

function asJson({ reports, unsealed, names }: AuditFindings): string {
  return JSON.stringify({
    whole: reports.every(({ broken }) => broken === null),
    chains: reports.map((report) => ({ name: chainName(report.chain, names), ...report })),
    unsealed,
  });
}
