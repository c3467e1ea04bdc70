import { redirect } from '@sveltejs/kit';
import { requireViewer } from '#lib/server/guards.ts';
import { identity } from '#lib/server/identity.ts';
import { dropSessionToken } from '#lib/server/session.ts';
import { dropSought } from '#lib/server/sought.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
  requireViewer(event);
};

export const actions: Actions = {
  default: async (event) => {
    const { token } = requireViewer(event);
    await (await identity()).signOut(token, { requestId: event.locals.requestId });
    dropSessionToken(event.cookies);
    dropSought(event.cookies);
    event.locals.session = null;
    redirect(303, '/sign-in?left');
  },
};
