import * as oidc from 'openid-client';
import type { Claims } from './provider-claims.rules.ts';
import type { Provider } from './provider.ts';

/** What one sign-in keeps between leaving and coming back. */
export interface Leaving {
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
}

/** One provider, spoken to by `openid-client`: authorization code with PKCE, state and nonce. */
export interface ProviderClient {
  /** Where the browser goes, and what has to be kept for its return. */
  leave(redirectUri: string, asksAgain: boolean): Promise<Leaving & { readonly url: string }>;
  /**
   * What the provider says of whoever came back.
   *
   * @param returned the whole address of the return, with its query
   * @throws where anything about it is wrong
   */
  comeBack(returned: URL, leaving: Leaving, asksAgain: boolean): Promise<Claims>;
}

/** A proof asked for anew may be this old, in seconds: the time it takes to come back. */
const provedWithin = 120;

/** A client of one provider; its configuration is discovered at first use, and again after it could not be. */
export function providerClient(provider: Provider): ProviderClient {
  let discovered: Promise<oidc.Configuration> | undefined;
  const configuration = async (): Promise<oidc.Configuration> => {
    discovered ??= discover(provider);
    try {
      return await discovered;
    } catch (error) {
      discovered = undefined;
      throw error;
    }
  };
  return {
    leave: async (redirectUri, asksAgain) => {
      const config = await configuration();
      const codeVerifier = oidc.randomPKCECodeVerifier();
      const [state, nonce] = [oidc.randomState(), oidc.randomNonce()];
      const url = oidc.buildAuthorizationUrl(config, {
        redirect_uri: redirectUri,
        scope: 'openid email',
        code_challenge: await oidc.calculatePKCECodeChallenge(codeVerifier),
        code_challenge_method: 'S256',
        state,
        nonce,
        ...(provider.hostedDomain === undefined ? {} : { hd: provider.hostedDomain }),
        ...(asksAgain ? { prompt: 'login', max_age: '0' } : {}),
      });
      return { url: url.href, state, nonce, codeVerifier };
    },
    comeBack: async (returned, { state, nonce, codeVerifier }, asksAgain) => {
      const config = await configuration();
      const tokens = await oidc.authorizationCodeGrant(config, returned, {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: codeVerifier,
        idTokenExpected: true,
        ...(asksAgain ? { maxAge: provedWithin } : {}),
      });
      const claims = tokens.claims();
      if (claims === undefined) throw new Error('The provider sent no ID token.');
      // Some keep the address out of the ID token and give it on request alone.
      if (claims['email'] !== undefined || config.serverMetadata().userinfo_endpoint === undefined) return claims;
      return { ...(await oidc.fetchUserInfo(config, tokens.access_token, claims.sub)), ...claims };
    },
  };
}

function discover({ issuer, clientId, clientSecret }: Provider): Promise<oidc.Configuration> {
  const isPlain = new URL(issuer).protocol === 'http:';
  return oidc.discovery(
    new URL(issuer),
    clientId,
    { client_secret: clientSecret, id_token_signed_response_alg: 'RS256' },
    oidc.ClientSecretPost(clientSecret),
    {
      timeout: 10,
      // Signatures are proved even where the token came straight from its provider. Plain http is for this machine alone.
      execute: [oidc.enableNonRepudiationChecks, ...(isPlain ? [oidc.allowInsecureRequests] : [])],
    },
  );
}
