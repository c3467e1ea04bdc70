import {
  JoinOrganisationDocument,
  LeaveOrganisationDocument,
  OrganisationPageDocument,
  RegisterSchoolDocument,
  SetAreaSencoThresholdDocument,
  SetSecondFactorRuleDocument,
} from '#lib/graph/operations.ts';
import { to } from '#lib/links.ts';
import { graph } from '#lib/server/graph.ts';
import { requireViewer } from '#lib/server/guards.ts';
import { saves } from '#lib/server/saves.ts';
import { kinds, phases } from './place-words.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

/** An administrator's organisations, the places that belong to them and since when, and who is SENCo of each. */
export const load: PageServerLoad = async (event) => {
  requireViewer(event);
  const query = event.url.searchParams;
  const text = query.get('text') ?? '';
  const { data, missing } = await graph(event).run(OrganisationPageDocument, {
    after: query.get('after'),
    text: text === '' ? null : text,
  });
  return { organisations: data.viewer.organisations ?? [], text, isFirstPage: !query.has('after'), missing };
};

export const actions: Actions = {
  threshold: saves<RequestEvent>(async (event, form) => {
    const input = {
      idempotencyKey: form.key,
      expectedVersion: form.version,
      organisationId: form.text('id'),
      threshold: form.whole('threshold') ?? 0,
    };
    await graph(event).change(SetAreaSencoThresholdDocument, { input });
    return to.organisation;
  }),
  secondFactor: saves<RequestEvent>(async (event, form) => {
    const input = {
      idempotencyKey: form.key,
      expectedVersion: form.version,
      organisationId: form.text('id'),
      isRequired: form.text('isRequired') === 'yes',
    };
    await graph(event).change(SetSecondFactorRuleDocument, { input });
    return to.organisation;
  }),
  leave: saves<RequestEvent>(async (event, form) => {
    await graph(event).change(LeaveOrganisationDocument, {
      input: { idempotencyKey: form.key, membershipId: form.text('membershipId'), endsOn: form.text('endsOn') },
    });
    return to.organisation;
  }),
  join: saves<RequestEvent>(async (event, form) => {
    await graph(event).change(JoinOrganisationDocument, {
      input: {
        idempotencyKey: form.key,
        schoolId: form.text('schoolId'),
        organisationId: form.text('id'),
        startsOn: form.text('startsOn'),
      },
    });
    return to.organisation;
  }),
  register: saves<RequestEvent>(async (event, form) => {
    const name = form.text('name');
    const input = {
      idempotencyKey: form.key,
      organisationId: form.text('id'),
      name,
      shortName: form.optional('shortName') ?? name,
      kind: form.oneOf('kind', kinds),
      phase: form.oneOf('phase', phases),
      urn: form.whole('urn'),
      ofstedUrn: form.optional('ofstedUrn'),
      councilCode: form.text('councilCode'),
      councilName: form.text('councilName'),
      isMaintained: form.ticked('isMaintained'),
      pupilsOnRoll: form.whole('pupilsOnRoll'),
    };
    await graph(event).change(RegisterSchoolDocument, { input });
    return to.organisation;
  }),
};
