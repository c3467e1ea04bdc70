import {
  AssignTeacherDocument,
  DesignateSencoDocument,
  EmployStaffDocument,
  EndDesignationDocument,
  EndTeachingDocument,
  OpenClassDocument,
  PublishInclusionStrategyDocument,
  RecordSharingReviewDocument,
  SchoolAboutPageDocument,
} from '#lib/graph/operations.ts';
import { to } from '#lib/links.ts';
import { found } from '#lib/server/found.ts';
import { graph } from '#lib/server/graph.ts';
import { requireViewer } from '#lib/server/guards.ts';
import { saves } from '#lib/server/saves.ts';
import { academicYearOf } from '../calendar/half-terms.ts';
import { today } from '#lib/server/clock.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

/** What is kept about a place itself: register facts, who is SENCo, the strategy, classes. */
export const load: PageServerLoad = async (event) => {
  requireViewer(event);
  const { data, missing } = await graph(event).run(SchoolAboutPageDocument, { id: event.params.school });
  return { place: found(data.school, missing), missing };
};

const here = ({ params }: RequestEvent): string => to.schoolPlace(params.school);

export const actions: Actions = {
  strategy: saves<RequestEvent>(async (event, form) => {
    const input = {
      idempotencyKey: form.key,
      schoolId: event.params.school,
      publishedOn: form.text('publishedOn'),
      url: form.text('url'),
      isMultiYear: form.ticked('isMultiYear'),
      budgetedCost: form.decimal('budgetedCost'),
    };
    await graph(event).change(PublishInclusionStrategyDocument, { input });
    return here(event);
  }),
  designate: saves<RequestEvent>(async (event, form) => {
    const basis = (['QUALIFIED_TEACHER', 'HEAD'] as const).find((known) => known === form.text('basis')) ?? null;
    const input = {
      idempotencyKey: form.key,
      schoolId: event.params.school,
      personId: form.text('personId'),
      basis,
      startsOn: form.text('startsOn'),
      contractedHours: form.decimal('contractedHours'),
      classTeachingCommitment: form.oneOf('classTeachingCommitment', ['NONE', 'SOME', 'SIGNIFICANT']),
      firstBecameSencoOn: form.optional('firstBecameSencoOn'),
    };
    await graph(event).change(DesignateSencoDocument, { input });
    return here(event);
  }),
  endDesignation: saves<RequestEvent>(async (event, form) => {
    await graph(event).change(EndDesignationDocument, {
      input: {
        idempotencyKey: form.key,
        expectedVersion: form.version,
        id: form.text('id'),
        endsOn: form.text('endsOn'),
      },
    });
    return here(event);
  }),
  sharingReview: saves<RequestEvent>(async (event, form) => {
    const input = {
      idempotencyKey: form.key,
      expectedVersion: form.version,
      id: form.text('id'),
      reviewedOn: form.text('reviewedOn'),
      findings: form.text('findings'),
    };
    await graph(event).change(RecordSharingReviewDocument, { input });
    return here(event);
  }),
  openClass: saves<RequestEvent>(async (event, form) => {
    const input = {
      idempotencyKey: form.key,
      schoolId: event.params.school,
      name: form.text('name'),
      academicYear: academicYearOf(today()),
      yearGroups: form.all('year').map(Number),
    };
    await graph(event).change(OpenClassDocument, { input });
    return here(event);
  }),
  assignTeacher: saves<RequestEvent>(async (event, form) => {
    await graph(event).change(AssignTeacherDocument, {
      input: {
        idempotencyKey: form.key,
        classId: form.text('classId'),
        personId: form.text('personId'),
        startsOn: form.text('startsOn'),
      },
    });
    return here(event);
  }),
  endTeaching: saves<RequestEvent>(async (event, form) => {
    await graph(event).change(EndTeachingDocument, {
      input: { idempotencyKey: form.key, id: form.text('id'), endsOn: form.text('endsOn') },
    });
    return here(event);
  }),
  employ: saves<RequestEvent>(async (event, form) => {
    const input = {
      idempotencyKey: form.key,
      schoolId: event.params.school,
      givenName: form.optional('givenName'),
      familyName: form.optional('familyName'),
      jobTitle: form.text('jobTitle'),
      isTeacher: form.ticked('isTeacher'),
      isQualifiedTeacher: form.ticked('isQualifiedTeacher'),
      isHead: form.ticked('isHead'),
      contractedHours: form.decimal('contractedHours'),
      startsOn: form.text('startsOn'),
    };
    await graph(event).change(EmployStaffDocument, { input });
    return here(event);
  }),
};
