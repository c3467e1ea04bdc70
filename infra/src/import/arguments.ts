import { parseArgs } from 'node:util';
import type { ImportedRegister } from '@hedgerow/schools-service/import';
import { Fault } from '../fault.ts';

/** What a person asked the command to import. */
export interface ImportArguments {
  readonly kind: ImportedRegister | 'roll';
  readonly file: string;
  /** Of the school whose roll it is; null for a register of places. */
  readonly urn: number | null;
  /** E-mail address of the person in whose name it is done; null: the command finds one. */
  readonly as: string | null;
  /** Name of the organisation that the places come into, where the person answers for several. */
  readonly organisation: string | null;
  readonly isPartial: boolean;
  readonly wantsJson: boolean;
}

const registers: readonly ImportedRegister[] = ['gias', 'gias-groups', 'gias-links', 'ofsted'];

const usage = [
  'Say what to import, as a CSV file or a ZIP archive of it:',
  '  npm run import -- gias|gias-groups|gias-links|ofsted <file> [--as <e-mail>] [--organisation <name>] [--partial] [--json]',
  '  npm run import -- roll --school <URN> <file> [--as <e-mail>] [--partial] [--json]',
].join('\n');

/**
 * Reads the arguments.
 *
 * @throws {Fault} with the sentence that says what is missing
 */
export function readArguments(args: readonly string[]): ImportArguments {
  const { values, positionals } = parse(args);
  const [given, file, ...more] = positionals;
  const kind = given === 'roll' ? given : registers.find((register) => register === given);
  if (kind === undefined) throw new Fault(usage);
  if (file === undefined) throw new Fault(`Name the file to import.\n${usage}`);
  if (more.length > 0)
    throw new Fault(
      `One file at a time: "${more.join(' ')}" is one too many. A name with spaces needs quotation marks.`,
    );
  return {
    kind,
    file,
    urn: kind === 'roll' ? readUrn(values.school) : null,
    as: values.as ?? null,
    organisation: values.organisation ?? null,
    isPartial: values.partial === true,
    wantsJson: values.json === true,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        school: { type: 'string' },
        as: { type: 'string' },
        organisation: { type: 'string' },
        partial: { type: 'boolean' },
        json: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new Fault(`${error instanceof Error ? (error.message.split('. ')[0] ?? '') : ''}.\n${usage}`);
  }
}

function readUrn(text: string | undefined): number {
  if (text === undefined) throw new Fault('A roll belongs to a school: add --school and its URN, six digits.');
  if (!/^[1-9]\d{5}$/.test(text))
    throw new Fault(`"${text}" is not the URN of a school, which has six digits and does not begin with 0.`);
  return Number(text);
}
