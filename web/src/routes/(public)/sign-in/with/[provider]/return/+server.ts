import { AppError } from '@hedgerow/errors';
import { redirect } from '@sveltejs/kit';
import { providerReturn, to, withQuery } from '#lib/links.ts';
import { safeNext } from '#lib/server/guards.ts';
import { identity } from '#lib/server/identity.ts';
import { keepHalfToken, keepSignedIn, readDeviceToken, takeLeaving } from '#lib/server/session.ts';
import { settings } from '#lib/server/settings.ts';
import type { RequestHandler } from './$types';

/** Public: where a directory sends people back to. Whatever is wrong with their return, they read one sentence. */
export const GET: RequestHandler = async ({ params, url, cookies, locals, request, getClientAddress }) => {
  let goOn: string;
  try {
    const returned = await (
      await identity()
    ).providers.comeBack({
      kind: params.provider,
      returned: new URL(`${providerReturn(params.provider)}${url.search}`, settings().publicOrigin),
      browserToken: takeLeaving(cookies),
      address: getClientAddress(),
      userAgent: request.headers.get('user-agent') ?? undefined,
      deviceToken: readDeviceToken(cookies),
      requestId: locals.requestId,
      signedIn: locals.session ?? undefined,
    });
    goOn = safeNext(returned.next);
    if (returned.outcome === 'in') {
      const { answer } = returned;
      if ('halfToken' in answer) {
        keepHalfToken(cookies, answer.halfToken);
        goOn = withQuery(to.signInCode, { next: goOn === to.start ? null : goOn });
      } else keepSignedIn(cookies, answer);
    }
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const why = error.code === 'sign-in-refused' ? 'provider' : error.code;
    goOn = locals.session === null ? withQuery(to.signIn, { refused: why }) : withQuery(to.confirm, { refused: why });
  }
  redirect(303, goOn);
};
