import { parseArgs } from 'node:util';
import { normaliseEmail } from '@hedgerow/identity';
import { z } from 'zod';
import { Fault } from '../fault.ts';

/** Whose second factor to remove. */
export interface ResetCodeArguments {
  readonly email: string;
  /** How whoever runs this made sure that it is the person who asks; kept in the audit. */
  readonly checked: string;
}

const usage = [
  'Say whose code from the telephone to reset, and how you made sure that it is the person who asks:',
  '  npm run reset-code -- --email <address> --checked "<for example: came to the office with a passport>"',
].join('\n');

/**
 * Reads the arguments.
 *
 * @throws {Fault} with the sentences that say what is missing, all at once
 */
export function readArguments(args: readonly string[]): ResetCodeArguments {
  const { email = '', checked = '' } = parse(args);
  const address = normaliseEmail(email);
  const how = checked.trim();
  const mistakes = [
    ...(z.email().max(254).safeParse(address).success ? [] : ['--email needs the address of the sign-in']),
    ...(how.length >= 10 && how.length <= 500
      ? []
      : ['--checked says in 10 to 500 characters how you made sure that it is the person who asks']),
  ];
  if (mistakes.length > 0) throw new Fault([...mistakes.map((mistake) => `- ${mistake}`), usage].join('\n'));
  return { email: address, checked: how };
}

function parse(args: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({ args: [...args], options: { email: text, checked: text } }).values;
  } catch (error) {
    throw new Fault(`${error instanceof Error ? (error.message.split('. ')[0] ?? '') : ''}.\n${usage}`);
  }
}
