import { redirect } from '@sveltejs/kit';
import { deadLink } from '#lib/admission/dead-link.ts';
import { FormReading } from '#lib/forms/reading.ts';
import { admission } from '#lib/server/admission.ts';
import { refusal } from '#lib/server/failures.ts';
import { dropLink, keptLink } from '#lib/server/link-cookie.ts';
import { dropSessionToken } from '#lib/server/session.ts';
import type { Actions, PageServerLoad } from './$types';

/** Public: the link from the mail is what lets somebody set a password here. */
export const load: PageServerLoad = async ({ cookies }) => {
  const followed = await admission().follow(keptLink(cookies, 'reset'));
  if (followed.state !== 'open') return { dead: deadLink(followed.state, 'reset') };
  return { dead: followed.purpose === 'reset' ? null : deadLink('unknown', 'reset') };
};

export const actions: Actions = {
  default: async ({ cookies, locals, request }) => {
    const form = new FormReading(await request.formData());
    try {
      await admission().resetPassword(keptLink(cookies, 'reset'), form.text('password'), locals);
    } catch (error) {
      return refusal(error, form.data);
    }
    dropLink(cookies, 'reset');
    dropSessionToken(cookies);
    redirect(303, '/sign-in?changed');
  },
};
