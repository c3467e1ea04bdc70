import { parseArgs } from 'node:util';
import { Fault } from '../fault.ts';

/** What a person asked of the audit. */
export interface AuditArguments {
  readonly command: 'verify' | 'heads';
  /** The school whose chain is recomputed; null for every chain. */
  readonly urn: number | null;
  /** A file of heads that was kept elsewhere. */
  readonly against: string | null;
  readonly wantsJson: boolean;
}

const usage = [
  'Say what to do with the audit:',
  '  npm run audit -- verify [--school <URN>] [--against <heads.json>] [--json]',
  '  npm run audit -- heads > <heads.json>     keep this file somewhere else, and verify against it later',
].join('\n');

/**
 * Reads the arguments.
 *
 * @throws {Fault} with the sentence that says what is wrong
 */
export function readArguments(args: readonly string[]): AuditArguments {
  const { values, positionals } = parse(args);
  const [command, ...more] = positionals;
  if ((command !== 'verify' && command !== 'heads') || more.length > 0) throw new Fault(usage);
  return {
    command,
    urn: values.school === undefined ? null : readUrn(values.school),
    against: values.against ?? null,
    wantsJson: values.json === true,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { school: { type: 'string' }, against: { type: 'string' }, json: { type: 'boolean' } },
    });
  } catch (error) {
    throw new Fault(`${error instanceof Error ? (error.message.split('. ')[0] ?? '') : ''}.\n${usage}`);
  }
}

function readUrn(text: string): number {
  if (!/^[1-9]\d{5}$/.test(text))
    throw new Fault(`"${text}" is not the URN of a school, which has six digits and does not begin with 0.`);
  return Number(text);
}
