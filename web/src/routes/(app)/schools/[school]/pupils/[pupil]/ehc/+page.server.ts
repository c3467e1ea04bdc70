import { AppError } from '@hedgerow/errors';
import type { FormReading } from '#lib/forms/reading.ts';
import {
  ClaimEhcExceptionDocument,
  MoveAnnualReviewDocument,
  PupilEhcPageDocument,
  RecordEhcPlanDocument,
  RecordEhcRequestDocument,
  RecordEhcStepDocument,
  RecordReviewStepDocument,
  ScheduleAnnualReviewDocument,
  type EhcStep,
  type ReviewDecision,
  type ReviewStep,
} from '#lib/graph/operations.ts';
import { to } from '#lib/links.ts';
import { notedChild } from '#lib/pupils/noted.ts';
import { found } from '#lib/server/found.ts';
import { graph } from '#lib/server/graph.ts';
import { requireViewer } from '#lib/server/guards.ts';
import { saves } from '#lib/server/saves.ts';
import { decisionWords, ehcStepWords, reviewStepWords } from './words.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

/** The twenty weeks of an assessment, the plan in force, and its reviews, each with its clock. */
export const load: PageServerLoad = async (event) => {
  requireViewer(event);
  const { school, pupil: id } = event.params;
  const [{ data, missing }, { school: head }] = await Promise.all([
    graph(event).run(PupilEhcPageDocument, { id }),
    event.parent(),
  ]);
  const { ehcRequests, ehcPlan, annualReviews, ...child } = found(data.pupil, missing);
  return {
    child,
    requests: ehcRequests ?? [],
    plan: ehcPlan,
    reviews: annualReviews ?? [],
    missing,
    noteAbout: notedChild(child, school, head.shortName),
  };
};

const here = ({ params }: RequestEvent): string => to.pupilEhc(params.school, params.pupil);
const about = ({ params }: RequestEvent, form: FormReading) => ({
  idempotencyKey: form.key,
  schoolId: params.school,
  pupilId: params.pupil,
});

/** One of the keys of a record of words; anything else did not come from the form. */
function chosen<Key extends string>(words: Readonly<Record<Key, string>>, form: FormReading, name: string): Key {
  const value = form.text(name);
  if (!Object.hasOwn(words, value)) throw new AppError('bad-input', { details: { fields: { [name]: 'Choose one.' } } });
  return value as Key;
}

export const actions: Actions = {
  request: saves<RequestEvent>(async (event, form) => {
    const input = {
      ...about(event, form),
      requestedBy: form.oneOf('requestedBy', ['SCHOOL', 'PARENT', 'YOUNG_PERSON']),
      receivedOn: form.text('receivedOn'),
      councilName: form.optional('councilName'),
    };
    await graph(event).change(RecordEhcRequestDocument, { input });
    return here(event);
  }),
  step: saves<RequestEvent>(async (event, form) => {
    const input = {
      idempotencyKey: form.key,
      requestId: form.text('id'),
      expectedVersion: form.version,
      step: chosen<EhcStep>(ehcStepWords, form, 'step'),
      on: form.text('on'),
    };
    await graph(event).change(RecordEhcStepDocument, { input });
    return here(event);
  }),
  exception: saves<RequestEvent>(async (event, form) => {
    const input = {
      idempotencyKey: form.key,
      requestId: form.text('id'),
      expectedVersion: form.version,
      code: form.text('code'),
      from: form.text('from'),
      until: form.optional('until'),
      note: form.optional('note'),
    };
    await graph(event).change(ClaimEhcExceptionDocument, { input });
    return here(event);
  }),
  plan: saves<RequestEvent>(async (event, form) => {
    const input = {
      ...about(event, form),
      madeOn: form.text('madeOn'),
      lastReviewDecisionOn: form.optional('lastReviewDecisionOn'),
      councilName: form.optional('councilName'),
    };
    await graph(event).change(RecordEhcPlanDocument, { input });
    return here(event);
  }),
  schedule: saves<RequestEvent>(async (event, form) => {
    await graph(event).change(ScheduleAnnualReviewDocument, {
      input: {
        ...about(event, form),
        kind: form.oneOf('kind', ['ANNUAL', 'EARLY', 'PHASE_TRANSFER']),
        meetingOn: form.text('meetingOn'),
      },
    });
    return here(event);
  }),
  move: saves<RequestEvent>(async (event, form) => {
    await graph(event).change(MoveAnnualReviewDocument, {
      input: {
        idempotencyKey: form.key,
        reviewId: form.text('id'),
        expectedVersion: form.version,
        meetingOn: form.text('meetingOn'),
      },
    });
    return here(event);
  }),
  reviewStep: saves<RequestEvent>(async (event, form) => {
    const step = chosen<ReviewStep>(reviewStepWords, form, 'step');
    const input = {
      idempotencyKey: form.key,
      reviewId: form.text('id'),
      expectedVersion: form.version,
      step,
      on: form.text('on'),
      ...(step === 'DECISION_NOTIFIED' ? { decision: chosen<ReviewDecision>(decisionWords, form, 'decision') } : {}),
    };
    await graph(event).change(RecordReviewStepDocument, { input });
    return here(event);
  }),
};
