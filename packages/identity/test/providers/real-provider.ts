import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, type CryptoKey, type JWK } from 'jose';
import Provider from 'oidc-provider';
import { tamperingProxy, type TamperingProxy } from './tampering-proxy.ts';

/** A provider that is really one (`oidc-provider`), with a tampering proxy in front of it. */
export interface RealProvider {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly redirectUri: string;
  readonly proxy: TamperingProxy;
  /** Its signing key, for tokens that a stolen or careless provider would sign. */
  readonly signingKey: CryptoKey;
  readonly publicJwk: JWK;
  /** What it knows of its people, by what they sign in with there. */
  readonly people: Map<string, Record<string, unknown>>;
  close(): Promise<void>;
}

/** Starts a provider of one client. */
export async function realProvider(redirectUri: string): Promise<RealProvider> {
  const proxy = await tamperingProxy();
  const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });
  const client = { clientId: 'hedgerow', clientSecret: 'a client secret of forty characters, or so' };
  const people = new Map<string, Record<string, unknown>>();
  const provider = new Provider(proxy.origin, {
    clients: [
      {
        client_id: client.clientId,
        client_secret: client.clientSecret,
        redirect_uris: [redirectUri],
        token_endpoint_auth_method: 'client_secret_post',
      },
    ],
    jwks: { keys: [{ ...(await exportJWK(privateKey)), kid: 'signing', use: 'sig', alg: 'RS256' }] },
    cookies: { keys: ['a key for cookies of the test'] },
    // As Google and Microsoft do: the address stands in the ID token itself.
    conformIdTokenClaims: false,
    claims: { openid: ['sub'], email: ['email', 'email_verified', 'hd', 'tid', 'xms_edov', 'amr'] },
    pkce: { required: () => true },
    ttl: { Interaction: 600, Session: 600, Grant: 600, AccessToken: 600, IdToken: 600 },
    findAccount: (_ctx, id) => ({ accountId: id, claims: () => ({ sub: id, ...people.get(id) }) }),
  });
  const listening = createServer((request, response) => {
    void provider.callback()(request, response);
  });
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
  proxy.standBefore((listening.address() as AddressInfo).port);
  return {
    issuer: proxy.origin,
    ...client,
    redirectUri,
    proxy,
    signingKey: privateKey,
    publicJwk: await exportJWK(publicKey),
    people,
    close: async () => {
      await proxy.close();
      await new Promise<void>((resolve) => {
        listening.close(() => {
          resolve();
        });
        listening.closeAllConnections();
      });
    },
  };
}
