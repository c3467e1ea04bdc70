import { z } from 'zod';

/** The directories that Hedgerow knows by name, and any other that speaks OpenID Connect. */
export const providerKinds = ['microsoft', 'google', 'dfe', 'oidc'] as const;
export type ProviderKind = (typeof providerKinds)[number];

const issuerAddress = z.url().refine((text) => {
  const { protocol, hostname } = new URL(text);
  return protocol === 'https:' || (protocol === 'http:' && (hostname === '127.0.0.1' || hostname === 'localhost'));
}, 'must begin with https');

const shape = z.object({
  kind: z.enum(providerKinds),
  /** What stands on the button: "Sign in with …". */
  name: z.string().min(1).max(60),
  issuer: issuerAddress,
  clientId: z.string().min(1),
  clientSecret: z.string().min(1),
  /** Microsoft: the one directory whose people may come in. */
  tenant: z.guid().optional(),
  /** Google: the one domain whose people may come in. */
  hostedDomain: z.string().min(1).optional(),
});

/** A directory through which people sign in, as the deployment has set it. There is at most one of each kind. */
export type Provider = Readonly<z.infer<typeof shape>>;

const list = z
  .array(shape)
  .refine((all) => new Set(all.map(({ kind }) => kind)).size === all.length, 'one of each kind at most')
  .refine(
    (all) => all.every(({ kind, tenant }) => kind !== 'microsoft' || tenant !== undefined),
    'Microsoft needs a tenant',
  )
  .refine(
    (all) => all.every(({ kind, hostedDomain }) => kind !== 'google' || hostedDomain !== undefined),
    'Google needs a domain',
  );

/**
 * Reads the providers that a process is given.
 *
 * @param text JSON, or undefined where there are none
 * @throws {Error} where they cannot be used
 */
export function readProviders(text: string | undefined): readonly Provider[] {
  return text === undefined || text === '' ? [] : list.parse(JSON.parse(text));
}
