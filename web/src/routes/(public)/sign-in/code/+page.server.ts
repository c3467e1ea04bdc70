import { AppError } from '@hedgerow/errors';
import { redirect } from '@sveltejs/kit';
import { FormReading } from '#lib/forms/reading.ts';
import { to, withQuery } from '#lib/links.ts';
import { refusal } from '#lib/server/failures.ts';
import { safeNext } from '#lib/server/guards.ts';
import { identity } from '#lib/server/identity.ts';
import { keepSignedIn, readDeviceToken, readHalfToken } from '#lib/server/session.ts';
import type { Actions, PageServerLoad } from './$types';

/** Public, and open only to whoever gave a right password in this browser within ten minutes. */
export const load: PageServerLoad = async ({ cookies, url }) => {
  const next = safeNext(url.searchParams.get('next'));
  const state = await (await identity()).half(readHalfToken(cookies));
  if (state === null) redirect(303, withQuery(to.signIn, { next: next === to.start ? null : next }));
  if (state.next === 'set-up') redirect(303, withQuery(to.signInSetUp, { next }));
  return { next, withRecoveryCode: url.searchParams.has('recovery') };
};

export const actions: Actions = {
  default: async ({ request, cookies, getClientAddress, locals, url }) => {
    const form = new FormReading(await request.formData());
    const next = safeNext(url.searchParams.get('next'));
    try {
      const signedIn = await (
        await identity()
      ).finishSignIn({
        halfToken: readHalfToken(cookies),
        ...(form.ticked('recoveryCode') ? { recoveryCode: form.text('recoveryCode') } : { code: form.text('code') }),
        address: getClientAddress(),
        userAgent: request.headers.get('user-agent') ?? undefined,
        deviceToken: readDeviceToken(cookies),
        requestId: locals.requestId,
      });
      keepSignedIn(cookies, signedIn);
    } catch (error) {
      if (error instanceof AppError && error.code === 'not-signed-in') redirect(303, `${to.signIn}?late`);
      return refusal(error, form.data);
    }
    redirect(303, next);
  },
};
