import { expect, test } from 'vitest';
import { readProviders } from '@hedgerow/identity';
import { readSettings } from '../src/settings.ts';

const read = (environment: Record<string, string>) => readSettings(environment, '/srv/hedgerow');

test('with nothing set, the ports are the documented ones and the demo is loaded into the embedded database', () => {
  expect(read({})).toEqual({
    ports: { portal: 3000, gateway: 4000, schools: 4101, provision: 4102, training: 4103, agencies: 4104 },
    databaseUrl: null,
    home: '/srv/hedgerow/.hedgerow',
    wantsDemo: true,
    publicOrigin: 'http://localhost:3000',
    listenHost: null,
    logLevel: 'info',
    providers: [],
    operations: 'listed',
    mail: null,
  });
});

test('an empty value counts as not set', () => {
  expect(read({ PORT: '', DATABASE_URL: ' ', HEDGEROW_DEMO: '' })).toMatchObject({
    ports: { portal: 3000 },
    databaseUrl: null,
  });
});

test('demo people never enter somebody’s own database unless a setting asks for it', () => {
  const DATABASE_URL = 'postgres://admin@db.example.org/hedgerow';
  expect(read({ DATABASE_URL }).wantsDemo).toBe(false);
  expect(read({ DATABASE_URL, HEDGEROW_DEMO: 'yes' }).wantsDemo).toBe(true);
  expect(read({ HEDGEROW_DEMO: 'no' }).wantsDemo).toBe(false);
});

test.each([
  [{ PORT: 'eighty' }, 'PORT must be a whole number from 1 to 65535, not "eighty"'],
  [{ GATEWAY_PORT: '0' }, 'GATEWAY_PORT must be a whole number from 1 to 65535, not "0"'],
  [{ SCHOOLS_PORT: '70000' }, 'SCHOOLS_PORT must be a whole number from 1 to 65535, not "70000"'],
  [{ PORT: '4000' }, 'PORT and GATEWAY_PORT are both 4000: each process needs a port of its own'],
  [{ TRAINING_PORT: '5000', AGENCIES_PORT: '5000' }, 'TRAINING_PORT and AGENCIES_PORT are both 5000'],
  [
    { MAIL_URL: 'https://mail.example.org', MAIL_FROM: 'h@example.org' },
    'MAIL_URL must be the address of a mail server',
  ],
  [{ MAIL_URL: 'smtps://u:p@mail.example.org' }, 'MAIL_FROM is not set'],
  [{ MAIL_FROM: 'h@example.org' }, 'MAIL_FROM is set without MAIL_URL'],
  [{ DATABASE_URL: 'mysql://here/db' }, 'DATABASE_URL must be the address of a Postgres database'],
  [{ DATABASE_URL: 'postgres://host' }, 'DATABASE_URL must be the address of a Postgres database'],
  [{ HEDGEROW_DEMO: 'perhaps' }, 'HEDGEROW_DEMO must be yes or no'],
  [{ PUBLIC_ORIGIN: 'hedgerow.example.org' }, 'PUBLIC_ORIGIN must be an address without a path'],
  [{ PUBLIC_ORIGIN: 'https://example.org/hedgerow' }, 'PUBLIC_ORIGIN must be an address without a path'],
  [{ PUBLIC_ORIGIN: 'http://hedgerow.example.org' }, 'PUBLIC_ORIGIN must begin with https'],
  [
    { LISTEN_HOST: '0.0.0.0' },
    'LISTEN_HOST may be an address of the network only where PUBLIC_ORIGIN begins with https',
  ],
  [{ OPERATIONS: 'all' }, 'OPERATIONS must be listed or any'],
  [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL must be one of fatal, error, warn, info, debug, silent'],
])('%o is refused with a sentence that names the setting', (environment, sentence) => {
  expect(() => read(environment)).toThrow(sentence);
});

test('plain http is taken for this computer itself, and https for any', () => {
  expect(read({ PUBLIC_ORIGIN: 'http://127.0.0.1:8080' }).publicOrigin).toBe('http://127.0.0.1:8080');
  expect(read({ PUBLIC_ORIGIN: 'https://hedgerow.example.org/' }).publicOrigin).toBe('https://hedgerow.example.org');
});

test('every mistake is listed at once', () => {
  const wrong = { PORT: 'x', LOG_LEVEL: 'loud', PUBLIC_ORIGIN: 'http://example.org', SCHOOLS_PORT: '4102' };
  expect(() => read(wrong)).toThrow(/PORT.*\n.*LOG_LEVEL.*\n.*SCHOOLS_PORT and PROVISION_PORT.*\n.*PUBLIC_ORIGIN/);
});

test('a sentence never repeats the address of the database, which may hold a password', () => {
  expect(() => read({ DATABASE_URL: 'mysql://root:hunter2@here/db' })).toThrow(expect.not.stringContaining('hunter2'));
});

test('a directory is taken with all of its settings, and a part of them is a mistake rather than a missing button', () => {
  const microsoft = {
    MICROSOFT_TENANT: '7C1B5F0E-5a4e-4f5e-9d8e-3f1d5b2a9c11',
    MICROSOFT_CLIENT_ID: 'id',
    MICROSOFT_CLIENT_SECRET: 'secret',
  };
  expect(read(microsoft).providers).toEqual([
    {
      kind: 'microsoft',
      name: 'Microsoft',
      issuer: 'https://login.microsoftonline.com/7c1b5f0e-5a4e-4f5e-9d8e-3f1d5b2a9c11/v2.0',
      clientId: 'id',
      clientSecret: 'secret',
      tenant: '7c1b5f0e-5a4e-4f5e-9d8e-3f1d5b2a9c11',
    },
  ]);
  expect(() => read({ MICROSOFT_CLIENT_ID: 'id' })).toThrow(/MICROSOFT_TENANT and MICROSOFT_CLIENT_SECRET not set/);
  expect(() => read({ ...microsoft, MICROSOFT_TENANT: 'common' })).toThrow(
    /MICROSOFT_TENANT must be the directory's id/,
  );
  const google = { GOOGLE_CLIENT_ID: 'id', GOOGLE_CLIENT_SECRET: 'secret' };
  expect(() => read({ ...google, GOOGLE_DOMAIN: 'https://ashcombe' })).toThrow(/GOOGLE_DOMAIN must be/);
  expect(() => read({ DFE_ISSUER: 'https://oidc.example' })).toThrow(/DFE_CLIENT_ID and DFE_CLIENT_SECRET not set/);
  const own = { OIDC_CLIENT_ID: 'id', OIDC_CLIENT_SECRET: 'secret', OIDC_NAME: 'the county' };
  expect(() => read({ ...own, OIDC_ISSUER: 'http://login.county.example' })).toThrow(
    /must be an address that begins with https/,
  );
  expect(read({ ...own, OIDC_ISSUER: 'https://login.county.example' }).providers).toMatchObject([
    { kind: 'oidc', name: 'the county' },
  ]);
  expect(
    readProviders(JSON.stringify(read({ ...microsoft, ...google, GOOGLE_DOMAIN: 'ashcombe.example' }).providers)),
  ).toHaveLength(2);
});
