import { copyFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { newId } from '@hedgerow/db';
import type { World } from '../world/world.ts';
import { referralAt, referralFacts } from './referral-stages.ts';
import { write, type Writer } from './writer.ts';

/** By mutation, an input that the product accepts. */
export type SettledCalls = ReadonlyMap<string, Readonly<Record<string, unknown>>>;

const words = 'Some words.';

/**
 * Calls that chance does not find, because the record must stand at a stage of its life that is rare, or was named as
 * somebody had seen it: makes those records, and says what to send.
 *
 * @param uploads folder of uploaded files
 */
export async function settleCalls(world: World, writer: Writer, uploads: string): Promise<SettledCalls> {
  const schoolId = writer.place.id;
  const calls: Record<string, Record<string, unknown>> = {
    ...(await referralCalls(world, writer)),
    ...(await childCalls(world, writer)),
    ...(await uploadCalls(writer, uploads)),
    registerSchool: {
      organisationId: writer.place.organisationId,
      ofstedUrn: 'EY999999',
      laestab: '9992001',
      name: words,
      shortName: words,
      kind: 'SCHOOL',
      phase: 'PRIMARY',
      establishmentTypeName: words,
      councilCode: '999',
      councilName: words,
      isMaintained: true,
      address: { street: words, locality: words, town: words, county: words, postcode: 'AB1 2CD' },
    },
    invitePerson: {
      schoolId,
      email: 'wren.castle@school.example',
      givenName: words,
      familyName: words,
      roles: ['CLASS_TEACHER'],
      startsOn: world.today,
      jobTitle: words,
    },
    grantRole: { schoolId, givenName: words, familyName: words, role: 'CLASS_TEACHER', startsOn: world.today },
    runRetention: { schoolId, digest: await digestOfLeavers(world, writer) },
  };
  await world.undo.keep();
  return new Map(Object.entries(calls));
}

async function referralCalls(world: World, writer: Writer): Promise<Record<string, Record<string, unknown>>> {
  const { admin, today } = world;
  const [about] = await admin<{ pupilId: string; serviceId: string }[]>`
    select pupil_id as "pupilId", service_id as "serviceId" from agencies.referral
    where school_id = ${writer.place.id} order by id limit 1`;
  if (about === undefined) throw new Error('The place has no referral.');
  const at = (stage: Parameters<typeof referralAt>[3]) => referralAt(world, writer, about, stage);
  const appointment = { kind: 'CALL', on: today, time: '10:30', place: words, withName: words, note: words };

  const { referralId } = await write(world, writer, 'recordAppointment', {
    ...(await at('ACCEPTED')),
    appointment,
  }).then(({ id }) => ({ referralId: id }));
  const [contact] = await admin<{ contactId: string; expectedVersion: number }[]>`
    select id as "contactId", version as "expectedVersion" from agencies.agency_contact where referral_id = ${referralId}`;
  const advised = await at('REPORT_RECEIVED');
  const [advice] = await admin<{ recommendationId: string }[]>`
    select id as "recommendationId" from agencies.recommendation where referral_id = ${advised.referralId}`;
  const refused = { refusedOn: today, refusedByName: words, hasParentalResponsibility: true, how: 'IN_PERSON' };
  const disputed = await write(world, writer, 'recordRefusal', { ...(await at('CONSENT_RECORDED')), ...refused });
  const [refusal] = await admin<{ refusalId: string }[]>`
    select id as "refusalId" from agencies.consent_refusal where referral_id = ${disputed.id}`;
  return {
    recordRefusal: { ...(await at('DRAFT')), ...refused, relationship: words, said: words },
    decideRefusal: {
      referralId: disputed.id,
      expectedVersion: disputed.version,
      ...refusal,
      decision: 'SHARE_ALL_THE_SAME',
      reason: words,
    },
    editReferral: { ...(await at('DRAFT')), serviceId: about.serviceId, referral: referralFacts },
    startWaiting: { ...(await at('ACCEPTED')), note: words },
    recordAppointment: { ...(await at('ACCEPTED')), appointment },
    editAppointment: { referralId, ...contact, appointment },
    startInvolvement: { ...(await at('ACCEPTED')), note: words },
    recordAdvice: {
      ...(await at('ACTIVE')),
      receivedOn: today,
      authorName: words,
      text: words,
      recommendations: [words],
    },
    turnAdviceIntoProvision: { ...advised, outcomes: [{ ...advice, decision: 'NOT_TAKEN', reason: words }] },
  };
}

async function childCalls(world: World, writer: Writer): Promise<Record<string, Record<string, unknown>>> {
  const { admin, today } = world;
  const schoolId = writer.place.id;
  const needs = [{ code: 'SLCN', rank: 1 }];
  const changed = { code: 'K', since: today, reason: words, needs };
  const { expectedStatusId, ...supported } = await enrol(world, writer, 'Ann');
  await write(world, writer, 'changeStatus', { ...supported, expectedStatusId, ...changed });
  const open = await admin<{ id: string }[]>`select id from provision.need where pupil_id = ${supported.pupilId}`;
  const [cycle] = await admin<{ cycleId: string }[]>`
    select id as "cycleId" from provision.cycle where school_id = ${schoolId} and reviewed_on is null order by id limit 1`;
  return {
    changeStatus: { ...(await enrol(world, writer, 'Ben')), ...changed },
    setNeeds: { ...supported, expectedNeedIds: open.map(({ id }) => id), since: today, needs },
    contributeToCycle: { ...cycle, expectedVersion: 0, staffView: words, pupilView: words, delivery: words },
  };
}

async function uploadCalls({ place }: Writer, uploads: string): Promise<Record<string, Record<string, unknown>>> {
  const [roll, register] = [newId(), newId()];
  await writeFile(join(uploads, roll), 'Surname,Forename,DOB\r\nPreview,Ann,2018-02-03\r\n');
  const groups = new URL('../../../services/schools/test-data/gias-groups-2025-excerpt.csv', import.meta.url);
  await copyFile(groups, join(uploads, register));
  return {
    previewRollImport: {
      schoolId: place.id,
      uploadId: roll,
      fileName: words,
      columns: [{ field: 'preferredName', header: words }],
    },
    previewPlacesImport: { organisationId: place.organisationId, uploadId: register, fileName: words },
  };
}

/** Lets one child be so long gone that her file may go, and gives the digest of the list that says so. */
async function digestOfLeavers(world: World, writer: Writer): Promise<string> {
  const { admin } = world;
  const { pupilId } = await enrol(world, writer, 'Cy');
  await admin`update provision.pupil set birth_on = '1980-05-05' where id = ${pupilId}`;
  await admin`update provision.enrolment set starts_on = '1985-09-01', ends_on = '1996-07-19' where pupil_id = ${pupilId}`;
  const question = 'query ($id: ID!) { school(id: $id) { retention { digest } } }';
  const { data, text } = await world.ask(writer.reader, question, { id: writer.place.id });
  const digest = (data?.['school'] as { retention: { digest: string } | null } | null)?.retention?.digest;
  if (digest === undefined) throw new Error(`The list of files was not given: ${text}`);
  return digest;
}

async function enrol(
  world: World,
  writer: Writer,
  givenName: string,
): Promise<{ schoolId: string; pupilId: string; expectedStatusId?: string }> {
  const schoolId = writer.place.id;
  const child = { givenName, familyName: 'Settled', birthDate: '2019-05-05', startsOn: '2026-09-01' };
  const { id: pupilId } = await write(world, writer, 'enrolPupil', { schoolId, ...child });
  const [status] = await world.admin<{ expectedStatusId: string }[]>`
    select id as "expectedStatusId" from provision.sen_status where pupil_id = ${pupilId}`;
  return { schoolId, pupilId, ...status };
}
