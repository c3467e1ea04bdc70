import type { FormReading } from '#lib/forms/reading.ts';
import {
  AcceptReferralDocument,
  AcknowledgeReferralDocument,
  ChaseReferralDocument,
  CloseReferralDocument,
  DecideRefusalDocument,
  EditAppointmentDocument,
  EditReferralDocument,
  EndOtherGroundDocument,
  RecordAdviceDocument,
  RecordAppointmentDocument,
  RecordConsentDocument,
  RecordOtherGroundDocument,
  RecordRefusalDocument,
  ReferralPageDocument,
  ReferralServicesDocument,
  RejectReferralDocument,
  RevokeReferralDocument,
  SendReferralDocument,
  StartInvolvementDocument,
  StartWaitingDocument,
  TurnAdviceIntoProvisionDocument,
  WithdrawConsentDocument,
} from '#lib/graph/operations.ts';
import { to } from '#lib/links.ts';
import { referralFacts } from '#lib/referrals/facts.ts';
import { seesNames } from '#lib/referrals/sees-names.ts';
import { serviceChoices } from '#lib/referrals/service-choices.ts';
import { found } from '#lib/server/found.ts';
import { graph } from '#lib/server/graph.ts';
import { requireViewer } from '#lib/server/guards.ts';
import { saves } from '#lib/server/saves.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

/** One referral: where it stands, on what it rests, and the moves that this reader may make. */
export const load: PageServerLoad = async (event) => {
  const { roles } = requireViewer(event);
  const { data, missing } = await graph(event).run(ReferralPageDocument, {
    id: event.params.referral,
    names: seesNames(roles),
  });
  const referral = found(data.referral, missing);
  const services = referral.nextActions.includes('EDIT')
    ? await graph(event)
        .run(ReferralServicesDocument, {})
        .catch(() => null)
    : null;
  return { referral, services: serviceChoices(services?.data.agencies?.nodes ?? []), missing };
};

const here = ({ params }: RequestEvent): string => to.referral(params.referral);
const about = ({ params }: RequestEvent, form: FormReading) => ({
  idempotencyKey: form.key,
  expectedVersion: form.version,
  referralId: params.referral,
});
const move = (event: RequestEvent, form: FormReading) => ({
  ...about(event, form),
  on: form.optional('on'),
  note: form.optional('note'),
});
const ending = (event: RequestEvent, form: FormReading) => ({
  ...about(event, form),
  on: form.optional('on'),
  reason: form.text('reason'),
});

const appointment = (form: FormReading) => ({
  kind: form.oneOf('kind', ['APPOINTMENT', 'ASSESSMENT', 'OBSERVATION', 'VISIT', 'CALL']),
  status: form.oneOf('status', ['PLANNED', 'HELD', 'NOT_ATTENDED', 'CANCELLED']),
  on: form.text('on'),
  time: form.optional('time'),
  place: form.optional('place'),
  withName: form.optional('withName'),
  note: form.optional('note'),
});

export const actions: Actions = {
  edit: saves<RequestEvent>(async (event, form) => {
    await graph(event).change(EditReferralDocument, {
      input: { ...about(event, form), serviceId: form.text('serviceId'), referral: referralFacts(form) },
    });
    return here(event);
  }),
  consent: saves<RequestEvent>(async (event, form) => {
    const input = {
      ...about(event, form),
      scope: form.text('scope'),
      givenOn: form.text('givenOn'),
      givenByName: form.text('givenByName'),
      relationship: form.optional('relationship'),
      hasParentalResponsibility: form.ticked('hasParentalResponsibility'),
      how: form.oneOf('how', ['SIGNED_FORM', 'IN_PERSON', 'TELEPHONE', 'EMAIL', 'ONLINE']),
      validUntil: form.optional('validUntil'),
    };
    await graph(event).change(RecordConsentDocument, { input });
    return here(event);
  }),
  refusal: saves<RequestEvent>(async (event, form) => {
    const input = {
      ...about(event, form),
      refusedOn: form.text('refusedOn'),
      refusedByName: form.text('refusedByName'),
      relationship: form.optional('relationship'),
      hasParentalResponsibility: form.ticked('hasParentalResponsibility'),
      how: form.oneOf('how', ['SIGNED_FORM', 'IN_PERSON', 'TELEPHONE', 'EMAIL', 'ONLINE']),
      said: form.optional('said'),
    };
    await graph(event).change(RecordRefusalDocument, { input });
    return here(event);
  }),
  decideRefusal: saves<RequestEvent>(async (event, form) => {
    const input = {
      ...about(event, form),
      refusalId: form.text('refusalId'),
      decision: form.oneOf('decision', ['TAKEN_BACK', 'SHARE_ALL_THE_SAME']),
      reason: form.optional('reason'),
    };
    await graph(event).change(DecideRefusalDocument, { input });
    return here(event);
  }),
  ground: saves<RequestEvent>(async (event, form) => {
    const ground = form.oneOf('ground', ['SAFEGUARDING', 'STATUTORY_DUTY', 'COURT_ORDER', 'VITAL_INTERESTS']);
    await graph(event).change(RecordOtherGroundDocument, {
      input: { ...about(event, form), ground, reason: form.text('reason') },
    });
    return here(event);
  }),
  withdraw: saves<RequestEvent>(async (event, form) => {
    await graph(event).change(WithdrawConsentDocument, {
      input: {
        idempotencyKey: form.key,
        referralId: event.params.referral,
        consentId: form.text('consentId'),
        on: form.optional('on'),
        note: form.optional('note'),
      },
    });
    return here(event);
  }),
  endGround: saves<RequestEvent>(async (event, form) => {
    await graph(event).change(EndOtherGroundDocument, {
      input: {
        idempotencyKey: form.key,
        referralId: event.params.referral,
        groundId: form.text('groundId'),
        on: form.optional('on'),
      },
    });
    return here(event);
  }),
  send: saves<RequestEvent>(async (event, form) => {
    const shared = {
      givenName: form.text('givenName'),
      familyName: form.text('familyName'),
      birthDate: form.text('birthDate'),
      referrerContact: form.optional('referrerContact'),
    };
    await graph(event).change(SendReferralDocument, { input: { ...move(event, form), shared } });
    return here(event);
  }),
  acknowledge: saves<RequestEvent>(async (event, form) => {
    await graph(event).change(AcknowledgeReferralDocument, { input: move(event, form) });
    return here(event);
  }),
  accept: saves<RequestEvent>(async (event, form) => {
    await graph(event).change(AcceptReferralDocument, { input: move(event, form) });
    return here(event);
  }),
  reject: saves<RequestEvent>(async (event, form) => {
    await graph(event).change(RejectReferralDocument, { input: ending(event, form) });
    return here(event);
  }),
  wait: saves<RequestEvent>(async (event, form) => {
    await graph(event).change(StartWaitingDocument, { input: move(event, form) });
    return here(event);
  }),
  involve: saves<RequestEvent>(async (event, form) => {
    await graph(event).change(StartInvolvementDocument, { input: move(event, form) });
    return here(event);
  }),
  appointment: saves<RequestEvent>(async (event, form) => {
    await graph(event).change(RecordAppointmentDocument, {
      input: { ...about(event, form), appointment: appointment(form) },
    });
    return here(event);
  }),
  editAppointment: saves<RequestEvent>(async (event, form) => {
    await graph(event).change(EditAppointmentDocument, {
      input: { ...about(event, form), contactId: form.text('contactId'), appointment: appointment(form) },
    });
    return here(event);
  }),
  advice: saves<RequestEvent>(async (event, form) => {
    const input = {
      ...about(event, form),
      receivedOn: form.text('receivedOn'),
      authorName: form.text('authorName'),
      text: form.text('text'),
      recommendations: form.lines('recommendations'),
    };
    await graph(event).change(RecordAdviceDocument, { input });
    return here(event);
  }),
  act: saves<RequestEvent>(async (event, form) => {
    const decision = form.oneOf('decision', ['NOT_TAKEN', 'TURNED_INTO_PROVISION']);
    const outcome = {
      recommendationId: form.text('recommendation'),
      decision,
      reason: form.optional('reason'),
      provisionLineIds:
        decision === 'TURNED_INTO_PROVISION'
          ? [...form.data.keys()].flatMap((field) => (field.startsWith('line-') ? [field.slice(5)] : []))
          : [],
    };
    await graph(event).change(TurnAdviceIntoProvisionDocument, {
      input: { ...about(event, form), outcomes: [outcome] },
    });
    return here(event);
  }),
  chase: saves<RequestEvent>(async (event, form) => {
    await graph(event).change(ChaseReferralDocument, {
      input: {
        idempotencyKey: form.key,
        referralId: event.params.referral,
        on: form.optional('on'),
        note: form.text('note'),
      },
    });
    return here(event);
  }),
  close: saves<RequestEvent>(async (event, form) => {
    await graph(event).change(CloseReferralDocument, { input: ending(event, form) });
    return here(event);
  }),
  revoke: saves<RequestEvent>(async (event, form) => {
    await graph(event).change(RevokeReferralDocument, { input: ending(event, form) });
    return here(event);
  }),
};
