import { isFreshProof } from '@hedgerow/authz';
import { redirect, type RequestEvent } from '@sveltejs/kit';
import { FormReading } from '#lib/forms/reading.ts';
import { to, withQuery } from '#lib/links.ts';
import { clock } from '#lib/server/clock.ts';
import { refusal } from '#lib/server/failures.ts';
import { requireViewer, safeNext } from '#lib/server/guards.ts';
import { identity } from '#lib/server/identity.ts';
import { readDeviceToken } from '#lib/server/session.ts';
import type { Actions, PageServerLoad } from './$types';

/** Where the person was going; null where the page was opened beside a form that waits in another tab. */
function nextOf({ url }: Pick<RequestEvent, 'url'>): string | null {
  const next = url.searchParams.get('next');
  return next === null ? null : safeNext(next);
}

/** Where somebody who is signed in proves again who they are, before something that cannot be taken back. */
export const load: PageServerLoad = async (event) => {
  const { accountId, confirmedAt } = requireViewer(event);
  const next = nextOf(event);
  const service = await identity();
  const [state, providers] = await Promise.all([
    service.secondFactors.state(accountId),
    service.providers.state(accountId),
  ]);
  return {
    next,
    hasSecondFactor: state.isSet,
    providers: providers.filter(({ isLinked }) => isLinked).map(({ kind, name }) => ({ kind, name })),
    isRefused: event.url.searchParams.has('refused'),
    action: withQuery(to.confirm, { next }),
    isFresh: isFreshProof(confirmedAt, clock.now().epochMilliseconds),
  };
};

export const actions: Actions = {
  default: async (event) => {
    const { accountId, sessionId } = requireViewer(event);
    const form = new FormReading(await event.request.formData());
    try {
      await (
        await identity()
      ).confirm({
        accountId,
        sessionId,
        password: form.text('password'),
        code: form.optional('code') ?? undefined,
        address: event.getClientAddress(),
        deviceToken: readDeviceToken(event.cookies),
        requestId: event.locals.requestId,
      });
    } catch (error) {
      return refusal(error, form.data);
    }
    redirect(303, nextOf(event) ?? to.confirm);
  },
};
