import { redirect } from '@sveltejs/kit';
import { to } from '#lib/links.ts';
import { keepLink } from '#lib/server/link-cookie.ts';
import type { RequestHandler } from './$types';

/** Where the mail of an invitation leads. Looking uses nothing up: mail programs look too. */
export const GET: RequestHandler = ({ params, cookies }) => {
  keepLink(cookies, 'welcome', params.token);
  redirect(303, to.welcome);
};
