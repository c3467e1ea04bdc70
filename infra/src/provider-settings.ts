import type { Provider } from '@hedgerow/identity';

type Given = Readonly<Record<string, string | undefined>>;
type Value = (name: string) => string;

/** The settings that name one directory, and what follows from them. */
interface Directory {
  /** Without one of these, the others name nothing. */
  readonly needs: readonly string[];
  readonly may: readonly string[];
  readonly make: (value: Value) => Provider;
  readonly mistakes: (value: Value) => string[];
}

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const directories: readonly Directory[] = [
  {
    needs: ['MICROSOFT_TENANT', 'MICROSOFT_CLIENT_ID', 'MICROSOFT_CLIENT_SECRET'],
    may: [],
    make: (value) => ({
      kind: 'microsoft',
      name: 'Microsoft',
      issuer: `https://login.microsoftonline.com/${value('MICROSOFT_TENANT').toLowerCase()}/v2.0`,
      clientId: value('MICROSOFT_CLIENT_ID'),
      clientSecret: value('MICROSOFT_CLIENT_SECRET'),
      tenant: value('MICROSOFT_TENANT').toLowerCase(),
    }),
    mistakes: (value) =>
      guid.test(value('MICROSOFT_TENANT'))
        ? []
        : ["MICROSOFT_TENANT must be the directory's id, such as 7c1b5f0e-5a4e-4f5e-9d8e-3f1d5b2a9c11, not a name"],
  },
  {
    needs: ['GOOGLE_DOMAIN', 'GOOGLE_CLIENT_ID', 'GOOGLE_CLIENT_SECRET'],
    may: [],
    make: (value) => ({
      kind: 'google',
      name: 'Google',
      issuer: 'https://accounts.google.com',
      clientId: value('GOOGLE_CLIENT_ID'),
      clientSecret: value('GOOGLE_CLIENT_SECRET'),
      hostedDomain: value('GOOGLE_DOMAIN').toLowerCase(),
    }),
    mistakes: (value) =>
      /^[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(value('GOOGLE_DOMAIN'))
        ? []
        : ["GOOGLE_DOMAIN must be the school's own domain, such as ashcombe.sch.uk"],
  },
  {
    needs: ['DFE_CLIENT_ID', 'DFE_CLIENT_SECRET'],
    may: ['DFE_ISSUER'],
    make: (value) => ({
      kind: 'dfe',
      name: 'DfE Sign-in',
      issuer: value('DFE_ISSUER') || 'https://oidc.signin.education.gov.uk',
      clientId: value('DFE_CLIENT_ID'),
      clientSecret: value('DFE_CLIENT_SECRET'),
    }),
    mistakes: (value) => issuerMistakes('DFE_ISSUER', value('DFE_ISSUER')),
  },
  {
    needs: ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'],
    may: ['OIDC_NAME'],
    make: (value) => ({
      kind: 'oidc',
      name: value('OIDC_NAME') || 'your organisation',
      issuer: value('OIDC_ISSUER'),
      clientId: value('OIDC_CLIENT_ID'),
      clientSecret: value('OIDC_CLIENT_SECRET'),
    }),
    mistakes: (value) => issuerMistakes('OIDC_ISSUER', value('OIDC_ISSUER')),
  },
];

function issuerMistakes(name: string, text: string): string[] {
  if (text === '') return [];
  const address = URL.parse(text);
  const isHere = address?.protocol === 'http:' && /^(127\.0\.0\.1|localhost)$/.test(address.hostname);
  return address?.protocol === 'https:' || isHere ? [] : [`${name} must be an address that begins with https`];
}

/**
 * Reads which directories people may sign in through. A directory that is named in part is a mistake, so that nobody
 * takes a button that is missing for one that was never meant to be there.
 *
 * @param given what the environment holds, without what is empty
 */
export function providersOf(given: Given): {
  readonly providers: readonly Provider[];
  readonly mistakes: readonly string[];
} {
  const value: Value = (name) => given[name]?.trim() ?? '';
  const providers: Provider[] = [];
  const mistakes: string[] = [];
  for (const { needs, may, make, mistakes: check } of directories) {
    if (![...needs, ...may].some((name) => value(name) !== '')) continue;
    const missing = needs.filter((name) => value(name) === '');
    const wrong =
      missing.length > 0 ? [`${needs.join(', ')} belong together: ${missing.join(' and ')} not set`] : check(value);
    if (wrong.length > 0) mistakes.push(...wrong);
    else providers.push(make(value));
  }
  return { providers, mistakes };
}
