import type { FormReading } from '#lib/forms/reading.ts';
import {
  ChangeStatusDocument,
  DecideConcernDocument,
  PupilNeedsPageDocument,
  RaiseConcernDocument,
  RecordTwoYearCheckDocument,
  SetNeedsDocument,
} from '#lib/graph/operations.ts';
import { to } from '#lib/links.ts';
import { notedChild } from '#lib/pupils/noted.ts';
import { needChoices } from '#lib/register/need-choices.ts';
import { found } from '#lib/server/found.ts';
import { graph } from '#lib/server/graph.ts';
import { requireViewer } from '#lib/server/guards.ts';
import { saves } from '#lib/server/saves.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

/** Status and needs with their history, concerns, and the check at two. */
export const load: PageServerLoad = async (event) => {
  requireViewer(event);
  const { school, pupil: id } = event.params;
  const [{ data, missing }, { school: head }] = await Promise.all([
    graph(event).run(PupilNeedsPageDocument, { id }),
    event.parent(),
  ]);
  const { statusHistory, allNeeds, concerns, twoYearChecks, ...child } = found(data.pupil, missing);
  return {
    child,
    history: statusHistory ?? [],
    allNeeds: allNeeds ?? [],
    concerns: concerns ?? [],
    checks: twoYearChecks ?? [],
    needTypes: needChoices(data.needTypes),
    missing,
    noteAbout: notedChild(child, school, head.shortName),
  };
};

const here = ({ params }: RequestEvent): string => to.pupilNeeds(params.school, params.pupil);
const about = ({ params }: RequestEvent, form: FormReading) => ({
  idempotencyKey: form.key,
  schoolId: params.school,
  pupilId: params.pupil,
});

/** The primary need first, then the secondary, then the others without a rank. */
function needsOf(form: FormReading): { code: string; rank: number | null }[] {
  const ranked = [form.optional('primary'), form.optional('secondary')];
  const others = form.all('other').filter((code) => !ranked.includes(code));
  return [
    ...ranked.flatMap((code, at) => (code === null ? [] : [{ code, rank: at + 1 }])),
    ...others.map((code) => ({ code, rank: null })),
  ];
}

export const actions: Actions = {
  status: saves<RequestEvent>(async (event, form) => {
    const code = form.oneOf('code', ['K', 'E', 'N']);
    const input = {
      ...about(event, form),
      expectedStatusId: form.optional('expectedStatusId'),
      code,
      since: form.text('since'),
      reason: form.optional('reason'),
      needs: code === 'N' ? [] : needsOf(form),
    };
    await graph(event).change(ChangeStatusDocument, { input });
    return here(event);
  }),
  needs: saves<RequestEvent>(async (event, form) => {
    const input = {
      ...about(event, form),
      expectedNeedIds: form.all('expectedNeedId'),
      since: form.text('since'),
      needs: needsOf(form),
    };
    await graph(event).change(SetNeedsDocument, { input });
    return here(event);
  }),
  concern: saves<RequestEvent>(async (event, form) => {
    const input = {
      ...about(event, form),
      raisedOn: form.optional('raisedOn'),
      from: form.oneOf('from', ['STAFF', 'PARENT', 'PUPIL', 'AGENCY']),
      text: form.text('text'),
    };
    await graph(event).change(RaiseConcernDocument, { input });
    return here(event);
  }),
  decide: saves<RequestEvent>(async (event, form) => {
    const input = {
      idempotencyKey: form.key,
      concernId: form.text('id'),
      expectedVersion: form.version,
      decision: form.oneOf('decision', ['MONITOR', 'SEN_SUPPORT', 'REFER', 'REQUEST_EHC', 'NO_ACTION']),
      decidedOn: form.optional('decidedOn'),
      schoolView: form.optional('schoolView'),
    };
    await graph(event).change(DecideConcernDocument, { input });
    return here(event);
  }),
  check: saves<RequestEvent>(async (event, form) => {
    const input = {
      ...about(event, form),
      doneOn: form.text('doneOn'),
      personalSocialEmotional: form.text('personalSocialEmotional'),
      communicationLanguage: form.text('communicationLanguage'),
      physical: form.text('physical'),
      hasSignificantConcern: form.ticked('hasSignificantConcern'),
      nextSteps: form.optional('nextSteps'),
      wasDoneElsewhere: form.ticked('wasDoneElsewhere'),
      sharedWithHealthVisitorOn: form.optional('sharedWithHealthVisitorOn'),
    };
    await graph(event).change(RecordTwoYearCheckDocument, { input });
    return here(event);
  }),
};
