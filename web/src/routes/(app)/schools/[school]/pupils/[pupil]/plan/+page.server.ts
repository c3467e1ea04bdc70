import {
  AddOutcomeDocument,
  ContributeToCycleDocument,
  EditOutcomeDocument,
  OpenCycleDocument,
  OpenPlanDocument,
  PupilPlanPageDocument,
  RateOutcomeDocument,
  ReviewCycleDocument,
  SaveCycleDocument,
  SavePlanDocument,
} from '#lib/graph/operations.ts';
import { to } from '#lib/links.ts';
import { notedChild } from '#lib/pupils/noted.ts';
import { needChoices } from '#lib/register/need-choices.ts';
import { found } from '#lib/server/found.ts';
import { graph } from '#lib/server/graph.ts';
import { requireViewer } from '#lib/server/guards.ts';
import { keeps, saves } from '#lib/server/saves.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

/** The graduated approach for one child: plan and cycles of assess, plan, do, review. */
export const load: PageServerLoad = async (event) => {
  requireViewer(event);
  const { school, pupil: id } = event.params;
  const [{ data, missing }, { school: head }] = await Promise.all([
    graph(event).run(PupilPlanPageDocument, { id }),
    event.parent(),
  ]);
  const { plans, ...child } = found(data.pupil, missing);
  return {
    child,
    plans: plans?.filter((plan) => plan.school.id === school) ?? null,
    needs: needChoices(data.needTypes),
    missing,
    noteAbout: notedChild(child, school, head.shortName),
  };
};

const here = ({ params }: RequestEvent): string => to.pupilPlan(params.school, params.pupil);

export const actions: Actions = {
  open: saves<RequestEvent>(async (event, form) => {
    const input = {
      idempotencyKey: form.key,
      schoolId: event.params.school,
      pupilId: event.params.pupil,
      title: form.text('title'),
      startsOn: form.text('startsOn'),
      reviewAgreedOn: form.text('reviewAgreedOn'),
      needCodes: form.all('need'),
    };
    await graph(event).change(OpenPlanDocument, { input });
    return here(event);
  }),
  plan: saves<RequestEvent>(async (event, form) => {
    const input = {
      idempotencyKey: form.key,
      planId: form.text('id'),
      expectedVersion: form.version,
      title: form.text('title'),
      summary: form.text('summary'),
      isSharedWithFamily: form.ticked('isSharedWithFamily'),
    };
    await graph(event).change(SavePlanDocument, { input });
    return here(event);
  }),
  closePlan: saves<RequestEvent>(async (event, form) => {
    await graph(event).change(SavePlanDocument, {
      input: {
        idempotencyKey: form.key,
        planId: form.text('id'),
        expectedVersion: form.version,
        closedOn: form.text('closedOn'),
      },
    });
    return here(event);
  }),
  openCycle: saves<RequestEvent>(async (event, form) => {
    const input = {
      idempotencyKey: form.key,
      planId: form.text('id'),
      startsOn: form.text('startsOn'),
      reviewAgreedOn: form.text('reviewAgreedOn'),
      copyForward: form.ticked('copyForward'),
    };
    await graph(event).change(OpenCycleDocument, { input });
    return here(event);
  }),
  cycle: keeps<RequestEvent>(async (event, form) => {
    const input = {
      idempotencyKey: form.key,
      cycleId: form.text('id'),
      expectedVersion: form.version,
      reviewAgreedOn: form.optional('reviewAgreedOn'),
      analysis: form.text('analysis'),
      strategies: form.text('strategies'),
      delivery: form.text('delivery'),
      impact: form.text('impact'),
      pupilView: form.text('pupilView'),
      parentView: form.text('parentView'),
      staffView: form.text('staffView'),
      attendees: form.text('attendees'),
      agreedByName: form.optional('agreedByName'),
      agreedOn: form.optional('agreedOn'),
    };
    const { saveCycle } = await graph(event).change(SaveCycleDocument, { input });
    return saveCycle?.version ?? form.version + 1;
  }),
  contribute: keeps<RequestEvent>(async (event, form) => {
    const input = {
      idempotencyKey: form.key,
      cycleId: form.text('id'),
      expectedVersion: form.version,
      staffView: form.text('staffView'),
      pupilView: form.text('pupilView'),
      delivery: form.text('delivery'),
    };
    const { contributeToCycle } = await graph(event).change(ContributeToCycleDocument, { input });
    return contributeToCycle?.contributions.find(({ isMine }) => isMine)?.version ?? form.version + 1;
  }),
  review: saves<RequestEvent>(async (event, form) => {
    const input = {
      idempotencyKey: form.key,
      cycleId: form.text('id'),
      expectedVersion: form.version,
      reviewedOn: form.text('reviewedOn'),
      decision: form.oneOf('decision', [
        'CONTINUE',
        'ADAPT',
        'STEP_UP',
        'STEP_DOWN',
        'REFER',
        'REQUEST_EHC_ASSESSMENT',
        'REMOVE_TO_N',
      ]),
      impact: form.text('impact'),
      pupilView: form.text('pupilView'),
      parentView: form.text('parentView'),
      attendees: form.text('attendees'),
    };
    await graph(event).change(ReviewCycleDocument, { input });
    return here(event);
  }),
  addOutcome: saves<RequestEvent>(async (event, form) => {
    const input = {
      idempotencyKey: form.key,
      cycleId: form.text('id'),
      text: form.text('text'),
      measure: form.optional('measure'),
      baseline: form.optional('baseline'),
      target: form.optional('target'),
    };
    await graph(event).change(AddOutcomeDocument, { input });
    return here(event);
  }),
  editOutcome: saves<RequestEvent>(async (event, form) => {
    const input = {
      idempotencyKey: form.key,
      outcomeId: form.text('id'),
      expectedVersion: form.version,
      text: form.text('text'),
      measure: form.optional('measure'),
      baseline: form.optional('baseline'),
      target: form.optional('target'),
    };
    await graph(event).change(EditOutcomeDocument, { input });
    return here(event);
  }),
  rate: saves<RequestEvent>(async (event, form) => {
    const input = {
      idempotencyKey: form.key,
      outcomeId: form.text('id'),
      expectedVersion: form.version,
      rating: form.oneOf('rating', ['MET', 'PARTLY_MET', 'NOT_MET', 'EXCEEDED']),
      endMeasure: form.optional('endMeasure'),
      endOn: form.optional('endOn'),
    };
    await graph(event).change(RateOutcomeDocument, { input });
    return here(event);
  }),
};
