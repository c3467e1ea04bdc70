import { AppError, errorCodes } from '@hedgerow/errors';
import { fail, redirect } from '@sveltejs/kit';
import { FormReading } from '#lib/forms/reading.ts';
import { to, withQuery } from '#lib/links.ts';
import { safeNext } from '#lib/server/guards.ts';
import { identity } from '#lib/server/identity.ts';
import { keepHalfToken, keepSignedIn, readDeviceToken } from '#lib/server/session.ts';
import { signInProblems } from '#lib/sign-in/problems.ts';
import type { Actions, PageServerLoad } from './$types';

const refusedSentences: Readonly<Record<string, string>> = {
  provider:
    'That sign-in was not accepted. Try again, or use your password. If it happens again, ask your administrator whether your account may be opened that way.',
  'too-many-tries': 'Too many tries. Wait a few minutes, then try again.',
};

/** Public: this is the door. Whoever is in already goes on. */
export const load: PageServerLoad = async ({ locals, url }) => {
  if (locals.session !== null) redirect(303, safeNext(url.searchParams.get('next')));
  return {
    next: safeNext(url.searchParams.get('next')),
    hasLeft: url.searchParams.has('left'),
    isLate: url.searchParams.has('late'),
    refused: refusedSentences[url.searchParams.get('refused') ?? ''] ?? null,
    providers: (await identity()).providers.offered,
    isChanged: url.searchParams.has('changed'),
  };
};

export const actions: Actions = {
  default: async ({ request, cookies, getClientAddress, locals, url }) => {
    const form = new FormReading(await request.formData());
    const [email, password] = [form.text('email'), form.text('password')];
    const fields = signInProblems(email, password);
    if (Object.keys(fields).length > 0) return fail(422, { email, fields, message: null });
    const next = safeNext(url.searchParams.get('next'));
    let isHalfway = false;
    try {
      const answer = await (
        await identity()
      ).signIn({
        email,
        password,
        address: getClientAddress(),
        userAgent: request.headers.get('user-agent') ?? undefined,
        deviceToken: readDeviceToken(cookies),
        requestId: locals.requestId,
      });
      if ('halfToken' in answer) {
        keepHalfToken(cookies, answer.halfToken);
        isHalfway = true;
      } else keepSignedIn(cookies, answer);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      return fail(errorCodes[error.code].status, { email, fields: {}, message: refusalSentence(error) });
    }
    redirect(303, isHalfway ? withQuery(to.signInCode, { next: next === to.start ? null : next }) : next);
  },
};

/** The same sentence for a wrong password, an unknown address and a closed account. */
function refusalSentence(error: AppError): string {
  const seconds = error.details?.['retryAfterSeconds'];
  if (error.code !== 'too-many-tries' || typeof seconds !== 'number') return error.message;
  const minutes = Math.max(1, Math.ceil(seconds / 60));
  return `Too many tries. Wait ${String(minutes)} ${minutes === 1 ? 'minute' : 'minutes'}, then try again.`;
}
