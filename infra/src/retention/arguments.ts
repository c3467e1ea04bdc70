import { parseArgs } from 'node:util';
import { Fault } from '../fault.ts';

/** What a person asked of retention. */
export type RetentionArguments =
  | { readonly kind: 'dry-run'; readonly urn: number | null; readonly wantsJson: boolean }
  | {
      readonly kind: 'run';
      readonly urn: number;
      readonly digest: string;
      readonly as: string;
      readonly wantsJson: boolean;
    };

const usage = [
  'Say what to do:',
  '  npm run retention -- --dry-run [--school <URN>] [--json]      what the rules would erase, and the digest of that list',
  '  npm run retention -- --run --school <URN> --digest <digest> --as <e-mail of the head> [--json]',
].join('\n');

/**
 * Reads the arguments.
 *
 * @throws {Fault} with the sentence that says what is missing
 */
export function readArguments(args: readonly string[]): RetentionArguments {
  const values = parse(args);
  const wantsJson = values.json === true;
  const urn = values.school === undefined ? null : readUrn(values.school);
  if ((values['dry-run'] === true) === (values.run === true)) throw new Fault(usage);
  if (values['dry-run'] === true) return { kind: 'dry-run', urn, wantsJson };
  if (urn === null) throw new Fault(`A run is for one school: add --school and its URN.\n${usage}`);
  if (values.digest === undefined || !/^[0-9a-f]{64}$/.test(values.digest))
    throw new Fault('A run erases exactly what a dry run listed: make one, and give its digest after --digest.');
  if (values.as === undefined)
    throw new Fault('Erasing is the decision of the head as controller: name the head’s e-mail address after --as.');
  return { kind: 'run', urn, digest: values.digest, as: values.as, wantsJson };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        'dry-run': { type: 'boolean' },
        run: { type: 'boolean' },
        school: { type: 'string' },
        digest: { type: 'string' },
        as: { type: 'string' },
        json: { type: 'boolean' },
      },
    }).values;
  } catch (error) {
    throw new Fault(`${error instanceof Error ? (error.message.split('. ')[0] ?? '') : ''}.\n${usage}`);
  }
}

function readUrn(text: string): number {
  if (!/^[1-9]\d{5}$/.test(text))
    throw new Fault(`"${text}" is not the URN of a school, which has six digits and does not begin with 0.`);
  return Number(text);
}
