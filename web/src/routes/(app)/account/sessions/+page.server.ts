import { AppError } from '@hedgerow/errors';
import { redirect } from '@sveltejs/kit';
import { FormReading } from '#lib/forms/reading.ts';
import { requireViewer } from '#lib/server/guards.ts';
import { identity } from '#lib/server/identity.ts';
import { refusal } from '#lib/server/failures.ts';
import { dropSessionToken } from '#lib/server/session.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { accountId, sessionId } = requireViewer(event);
  const sessions = await (await identity()).listSessions(accountId);
  return {
    sessions: sessions.map(({ id, createdAt, lastUsedAt, expiresAt, userAgent }) => ({
      id,
      createdAt,
      lastUsedAt,
      expiresAt,
      userAgent,
      isThis: id === sessionId,
    })),
    ended: event.url.searchParams.has('ended'),
    othersEnded: event.url.searchParams.has('others'),
  };
};

export const actions: Actions = {
  end: async (event) => {
    const { accountId, sessionId } = requireViewer(event);
    const form = await event.request.formData();
    const id = new FormReading(form).text('session');
    try {
      await (await identity()).endSession(accountId, id, { requestId: event.locals.requestId });
    } catch (error) {
      // Ended meanwhile, which is what was asked for.
      if (!(error instanceof AppError && error.code === 'not-found')) return refusal(error, form);
    }
    if (id !== sessionId) redirect(303, '/account/sessions?ended');
    dropSessionToken(event.cookies);
    redirect(303, '/sign-in?left');
  },
  endOthers: async (event) => {
    const { accountId, sessionId } = requireViewer(event);
    await (await identity()).endAllSessions(accountId, { requestId: event.locals.requestId }, sessionId);
    redirect(303, '/account/sessions?others');
  },
  endAll: async (event) => {
    const { accountId } = requireViewer(event);
    await (await identity()).endAllSessions(accountId, { requestId: event.locals.requestId });
    dropSessionToken(event.cookies);
    redirect(303, '/sign-in?left');
  },
};
