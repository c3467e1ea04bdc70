import type { RequestEvent } from '@sveltejs/kit';
import { load as schoolLayout } from '../../routes/(app)/schools/[school]/+layout.server.ts';

/** The ids that the addresses of pages hold. */
const idsOf = /^\/(?:schools\/(?<school>[^/]+)(?:\/pupils\/(?<pupil>[^/]+))?)?/;

/**
 * The event of a page, as its own load would get it, for reading the page's rows again: same person, same cookies,
 * another address. `here` is the school where the address names none.
 */
export function pageEvent(event: RequestEvent, url: URL, here: string | undefined): RequestEvent {
  const { school = here, pupil } = idsOf.exec(url.pathname)?.groups ?? {};
  const params = { ...(school === undefined ? {} : { school }), ...(pupil === undefined ? {} : { pupil }) };
  const page: RequestEvent = Object.create(event, {
    url: { value: url },
    params: { value: params },
    parent: { value: async () => (school === undefined ? {} : await schoolLayout(page as never)) },
  }) as RequestEvent;
  return page;
}
