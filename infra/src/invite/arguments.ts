import { parseArgs } from 'node:util';
import { normaliseEmail } from '@hedgerow/identity';
import { z } from 'zod';
import { Fault } from '../fault.ts';

/** Whom to make the first administrator of what. */
export interface InviteArguments {
  readonly organisation: string;
  /** As the schools service keeps it; of an organisation that is there already, nothing is changed. */
  readonly kind: 'TRUST' | 'FEDERATION' | 'LOCAL_AUTHORITY' | 'NETWORK';
  readonly email: string;
  readonly givenName: string;
  readonly familyName: string;
}

const kinds = { trust: 'TRUST', federation: 'FEDERATION', council: 'LOCAL_AUTHORITY', network: 'NETWORK' } as const;

const usage = [
  'Say whom to invite, and as administrator of what:',
  '  npm run invite -- --organisation "<name>" --email <address> --name "<given> <family>" [--kind trust|federation|council|network]',
].join('\n');

/**
 * Reads the arguments.
 *
 * @throws {Fault} with the sentences that say what is missing, all at once
 */
export function readArguments(args: readonly string[]): InviteArguments {
  const { organisation = '', email = '', name = '', kind = 'trust' } = parse(args);
  const [givenName = '', ...family] = name.trim().split(/\s+/);
  const familyName = family.join(' ');
  const address = normaliseEmail(email);
  const mistakes = [
    ...(organisation.trim() === ''
      ? ['--organisation needs the name of the trust, federation, council or network']
      : []),
    ...(z.email().max(254).safeParse(address).success ? [] : ['--email needs an address such as name@example.org']),
    ...(familyName === '' ? ['--name needs a given and a family name, in quotation marks'] : []),
    ...(Object.hasOwn(kinds, kind) ? [] : [`--kind is one of ${Object.keys(kinds).join(', ')}`]),
  ];
  if (mistakes.length > 0) throw new Fault([...mistakes.map((mistake) => `- ${mistake}`), usage].join('\n'));
  return {
    organisation: organisation.trim(),
    kind: kinds[kind as keyof typeof kinds],
    email: address,
    givenName,
    familyName,
  };
}

function parse(args: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({ args: [...args], options: { organisation: text, email: text, name: text, kind: text } }).values;
  } catch (error) {
    throw new Fault(`${error instanceof Error ? (error.message.split('. ')[0] ?? '') : ''}.\n${usage}`);
  }
}
