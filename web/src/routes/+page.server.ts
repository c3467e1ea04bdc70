import { redirect } from '@sveltejs/kit';
import { landingFor } from '#lib/shell/navigation.ts';
import { requireViewer } from '#lib/server/guards.ts';
import type { PageServerLoad } from './$types';

/** The start is the first page of the person's own rail. */
export const load: PageServerLoad = (event) => {
  redirect(303, landingFor(requireViewer(event).roles));
};
