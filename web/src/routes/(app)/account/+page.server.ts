import { redirect } from '@sveltejs/kit';
import { requireViewer } from '#lib/server/guards.ts';
import { keepSingleKeys } from '#lib/server/preferences.ts';
import { roleTitles } from '@hedgerow/authz';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
  const { roles } = requireViewer(event);
  return { roles: roles.map((role) => roleTitles[role]), saved: event.url.searchParams.has('saved') };
};

export const actions: Actions = {
  default: async (event) => {
    requireViewer(event);
    const form = await event.request.formData();
    keepSingleKeys(event.cookies, form.get('keys') === 'on');
    redirect(303, '/account?saved');
  },
};
