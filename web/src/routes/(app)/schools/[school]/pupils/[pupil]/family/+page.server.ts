import type { FormReading } from '#lib/forms/reading.ts';
import {
  EndContactDocument,
  PupilFamilyPageDocument,
  RecordAgreementDocument,
  RecordMeetingDocument,
  SaveContactDocument,
  WithdrawAgreementDocument,
} from '#lib/graph/operations.ts';
import { to } from '#lib/links.ts';
import { notedChild } from '#lib/pupils/noted.ts';
import { found } from '#lib/server/found.ts';
import { graph } from '#lib/server/graph.ts';
import { requireViewer } from '#lib/server/guards.ts';
import { saves } from '#lib/server/saves.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

/** Contacts, meetings against the three a year, and what the family agreed to. */
export const load: PageServerLoad = async (event) => {
  requireViewer(event);
  const { school, pupil: id } = event.params;
  const [{ data, missing }, { school: head }] = await Promise.all([
    graph(event).run(PupilFamilyPageDocument, { id, school }),
    event.parent(),
  ]);
  const { contacts, meetings, meetingLedger, agreements, ...child } = found(data.pupil, missing);
  return {
    child,
    contacts,
    meetings: meetings ?? [],
    ledger: meetingLedger,
    agreements: (agreements ?? []).filter((found) => found.school.id === school),
    missing,
    noteAbout: notedChild(child, school, head.shortName),
  };
};

const here = ({ params }: RequestEvent): string => to.pupilFamily(params.school, params.pupil);
const about = ({ params }: RequestEvent, form: FormReading) => ({
  idempotencyKey: form.key,
  schoolId: params.school,
  pupilId: params.pupil,
});

export const actions: Actions = {
  contact: saves<RequestEvent>(async (event, form) => {
    const contactId = form.optional('id');
    const input = {
      ...about(event, form),
      ...(contactId === null ? {} : { contactId, expectedVersion: form.version }),
      givenName: form.text('givenName'),
      familyName: form.text('familyName'),
      relationship: form.text('relationship'),
      hasParentalResponsibility: form.ticked('hasParentalResponsibility'),
      priority: form.whole('priority') ?? 1,
      phone: form.optional('phone'),
      email: form.optional('email'),
      address: form.optional('address'),
      language: form.optional('language'),
      needsInterpreter: form.ticked('needsInterpreter'),
    };
    await graph(event).change(SaveContactDocument, { input });
    return here(event);
  }),
  endContact: saves<RequestEvent>(async (event, form) => {
    await graph(event).change(EndContactDocument, {
      input: {
        idempotencyKey: form.key,
        schoolId: event.params.school,
        contactId: form.text('id'),
        expectedVersion: form.version,
        endsOn: form.text('endsOn'),
      },
    });
    return here(event);
  }),
  meeting: saves<RequestEvent>(async (event, form) => {
    const input = {
      ...about(event, form),
      heldOn: form.text('heldOn'),
      attendees: form.text('attendees'),
      note: form.optional('note'),
      parentView: form.optional('parentView'),
      countsTowardsThree: form.ticked('countsTowardsThree'),
    };
    await graph(event).change(RecordMeetingDocument, { input });
    return here(event);
  }),
  agree: saves<RequestEvent>(async (event, form) => {
    await graph(event).change(RecordAgreementDocument, {
      input: {
        ...about(event, form),
        agreedOn: form.text('agreedOn'),
        agreedByName: form.text('agreedByName'),
        how: form.text('how'),
      },
    });
    return here(event);
  }),
  withdraw: saves<RequestEvent>(async (event, form) => {
    await graph(event).change(WithdrawAgreementDocument, {
      input: {
        idempotencyKey: form.key,
        agreementId: form.text('id'),
        expectedVersion: form.version,
        withdrawnOn: form.text('withdrawnOn'),
      },
    });
    return here(event);
  }),
};
