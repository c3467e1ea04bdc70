import { AppError } from '@hedgerow/errors';
import { say } from '../import/say.ts';
import { sentenceOf } from '../run-command.ts';
import { readArguments } from './arguments.ts';
import { eraseBy, planRetention, type SchoolPlan } from './run.ts';

/** `npm run retention -- --dry-run|--run …` */
try {
  const wanted = readArguments(process.argv.slice(2));
  if (wanted.kind === 'dry-run') {
    const plans = await planRetention(wanted.urn);
    process.stdout.write(`${wanted.wantsJson ? JSON.stringify({ schools: plans }) : asText(plans)}\n`);
  } else {
    const erased = await eraseBy(wanted.urn, wanted.digest, wanted.as);
    process.stdout.write(`${wanted.wantsJson ? JSON.stringify({ erased }) : `${files(erased)} erased.`}\n`);
  }
} catch (error) {
  say(error instanceof AppError ? refusal(error) : sentenceOf(error));
  process.exitCode = 1;
}

function refusal({ message, details }: AppError): string {
  const sentence = details?.['sentence'];
  return typeof sentence === 'string' ? sentence : message;
}

function asText(plans: readonly SchoolPlan[]): string {
  const lines = plans
    .filter(({ counts, held }) => counts.length > 0 || held > 0)
    .map(({ school, urn, counts, held, digest }) => {
      const going = counts.map((count) => `${files(count.files)} by ${count.rule}`).join(', ');
      return `${school}${urn === null ? '' : ` (${String(urn)})`}: ${going === '' ? 'nothing to erase' : going}; ${files(held)} held. Digest ${digest}`;
    });
  return lines.length === 0
    ? 'No file’s time is over at any school.'
    : [...lines, 'Nothing was erased. Whose files these are stands on each school’s page “Files”.'].join('\n');
}

function files(count: number): string {
  return `${String(count)} ${count === 1 ? 'file' : 'files'}`;
}
