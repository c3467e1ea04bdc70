import { resolve } from 'node:path';
import { readMailSettings } from '@hedgerow/mail';
import { z } from 'zod';
import type { Provider } from '@hedgerow/identity';
import { Fault } from './fault.ts';
import { providersOf } from './provider-settings.ts';

/** The processes that listen, each with the setting of its port. */
export const portSettings = {
  portal: { name: 'PORT', usual: 3000 },
  gateway: { name: 'GATEWAY_PORT', usual: 4000 },
  schools: { name: 'SCHOOLS_PORT', usual: 4101 },
  provision: { name: 'PROVISION_PORT', usual: 4102 },
  training: { name: 'TRAINING_PORT', usual: 4103 },
  agencies: { name: 'AGENCIES_PORT', usual: 4104 },
} as const;

export type Listener = keyof typeof portSettings;
export const listeners = Object.keys(portSettings) as Listener[];

/** What a person may set before a start. */
export interface Settings {
  readonly ports: Readonly<Record<Listener, number>>;
  /** An administrator's address of a Postgres of their own; null: the embedded one. */
  readonly databaseUrl: string | null;
  /** The data folder, absolute. */
  readonly home: string;
  /** Whether demo data are loaded into an empty database. */
  readonly wantsDemo: boolean;
  /** Where people reach the portal, without a trailing slash. */
  readonly publicOrigin: string;
  /** The address that the portal listens on; null: it chooses by the origin. */
  readonly listenHost: string | null;
  readonly logLevel: string;
  /** Which operations the gateway answers: those on its list, or any within the limits. */
  readonly operations: 'listed' | 'any';
  /** The directories through which people may sign in, beside their passwords. */
  readonly providers: readonly Provider[];
  /** The mail server and whom mails come from; null where mails wait in the outbox. */
  readonly mail: { readonly url: string; readonly from: string } | null;
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const;
const YES = new Set(['yes', 'true', '1', 'on']);
const NO = new Set(['no', 'false', '0', 'off']);

const port = (usual: number) =>
  z
    .string()
    .default(String(usual))
    .refine((text) => /^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 65_535, {
      error: (issue) => `must be a whole number from 1 to 65535, not "${String(issue.input)}"`,
    })
    .transform(Number);

const schema = z.object({
  PORT: port(portSettings.portal.usual),
  GATEWAY_PORT: port(portSettings.gateway.usual),
  SCHOOLS_PORT: port(portSettings.schools.usual),
  PROVISION_PORT: port(portSettings.provision.usual),
  TRAINING_PORT: port(portSettings.training.usual),
  AGENCIES_PORT: port(portSettings.agencies.usual),
  DATABASE_URL: z
    .string()
    .refine(isPostgresAddress, {
      error: 'must be the address of a Postgres database, such as postgres://administrator@host:5432/hedgerow',
    })
    .nullable()
    .default(null),
  HEDGEROW_HOME: z.string().default('.hedgerow'),
  HEDGEROW_DEMO: z
    .string()
    .refine((text) => YES.has(text.toLowerCase()) || NO.has(text.toLowerCase()), { error: 'must be yes or no' })
    .transform((text) => YES.has(text.toLowerCase()))
    .nullable()
    .default(null),
  PUBLIC_ORIGIN: z.string().nullable().default(null),
  MAIL_URL: z.string().optional(),
  MAIL_FROM: z.string().optional(),
  LISTEN_HOST: z.string().nullable().default(null),
  OPERATIONS: z.enum(['listed', 'any'], { error: 'must be listed or any' }).default('listed'),
  LOG_LEVEL: z.enum(LOG_LEVELS, { error: `must be one of ${LOG_LEVELS.join(', ')}` }).default('info'),
});

/**
 * Reads the settings from the environment. An empty value counts as not set; a relative folder is taken from `base`.
 *
 * @throws Fault that lists every mistake at once.
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>, base: string): Settings {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value.trim() !== ''),
  );
  const read = schema.safeParse(given);
  const mistakes = read.success ? [] : read.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
  const { providers, mistakes: providerMistakes } = providersOf(given);
  mistakes.push(
    ...providerMistakes,
    ...portsGivenTwice(given),
    ...originMistakes(given['PUBLIC_ORIGIN']),
    ...listenMistakes(given['PUBLIC_ORIGIN'], given['LISTEN_HOST']),
    ...readMailSettings(given['MAIL_URL'], given['MAIL_FROM']).mistakes,
  );
  if (!read.success || mistakes.length > 0) {
    throw new Fault(['These settings cannot be used:', ...mistakes.map((mistake) => `- ${mistake}`)].join('\n'));
  }
  const values = read.data;
  return {
    ports: portsOf(values),
    databaseUrl: values.DATABASE_URL,
    home: resolve(base, values.HEDGEROW_HOME),
    // Demo people never enter somebody's own database unasked.
    wantsDemo: values.HEDGEROW_DEMO ?? values.DATABASE_URL === null,
    publicOrigin: new URL(values.PUBLIC_ORIGIN ?? `http://localhost:${String(values.PORT)}`).origin,
    listenHost: values.LISTEN_HOST,
    logLevel: values.LOG_LEVEL,
    providers,
    operations: values.OPERATIONS,
    mail: mailOf(values),
  };
}

function mailOf({ MAIL_URL: url, MAIL_FROM: from }: z.infer<typeof schema>): Settings['mail'] {
  return url === undefined || from === undefined ? null : { url, from };
}

function portsOf(values: z.infer<typeof schema>): Record<Listener, number> {
  return {
    portal: values.PORT,
    gateway: values.GATEWAY_PORT,
    schools: values.SCHOOLS_PORT,
    provision: values.PROVISION_PORT,
    training: values.TRAINING_PORT,
    agencies: values.AGENCIES_PORT,
  };
}

function portsGivenTwice(given: Readonly<Record<string, string | undefined>>): string[] {
  const namesOf = new Map<string, string[]>();
  for (const { name, usual } of Object.values(portSettings)) {
    const text = String(Number(given[name] ?? usual));
    namesOf.set(text, [...(namesOf.get(text) ?? []), name]);
  }
  return [...namesOf]
    .filter(([text, names]) => names.length > 1 && text !== 'NaN')
    .map(([text, names]) => `${names.join(' and ')} are both ${text}: each process needs a port of its own`);
}

function originMistakes(text: string | undefined): string[] {
  if (text === undefined) return [];
  const origin = URL.parse(text);
  if (
    origin === null ||
    !/^https?:$/.test(origin.protocol) ||
    origin.pathname !== '/' ||
    origin.search !== '' ||
    origin.hash !== '' ||
    origin.username !== ''
  ) {
    return ['PUBLIC_ORIGIN must be an address without a path, such as https://hedgerow.example.org'];
  }
  if (origin.protocol === 'http:' && !isLoopback(origin.hostname)) {
    return [
      'PUBLIC_ORIGIN must begin with https: passwords and session cookies may cross a network only encrypted (http is for localhost)',
    ];
  }
  return [];
}

function listenMistakes(origin: string | undefined, host: string | undefined): string[] {
  if (host === undefined || isLoopback(host) || host === '::1' || origin?.startsWith('https:') === true) return [];
  return [
    'LISTEN_HOST may be an address of the network only where PUBLIC_ORIGIN begins with https: nothing else may cross a network',
  ];
}

function isLoopback(hostname: string): boolean {
  return (
    hostname === 'localhost' ||
    hostname.endsWith('.localhost') ||
    hostname === '[::1]' ||
    /^127(\.\d+){3}$/.test(hostname)
  );
}

function isPostgresAddress(text: string): boolean {
  const address = URL.parse(text);
  return (
    address !== null &&
    /^postgres(ql)?:$/.test(address.protocol) &&
    address.hostname !== '' &&
    address.pathname.length > 1
  );
}
