import { AppError, errorCodes } from '@hedgerow/errors';
import { fail, redirect } from '@sveltejs/kit';
import { FormReading } from '#lib/forms/reading.ts';
import { admission } from '#lib/server/admission.ts';
import type { Actions, PageServerLoad } from './$types';

/** Public: for whoever cannot sign in. It never says whether an address is known. */
export const load: PageServerLoad = ({ url }) => ({ isAsked: url.searchParams.has('asked') });

export const actions: Actions = {
  default: async ({ request, getClientAddress, locals }) => {
    const email = new FormReading(await request.formData()).text('email');
    if (email.trim() === '') return fail(422, { email, error: 'Write your e-mail address.', message: null });
    try {
      await admission().requestReset({ email, address: getClientAddress(), requestId: locals.requestId });
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      return fail(errorCodes[error.code].status, {
        email,
        error: null,
        message: 'Many new passwords were asked for from here. Wait an hour, or ask your administrator.',
      });
    }
    redirect(303, '/reset?asked');
  },
};
