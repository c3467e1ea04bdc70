import { AppError } from '@hedgerow/errors';
import { isRuleId, ruleById } from '@hedgerow/rules';
import { OpenFilesDocument, OpenWithReasonDocument } from '#lib/graph/operations.ts';
import { to } from '#lib/links.ts';
import { isReason } from '#lib/openings/reason-words.ts';
import { found } from '#lib/server/found.ts';
import { graph } from '#lib/server/graph.ts';
import { requireViewer } from '#lib/server/guards.ts';
import { saves } from '#lib/server/saves.ts';
import { viewerOf } from '#lib/server/viewer.ts';
import { mayOpen } from '#lib/shell/navigation.ts';
import type { Actions, PageServerLoad } from './$types';

/** Opening one child's file with a reason: from a duty of a school, or by the child's own name or number. */
export const load: PageServerLoad = async (event) => {
  const { roles } = requireViewer(event);
  if (!mayOpen(roles)) throw new AppError('not-found');
  const query = event.url.searchParams;
  const [{ schools }, { data, missing }] = await Promise.all([
    viewerOf(event),
    graph(event).run(OpenFilesDocument, {}),
  ]);
  const rule = query.get('rule') ?? '';
  const school = schools.find(({ id }) => id === query.get('school'));
  return {
    schools: schools.map(({ id, name }) => ({ value: id, label: name })),
    asked:
      school === undefined
        ? null
        : {
            school,
            duty: query.get('duty'),
            what: (isRuleId(rule) ? ruleById(rule)?.title : undefined) ?? 'What is owed',
          },
    open: (data.viewer.openFiles ?? []).map((file) => ({
      ...file,
      schoolName: schools.find(({ id }) => id === file.school.id)?.name ?? '',
    })),
    missing,
  };
};

export const actions: Actions = {
  default: saves(async (event, form) => {
    const reason = form.text('reason');
    if (!isReason(reason)) throw new AppError('bad-input', { details: { fields: { reason: 'Choose a reason.' } } });
    const { openWithReason } = await graph(event).change(OpenWithReasonDocument, {
      input: {
        idempotencyKey: form.key,
        schoolId: form.text('school'),
        dutyId: form.optional('duty'),
        upn: form.optional('upn'),
        givenName: form.optional('givenName'),
        familyName: form.optional('familyName'),
        birthDate: form.optional('birthDate'),
        reason,
        explanation: form.text('explanation'),
      },
    });
    const opened = found(openWithReason, []);
    return to.pupil(opened.school.id, found(opened.pupil, []).id);
  }),
};
