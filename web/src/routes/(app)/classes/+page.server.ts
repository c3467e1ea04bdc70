import { ContributeToCycleDocument, MyClassChildrenDocument, MyClassesDocument } from '#lib/graph/operations.ts';
import { to } from '#lib/links.ts';
import { needChoices, needWordsOf } from '#lib/register/need-choices.ts';
import { graph } from '#lib/server/graph.ts';
import { requireViewer } from '#lib/server/guards.ts';
import { saves } from '#lib/server/saves.ts';
import { classChild } from './class-child.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

/** A teacher's own classes: who needs what on an ordinary day, and what a cycle still needs from the teacher. */
export const load: PageServerLoad = async (event) => {
  const { personId: me } = requireViewer(event);
  const { data, missing } = await graph(event).run(MyClassesDocument, { me });
  const classes = (data.staffMember?.teaches ?? []).map((teaching) => teaching.class);
  if (classes.length === 0) return { classes: [], next: null, missing };
  const asked = await graph(event).run(MyClassChildrenDocument, {
    classes: classes.map(({ id }) => id),
    after: event.url.searchParams.get('after'),
  });
  const { pupils } = asked.data.viewer;
  const needWords = needWordsOf(needChoices(data.needTypes));
  const children = (pupils?.nodes ?? []).map((row) => classChild(row, needWords));
  return {
    classes: classes.map((each) => ({ ...each, children: children.filter(({ classId }) => classId === each.id) })),
    next: pupils?.pageInfo.hasNextPage === true ? pupils.pageInfo.endCursor : null,
    missing: [...new Set([...missing, ...asked.missing])],
  };
};

export const actions: Actions = {
  contribute: saves<RequestEvent>(async (event, form) => {
    const input = {
      idempotencyKey: form.key,
      cycleId: form.text('id'),
      expectedVersion: form.version,
      staffView: form.text('staffView'),
      pupilView: form.text('pupilView'),
      delivery: form.text('delivery'),
    };
    await graph(event).change(ContributeToCycleDocument, { input });
    return to.classes;
  }),
};
