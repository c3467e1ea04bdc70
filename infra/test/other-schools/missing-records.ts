import { newId, type Sql } from '@hedgerow/db';
import { addDays, addYears, parseIsoDate } from '@hedgerow/rules';

/** Records of kinds that the demo's villages do not have, so that there is one of each to ask for. */
export async function insertMissing(sql: Sql, schoolId: string, organisationId: string, today: string): Promise<void> {
  const add = async (table: string, row: Readonly<Record<string, unknown>>): Promise<string> => {
    const id = newId();
    await sql`insert into ${sql(table)} ${sql({ id, ...row } as never)}`;
    return id;
  };
  await sql`
    insert into access.membership (id, school_id, organisation_id, starts_on)
    select ${newId()}, ${schoolId}, ${organisationId}, '2020-09-01'
    where not exists (select from access.membership where school_id = ${schoolId} and organisation_id = ${organisationId})`;
  const [at, until] = [`${today}T08:00:00Z`, `${addYears(parseIsoDate(today), 1)}T08:00:00Z`];
  const asked = { given_name: 'Wren', family_name: 'Castle', email: `wren@${schoolId}.example`, school_id: schoolId };
  await add('access.invitation', {
    ...asked,
    roles: ['governor'],
    starts_on: today,
    invited_at: at,
    expires_at: until,
  });
  await add('identity.mail', {
    kind: 'invitation',
    recipient: asked.email,
    school_id: schoolId,
    written_at: at,
    due_at: at,
  });
  const agencyId = await add('agencies.agency', { school_id: schoolId, name: 'Reading friends', kind: 'VOLUNTARY' });
  await add('agencies.agency_service', { agency_id: agencyId, name: 'Reading', kind: 'VOLUNTARY', route: 'EMAIL' });
  await add('agencies.professional', { agency_id: agencyId, name: 'Wren Castle', starts_on: today });
  const [referral] = await sql<{ id: string; pupilId: string }[]>`
    select id, pupil_id as "pupilId" from agencies.referral where school_id = ${schoolId} order by id limit 1`;
  if (referral === undefined) throw new Error('This village of the demo has no referral.');
  await add('agencies.consent_refusal', {
    referral_id: referral.id,
    school_id: schoolId,
    pupil_id: referral.pupilId,
    refused_on: today,
    refused_by_name: 'Robin Rook',
    has_parental_responsibility: true,
    how: 'TELEPHONE',
    recorded_by: newId(),
    recorded_by_name: 'Robin Rook',
  });
  await add('agencies.other_ground', {
    referral_id: referral.id,
    school_id: schoolId,
    pupil_id: referral.pupilId,
    ground: 'STATUTORY_DUTY',
    reason: 'Advice for an assessment.',
    recorded_on: today,
    recorded_by: newId(),
    recorded_by_name: 'Robin Rook',
  });
  const [ehcPlan] = await sql<{ id: string; pupilId: string }[]>`
    select id, pupil_id as "pupilId" from provision.ehc_plan where school_id = ${schoolId} and ceased_on is null order by id desc limit 1`;
  if (ehcPlan === undefined) throw new Error('This village of the demo has no EHC plan.');
  // On some days of the year every meeting of the demo has been held.
  await add('provision.annual_review', {
    plan_id: ehcPlan.id,
    pupil_id: ehcPlan.pupilId,
    school_id: schoolId,
    kind: 'ANNUAL',
    meeting_on: addDays(parseIsoDate(today), 28),
  });
  await add('provision.agreement', {
    school_id: schoolId,
    pupil_id: referral.pupilId,
    agreed_on: today,
    agreed_by_name: 'Sam Rook',
    how: 'On paper',
    by_id: newId(),
  });
  await add('provision.opening', {
    school_id: schoolId,
    pupil_id: referral.pupilId,
    person_id: newId(),
    opened_on: today,
    opened_at: `${today}T08:00:00Z`,
    reason: 'OTHER',
    explanation: 'To know what a visitor may be told.',
  });
  await add('provision.legal_hold', {
    school_id: schoolId,
    pupil_id: referral.pupilId,
    reason: 'An inquiry',
    placed_by: newId(),
    placed_at: `${today}T08:00:00Z`,
  });
  const competenceId = await add('training.competence', { school_id: schoolId, code: 'OWN', name: 'Own way' });
  const eventId = await add('training.training_event', { school_id: schoolId, title: 'Own day', on_date: today });
  const [member] = await sql<{ id: string }[]>`
    select person_id as id from schools.employment where school_id = ${schoolId} order by id limit 1`;
  await add('training.qualification', {
    school_id: schoolId,
    person_id: member?.id,
    kind: 'OTHER',
    title: 'A course',
    started_on: today,
  });
  await add('training.booking', { event_id: eventId, school_id: schoolId, person_id: member?.id });
  await sql`insert into training.event_competence (event_id, competence_id) values (${eventId}, ${competenceId})`;
  const file = { person_id: newId(), file_name: 'roll.csv', state: 'PREVIEWED', begun_at: `${today}T08:00:00Z` };
  await add('provision.roll_import', { ...file, school_id: schoolId });
  await add('schools.place_import', { ...file, organisation_id: organisationId });
}
