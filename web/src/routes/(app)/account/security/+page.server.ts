import { redirect } from '@sveltejs/kit';
import { FormReading } from '#lib/forms/reading.ts';
import { to } from '#lib/links.ts';
import { refusal } from '#lib/server/failures.ts';
import { requireFreshProof } from '#lib/server/fresh-proof.ts';
import { requireViewer } from '#lib/server/guards.ts';
import { identity } from '#lib/server/identity.ts';
import { readDeviceToken } from '#lib/server/session.ts';
import type { Actions, PageServerLoad } from './$types';

/** How somebody proves who they are: password, second factor, and where they are signed in. */
export const load: PageServerLoad = async (event) => {
  const { accountId, roles } = requireViewer(event);
  const service = await identity();
  const [secondFactor, sessions, providers] = await Promise.all([
    service.secondFactors.state(accountId),
    service.listSessions(accountId),
    service.providers.state(accountId),
  ]);
  return {
    secondFactor,
    isFamily: roles.every((role) => role === 'parent' || role === 'pupil'),
    sessions: sessions.length,
    providers,
    done: event.url.searchParams.get('done'),
  };
};

export const actions: Actions = {
  password: async (event) => {
    const { accountId, sessionId } = requireViewer(event);
    const form = new FormReading(await event.request.formData());
    try {
      await (
        await identity()
      ).changePassword({
        accountId,
        sessionId,
        password: form.text('password'),
        newPassword: form.text('newPassword'),
        address: event.getClientAddress(),
        deviceToken: readDeviceToken(event.cookies),
        requestId: event.locals.requestId,
      });
    } catch (error) {
      return refusal(error, form.data);
    }
    redirect(303, `${to.security}?done=password`);
  },
  codes: async (event) => {
    const { accountId } = requireFreshProof(event);
    const { requestId } = event.locals;
    return { recoveryCodes: await (await identity()).secondFactors.remakeRecoveryCodes(accountId, { requestId }) };
  },
  provider: async (event) => {
    const { accountId } = requireFreshProof(event);
    const form = new FormReading(await event.request.formData());
    const { requestId } = event.locals;
    const isAllowed = form.text('allow') === 'yes';
    await (await identity()).providers.allow(accountId, form.text('provider'), isAllowed, { requestId });
    redirect(303, `${to.security}?done=provider`);
  },
  remove: async (event) => {
    const { accountId } = requireFreshProof(event);
    const form = await event.request.formData();
    try {
      await (await identity()).secondFactors.remove(accountId, { requestId: event.locals.requestId });
    } catch (error) {
      return refusal(error, form);
    }
    redirect(303, `${to.security}?done=removed`);
  },
};
