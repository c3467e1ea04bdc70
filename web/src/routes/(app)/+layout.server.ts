import { today } from '#lib/server/clock.ts';
import { requireViewer } from '#lib/server/guards.ts';
import { singleKeysOn } from '#lib/server/preferences.ts';
import { viewerOf } from '#lib/server/viewer.ts';
import { mayNote, maySearch, placesFor, placeWordFor } from '#lib/shell/navigation.ts';
import type { LayoutServerLoad } from './$types';

/** What stands around every page: who is here, their places and schools, and how much is late. */
export const load: LayoutServerLoad = async (event) => {
  const { roles } = requireViewer(event);
  const { name, initials, schools, overdue } = await viewerOf(event);
  return {
    today: today(),
    viewer: { name, initials },
    schools,
    placeWord: placeWordFor(roles),
    places: placesFor(roles),
    mayNote: mayNote(roles),
    maySearch: maySearch(roles),
    singleKeys: singleKeysOn(event.cookies),
    overdue,
  };
};
