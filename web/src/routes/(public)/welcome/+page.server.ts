import { roleTitles, isRole } from '@hedgerow/authz';
import { AppError } from '@hedgerow/errors';
import { redirect } from '@sveltejs/kit';
import { deadLink } from '#lib/admission/dead-link.ts';
import { plainDate } from '#lib/dates/day-words.ts';
import { FormReading } from '#lib/forms/reading.ts';
import { to, withQuery } from '#lib/links.ts';
import { admission } from '#lib/server/admission.ts';
import { refusal } from '#lib/server/failures.ts';
import { identity } from '#lib/server/identity.ts';
import { dropLink, keptLink } from '#lib/server/link-cookie.ts';
import { keepHalfToken, keepSignedIn, readDeviceToken } from '#lib/server/session.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

/** Public: whoever follows the link of an invitation has no account yet, or has not signed in. */
export const load: PageServerLoad = async ({ cookies, locals }) => {
  const followed = await admission().follow(keptLink(cookies, 'welcome'));
  if (followed.state !== 'open') return { dead: deadLink(followed.state, 'invitation'), invited: null };
  if (followed.purpose !== 'invitation') return { dead: deadLink('unknown', 'invitation'), invited: null };
  const { roles, place, inviter, givenName, email, isKnown, startsOn, endsOn } = followed;
  return {
    dead: null,
    invited: {
      givenName,
      email,
      place,
      inviter,
      roles: roles.filter(isRole).map((role) => roleTitles[role]),
      isKnown,
      isSignedIn: locals.session !== null,
      from: plainDate(startsOn),
      until: endsOn === null ? null : plainDate(endsOn),
    },
  };
};

export const actions: Actions = {
  join: async (event) => {
    const { cookies, locals, request } = event;
    const form = new FormReading(await request.formData());
    const password = form.text('password');
    let email: string;
    try {
      ({ email } = await admission().acceptAsNew(keptLink(cookies, 'welcome'), password, locals));
    } catch (error) {
      return refusal(error, form.data);
    }
    dropLink(cookies, 'welcome');
    redirect(303, await signInNow(event, email, password));
  },
  accept: async ({ cookies, locals, request }) => {
    const form = new FormReading(await request.formData());
    if (locals.session === null) redirect(303, withQuery(to.signIn, { next: to.welcome }));
    try {
      await admission().acceptAsKnown(keptLink(cookies, 'welcome'), locals.session.accountId, locals);
    } catch (error) {
      return refusal(error, form.data);
    }
    dropLink(cookies, 'welcome');
    redirect(303, to.start);
  },
};

/** Signs the new person in as the sign-in page would; where that is not possible now, leads there. */
async function signInNow(
  { cookies, locals, request, getClientAddress }: RequestEvent,
  email: string,
  password: string,
): Promise<string> {
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
      return to.signInCode;
    }
    keepSignedIn(cookies, answer);
    return to.start;
  } catch (error) {
    if (error instanceof AppError) return to.signIn;
    throw error;
  }
}
