import { AppError } from '@hedgerow/errors';
import { redirect } from '@sveltejs/kit';
import { FormReading } from '#lib/forms/reading.ts';
import { to, withQuery } from '#lib/links.ts';
import { refusal } from '#lib/server/failures.ts';
import { safeNext } from '#lib/server/guards.ts';
import { identity } from '#lib/server/identity.ts';
import { qrCode } from '#lib/server/qr-code.ts';
import { keepSignedIn, readDeviceToken, readHalfToken, readSessionToken } from '#lib/server/session.ts';
import type { Actions, PageServerLoad } from './$types';

/** Public, and open only to whoever gave a right password in this browser within ten minutes and has no second factor. */
export const load: PageServerLoad = async ({ cookies, url }) => {
  const next = safeNext(url.searchParams.get('next'));
  // Reached again with its own answer: the session has begun, and the recovery codes are on the screen.
  if (readSessionToken(cookies) !== undefined) return { next, setUp: null };
  const service = await identity();
  const halfToken = readHalfToken(cookies);
  const state = await service.half(halfToken);
  if (state === null) redirect(303, withQuery(to.signIn, { next: next === to.start ? null : next }));
  if (state.next === 'code') redirect(303, withQuery(to.signInCode, { next }));
  const { secret, address } = await service.setUpHalfway(halfToken);
  return { next, setUp: { secret, qr: qrCode(address) } };
};

export const actions: Actions = {
  default: async ({ request, cookies, getClientAddress, locals }) => {
    const form = new FormReading(await request.formData());
    try {
      const { recoveryCodes, ...signedIn } = await (
        await identity()
      ).finishSetUpHalfway({
        halfToken: readHalfToken(cookies),
        code: form.text('code'),
        address: getClientAddress(),
        userAgent: request.headers.get('user-agent') ?? undefined,
        deviceToken: readDeviceToken(cookies),
        requestId: locals.requestId,
      });
      keepSignedIn(cookies, signedIn);
      return { recoveryCodes };
    } catch (error) {
      if (error instanceof AppError && error.code === 'not-signed-in') redirect(303, `${to.signIn}?late`);
      return refusal(error, form.data);
    }
  },
};
