import { OpenReferralDocument, PupilAgenciesPageDocument } from '#lib/graph/operations.ts';
import { to } from '#lib/links.ts';
import { notedChild } from '#lib/pupils/noted.ts';
import { referralFacts } from '#lib/referrals/facts.ts';
import { serviceChoices } from '#lib/referrals/service-choices.ts';
import { found } from '#lib/server/found.ts';
import { graph } from '#lib/server/graph.ts';
import { requireViewer } from '#lib/server/guards.ts';
import { saves } from '#lib/server/saves.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

/** Referrals of this child, and the beginning of a new one. */
export const load: PageServerLoad = async (event) => {
  requireViewer(event);
  const { school, pupil: id } = event.params;
  const [{ data, missing }, { school: head }] = await Promise.all([
    graph(event).run(PupilAgenciesPageDocument, { id, names: true }),
    event.parent(),
  ]);
  const { referrals, ...child } = found(data.pupil, missing);
  return {
    child,
    referrals: referrals ?? [],
    services: serviceChoices(data.agencies?.nodes ?? []),
    missing,
    noteAbout: notedChild(child, school, head.shortName),
  };
};

export const actions: Actions = {
  open: saves<RequestEvent>(async (event, form) => {
    const input = {
      idempotencyKey: form.key,
      schoolId: event.params.school,
      pupilId: event.params.pupil,
      serviceId: form.text('serviceId'),
      referral: referralFacts(form),
    };
    const { openReferral } = await graph(event).change(OpenReferralDocument, { input });
    return openReferral === null
      ? to.pupilAgencies(event.params.school, event.params.pupil)
      : to.referral(openReferral.id);
  }),
};
