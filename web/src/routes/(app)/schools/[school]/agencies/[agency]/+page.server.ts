import { agencyFacts, serviceFacts } from '#lib/agencies/facts.ts';
import {
  AddAgencyServiceDocument,
  AddProfessionalDocument,
  EditAgencyDocument,
  EditAgencyServiceDocument,
  EndProfessionalDocument,
  SchoolAgencyPageDocument,
} from '#lib/graph/operations.ts';
import { to } from '#lib/links.ts';
import { found } from '#lib/server/found.ts';
import { graph } from '#lib/server/graph.ts';
import { requireViewer } from '#lib/server/guards.ts';
import { saves } from '#lib/server/saves.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

/** One agency of the directory: its services, its people, and the forms of whoever keeps the entry. */
export const load: PageServerLoad = async (event) => {
  requireViewer(event);
  const { data, missing } = await graph(event).run(SchoolAgencyPageDocument, { id: event.params.agency });
  return { agency: found(data.agency, missing), missing };
};

const here = ({ params }: RequestEvent): string => to.schoolAgency(params.school, params.agency);

export const actions: Actions = {
  edit: saves<RequestEvent>(async (event, form) => {
    await graph(event).change(EditAgencyDocument, {
      input: {
        idempotencyKey: form.key,
        expectedVersion: form.version,
        agencyId: event.params.agency,
        ...agencyFacts(form),
        closedOn: form.optional('closedOn'),
      },
    });
    return here(event);
  }),
  addService: saves<RequestEvent>(async (event, form) => {
    await graph(event).change(AddAgencyServiceDocument, {
      input: { idempotencyKey: form.key, agencyId: event.params.agency, service: serviceFacts(form) },
    });
    return here(event);
  }),
  editService: saves<RequestEvent>(async (event, form) => {
    await graph(event).change(EditAgencyServiceDocument, {
      input: {
        idempotencyKey: form.key,
        expectedVersion: form.version,
        serviceId: form.text('serviceId'),
        service: serviceFacts(form),
        closedOn: form.optional('closedOn'),
      },
    });
    return here(event);
  }),
  addProfessional: saves<RequestEvent>(async (event, form) => {
    await graph(event).change(AddProfessionalDocument, {
      input: {
        idempotencyKey: form.key,
        agencyId: event.params.agency,
        serviceId: form.optional('serviceId'),
        name: form.text('name'),
        jobTitle: form.optional('jobTitle'),
        email: form.optional('email'),
        startsOn: form.text('startsOn'),
      },
    });
    return here(event);
  }),
  endProfessional: saves<RequestEvent>(async (event, form) => {
    await graph(event).change(EndProfessionalDocument, {
      input: {
        idempotencyKey: form.key,
        professionalId: form.text('professionalId'),
        endsOn: form.text('endsOn'),
      },
    });
    return here(event);
  }),
};
