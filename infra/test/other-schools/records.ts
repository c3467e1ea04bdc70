import type { Sql } from '@hedgerow/db';

/** Which record an id of this name means, as a question for one school's; `$1` is the school, `$2` an organisation it is in. */
type Questions = Readonly<Record<string, string>>;

const of = (table: string, more = ''): string =>
  `select id from ${table} where school_id = $1 ${more} order by id limit 1`;

/** Most names mean the same record wherever they stand. */
const byName: Questions = {
  schoolId: 'select $1::uuid as id',
  schoolIds: 'select $1::uuid as id',
  school: 'select $1::uuid as id',
  organisationId: 'select $2::uuid as id where $1::uuid is not null',
  referralId: of('agencies.referral'),
  contactId: of('provision.contact', 'and ends_on is null'),
  givenByContactId: of('provision.contact', 'and ends_on is null'),
  recommendationId: of('agencies.recommendation'),
  consentId: of('agencies.consent'),
  refusalId: of('agencies.consent_refusal', 'and decision is null'),
  groundId: of('agencies.other_ground'),
  agencyId: of('agencies.agency'),
  serviceId: `select s.id from agencies.agency_service s join agencies.agency a on a.id = s.agency_id where a.school_id = $1 limit 1`,
  professionalId: `select p.id from agencies.professional p join agencies.agency a on a.id = p.agency_id where a.school_id = $1 limit 1`,
  pupilId: `select pupil_id as id from provision.plan where school_id = $1 order by id limit 1`,
  pupilIds: `select pupil_id as id from provision.plan where school_id = $1 order by id limit 1`,
  ids: `select pupil_id as id from provision.plan where school_id = $1 order by id limit 1`,
  personId: staffOf(),
  staffId: staffOf(),
  deliveredById: staffOf(),
  sealedFor: staffOf(),
  agreementId: of('provision.agreement'),
  dutyId: `select duty_id as id from provision.duty_subject where school_id = $1 and pupil_id is not null order by duty_id limit 1`,
  openingIds: of('provision.opening'),
  reviewId: of('provision.annual_review'),
  concernId: of('provision.concern'),
  planId: of('provision.plan'),
  cycleId: of('provision.cycle', 'and reviewed_on is null'),
  outcomeId: of('provision.outcome'),
  requestId: of('provision.ehc_request'),
  enrolmentId: of('provision.enrolment', 'and ends_on is null'),
  holdId: of('provision.legal_hold'),
  observationId: of('provision.observation'),
  lineId: of('provision.provision_line'),
  lineIds: of('provision.provision_line'),
  absentLineIds: of('provision.provision_line'),
  provisionLineIds: of('provision.provision_line'),
  expectedStatusId: of('provision.sen_status'),
  expectedNeedIds: of('provision.need'),
  classId: of('schools.class'),
  classIds: of('schools.class'),
  membershipId: 'select id from access.membership where school_id = $1 and organisation_id = $2',
  competenceId: of('training.competence'),
  competenceIds: of('training.competence'),
  eventId: of('training.training_event'),
  bookingId: of('training.booking'),
};

/** `id` alone says nothing: what it means, by field. */
const byField: Questions = {
  'Mutation.moveAnnualReview/reviewId': of(
    'provision.annual_review',
    'and meeting_held_on is null and withdrawn_on is null',
  ),
  'Mutation.editAppointment/contactId': of('agencies.agency_contact'),
  'Mutation.changeMaintainingCouncil/planId': of('provision.ehc_plan'),
  'Mutation.recordQualification/enrolmentId': of('training.qualification', 'and completed_on is null'),
  'Mutation.previewRollImport/id': of('provision.roll_import'),
  'Mutation.confirmRollImport/id': of('provision.roll_import'),
  'Mutation.undoRollImport/id': of('provision.roll_import'),
  'Mutation.confirmPlacesImport/id':
    'select id from schools.place_import where organisation_id = $2 and $1::uuid is not null',
  'Mutation.undoPlacesImport/id':
    'select id from schools.place_import where organisation_id = $2 and $1::uuid is not null',
  'Mutation.editSchool/id': 'select $1::uuid as id',
  'Mutation.resendInvitation/id': of('access.invitation'),
  'Mutation.withdrawInvitation/id': of('access.invitation'),
  'Mutation.openMail/id': of('identity.mail'),
  'Mutation.disablePerson/personId': teacherOf(),
  'Mutation.enablePerson/personId': teacherOf(),
  'Mutation.resetSecondFactor/personId': teacherOf(),
  'Viewer.roleHolder/id': teacherOf(),
  'Mutation.endRole/id': of('access.assignment', `and role = 'class_teacher'`),
  'Mutation.removeClosure/id': of('schools.closure'),
  'Mutation.editClass/id': of('schools.class'),
  'Mutation.closeClass/id': of('schools.class'),
  'Mutation.endTeaching/id': of('access.class_teaching'),
  'Mutation.editDesignation/id': of('schools.designation'),
  'Mutation.endDesignation/id': of('schools.designation'),
  'Mutation.recordSharingReview/id': of('schools.designation'),
  'Mutation.editEmployment/id': of('schools.employment'),
  'Mutation.endEmployment/id': of('schools.employment'),
  'Mutation.editStaffMember/id': staffOf(),
  'Mutation.editVisit/id': of('schools.visit'),
  'Mutation.defineCompetence/id': of('training.competence'),
  'Mutation.endCompetence/id': of('training.staff_competence'),
  'Query.agency/id': of('agencies.agency'),
  'Query.referral/id': of('agencies.referral'),
  'Query.agencyService/id': `select s.id from agencies.agency_service s join agencies.agency a on a.id = s.agency_id where a.school_id = $1 limit 1`,
  'Query.pupil/id': of('provision.pupil'),
  'Query.rollImport/id': of('provision.roll_import'),
  'Query.school/id': 'select $1::uuid as id',
  'Query.schoolClass/id': of('schools.class'),
  'Query.placesImport/id': 'select id from schools.place_import where organisation_id = $2 and $1::uuid is not null',
  'Query.organisation/id': 'select $2::uuid as id where $1::uuid is not null',
  'Query.staffMember/id': staffOf(),
  'Query.visit/id': of('schools.visit'),
  'Query.trainingEvent/id': of('training.training_event'),
};

/** Somebody who holds a role there. */
function teacherOf(): string {
  return `select person_id as id from access.assignment where school_id = $1 and role = 'class_teacher' order by person_id limit 1`;
}

/** Somebody who works there and nowhere else. */
function staffOf(): string {
  return `select person_id as id from schools.employment e where school_id = $1
    and not exists (select from schools.employment o where o.person_id = e.person_id and o.school_id <> $1) order by person_id limit 1`;
}

/**
 * The id of a real record of a school, for a place in the arguments of a field.
 *
 * @throws Error where nobody has said what the id means there, or where there is no such record to ask for
 */
export async function realId(
  sql: Sql,
  field: string,
  path: readonly string[],
  schoolId: string,
  organisationId: string,
): Promise<string> {
  const [id] = await realIds(sql, field, path, schoolId, organisationId, 1);
  if (id === undefined) throw new Error(`${field}: the school has no record for "${path.join('.')}" to ask for.`);
  return id;
}

/**
 * Ids of real records of a school, for a place in the arguments of a field; none where the school has none.
 *
 * @throws Error where nobody has said what the id means there
 */
export async function realIds(
  sql: Sql,
  field: string,
  path: readonly string[],
  schoolId: string,
  organisationId: string,
  atMost: number,
): Promise<string[]> {
  const name = path.at(-1) ?? '';
  const question = byField[`${field}/${name}`] ?? byName[name];
  if (question === undefined)
    throw new Error(`${field} takes an id "${path.join('.')}": say in records.ts which record it means.`);
  const needed = question.includes('$2') ? [schoolId, organisationId] : [schoolId];
  const rows = await sql.unsafe<{ id: string }[]>(question.replace(/limit 1$/, `limit ${String(atMost)}`), needed);
  return rows.map(({ id }) => id);
}

/** The versions that records have now, of those whose kind has one: what somebody who opened them would send back. */
export async function versionsOf(sql: Sql, ids: readonly string[]): Promise<readonly number[]> {
  const tables = await sql<{ name: string }[]>`
    select format('%I.%I', v.table_schema, v.table_name) as name
    from information_schema.columns v join information_schema.columns i using (table_schema, table_name)
    where v.column_name = 'version' and i.column_name = 'id' and i.data_type = 'uuid' order by 1`;
  const question = tables.map(({ name }) => `select version from ${name} where id = any($1)`).join(' union ');
  const rows = await sql.unsafe<{ version: number }[]>(question, [[...ids]]);
  return rows.map(({ version }) => version);
}
