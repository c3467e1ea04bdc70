import type { FormReading } from '#lib/forms/reading.ts';
import {
  EndCompetenceDocument,
  EndEmploymentDocument,
  EnrolQualificationDocument,
  RecordCompetenceDocument,
  RecordDbsDocument,
  RecordQualificationDocument,
  StaffPersonPageDocument,
} from '#lib/graph/operations.ts';
import { to } from '#lib/links.ts';
import { found } from '#lib/server/found.ts';
import { graph } from '#lib/server/graph.ts';
import { requireViewer } from '#lib/server/guards.ts';
import { saves } from '#lib/server/saves.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

/** One member of staff as this school knows her. */
export const load: PageServerLoad = async (event) => {
  requireViewer(event);
  const { data, missing } = await graph(event).run(StaffPersonPageDocument, event.params);
  return {
    person: found(data.staffMember, missing),
    catalogue: (data.school?.competenceCatalogue ?? []).map(({ id, name }) => ({ value: id, label: name })),
    missing,
  };
};

const here = ({ params }: RequestEvent): string => to.schoolPerson(params.school, params.person);

/** What every record about a member of staff names. */
const about = ({ params }: RequestEvent, form: FormReading) => ({
  idempotencyKey: form.key,
  schoolId: params.school,
  staffId: params.person,
});

const qualificationKinds = [
  'NPQ_SENCO',
  'NASENCO',
  'QTS',
  'LEVEL3_EY_SENCO',
  'MQ_HI',
  'MQ_VI',
  'MQ_MSI',
  'LEVEL7_ASSESSOR',
  'OTHER',
] as const;

export const actions: Actions = {
  dbs: saves<RequestEvent>(async (event, form) => {
    const input = {
      ...about(event, form),
      issuedOn: form.text('issuedOn'),
      workforce: form.oneOf('workforce', ['CHILD', 'CHILD_AND_ADULT', 'ADULT', 'OTHER']),
      certificateLastFour: form.optional('certificateLastFour'),
      isOnUpdateService: form.ticked('isOnUpdateService'),
    };
    await graph(event).change(RecordDbsDocument, { input });
    return here(event);
  }),
  competence: saves<RequestEvent>(async (event, form) => {
    const input = {
      ...about(event, form),
      competenceId: form.text('competenceId'),
      level: form.oneOf('level', ['PRACTISING', 'AWARE', 'LEADING']),
      gainedOn: form.text('gainedOn'),
      expiresOn: form.optional('expiresOn'),
      note: form.optional('note'),
    };
    await graph(event).change(RecordCompetenceDocument, { input });
    return here(event);
  }),
  endCompetence: saves<RequestEvent>(async (event, form) => {
    const input = {
      idempotencyKey: form.key,
      id: form.text('id'),
      expectedVersion: form.version,
      endedOn: form.text('endedOn'),
      reason: form.text('reason'),
    };
    await graph(event).change(EndCompetenceDocument, { input });
    return here(event);
  }),
  qualification: saves<RequestEvent>(async (event, form) => {
    const kind = form.oneOf('kind', qualificationKinds);
    const shared = { ...about(event, form), kind, title: form.optional('title'), provider: form.optional('provider') };
    const completedOn = form.optional('completedOn');
    if (completedOn === null) {
      await graph(event).change(EnrolQualificationDocument, {
        input: { ...shared, startedOn: form.text('startedOn'), expectedEndOn: form.optional('expectedEndOn') },
      });
    } else {
      await graph(event).change(RecordQualificationDocument, {
        input: { ...shared, startedOn: form.optional('startedOn'), completedOn },
      });
    }
    return here(event);
  }),
  endEmployment: saves<RequestEvent>(async (event, form) => {
    await graph(event).change(EndEmploymentDocument, {
      input: {
        idempotencyKey: form.key,
        id: form.text('id'),
        expectedVersion: form.version,
        endsOn: form.text('endsOn'),
      },
    });
    return to.schoolStaff(event.params.school);
  }),
};
