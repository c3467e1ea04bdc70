import type { Sql } from '@hedgerow/db';
import { addMonths, addYears, parseIsoDate, yearOf } from '@hedgerow/rules';
import type { Words } from './asking.ts';
import { realId } from './records.ts';

/** What has to be more than of the right type for a question to come as far as asking whose record it is. */
export function wordsOn(today: string): Words {
  const day = parseIsoDate(today);
  const later = addYears(day, 1);
  return {
    Date: today,
    expectedVersion: 1,
    // Of which the day is a day: school years run from August to July.
    academicYear: yearOf(addMonths(day, -7)),
    relationship: 'PAM',
    needCodes: ['SLCN'],
    needTypes: ['SLCN'],
    code: 'SLCN',
    'Mutation.changeStatus/code': 'K',
    'Mutation.claimEhcException/code': 'a',
    'Mutation.defineCompetence/code': 'NEW',
    url: 'https://ashbeck.example/strategy',
    yearGroups: [3],
    half: 1,
    explanation: 'To know what a visitor may be told.',
    priority: 1,
    hasParentalResponsibility: true,
    reviewAgreedOn: later,
    meetingOn: later,
    councilName: 'Northdale Council',
    councilCode: '999',
    'Mutation.addAgency/kind': 'HEALTH',
    'Mutation.employStaff/givenName': 'Wren',
    'Mutation.employStaff/familyName': 'Castle',
    'Mutation.enrolPupil/givenName': 'Wren',
    'Mutation.enrolPupil/familyName': 'Castle',
    'Mutation.enrolPupil/birthDate': addYears(day, -7),
    'Mutation.invitePerson/email': 'wren.castle@school.example',
    'Mutation.invitePerson/givenName': 'Wren',
    'Mutation.invitePerson/familyName': 'Castle',
    'Mutation.invitePerson/roles': ['CLASS_TEACHER'],
    'Mutation.grantRole/givenName': 'Wren',
    'Mutation.grantRole/familyName': 'Castle',
    'Mutation.turnAdviceIntoProvision/decision': 'NOT_TAKEN',
    'Mutation.turnAdviceIntoProvision/reason': 'Done already.',
    'Mutation.grantRole/role': 'CLASS_TEACHER',
    'Mutation.runRetention/digest': 'a'.repeat(64),
    'Mutation.setTermDates/term': 'AUTUMN',
    'Mutation.previewRollImport/uploadId': '01890a5d-ac96-774b-bcce-b302099a8057',
    'Mutation.previewRollImport/fileName': 'roll.csv',
  };
}

/** What else has to be said for one of several ids. */
export const wordsAt: Readonly<Record<string, Words>> = {
  'Mutation.grantRole/input.organisationId': { 'Mutation.grantRole/role': 'ADMINISTRATOR' },
  'Mutation.invitePerson/input.organisationId': { 'Mutation.invitePerson/roles': ['ADMINISTRATOR'] },
};

/** Ids that do not stand alone: what has to be named with them, of the same school. */
export const companions: Readonly<Record<string, readonly string[]>> = {
  'Mutation.defineCompetence/id': ['schoolId'],
  'Mutation.openEvent/competenceIds': ['schoolId'],
  'Mutation.addProfessional/personId': ['agencyId'],
  'Mutation.grantRole/personId': ['schoolId'],
  'Mutation.invitePerson/personId': ['schoolId'],
};

/**
 * Ids that a service keeps without knowing the record: another service resolves them, for those who may see it. What
 * was made is the asking school's own, is seen by it alone, and looks the same for an id of nobody.
 */
export const keptAsIds: Readonly<Record<string, string>> = {
  'Mutation.openReferral/input.pupilId': 'agencies keep no children',
  'Mutation.recordVisit/input.children.pupilId': 'schools keep no children',
  'Mutation.editVisit/input.children.pupilId': 'schools keep no children',
  'Mutation.recordDelivery/input.absentLineIds': 'only those of the lines delivered count',
  'Mutation.addProfessional/input.personId': 'agencies keep no accounts',
};

/** Fields and ids of what every school reads alike, or that a reader finds in her own school because she put them there. */
export const shared: Readonly<Record<string, string>> = {
  'Query.agency': 'the directory of agencies is everybody’s',
  'Query.agencyService': 'the directory of agencies is everybody’s',
  'Mutation.editReferral/input.serviceId': 'the directory of agencies is everybody’s',
  'Mutation.openReferral/input.serviceId': 'the directory of agencies is everybody’s',
  'School.accessLog/filter.pupilId':
    'this test’s own referral about an id that agencies cannot know stands in the reader’s own log',
};

/** Questions that even somebody whose records they are is refused, and why. */
export const refusedToAll: Readonly<Record<string, string>> = {
  'Mutation.addAgency/input.organisationId': 'no role of an organisation writes the directory',
  'Mutation.correctObservation/input.observationId': 'a note is corrected by its writer alone',
  'Mutation.previewPlacesImport/input.organisationId': 'the file was never uploaded',
  'Mutation.confirmPlacesImport/input.id': 'the file was never uploaded',
  'Mutation.confirmRollImport/input.id': 'the file was never uploaded',
  'Mutation.previewRollImport/input.schoolId': 'the file was never uploaded',
};

/** How the reader reaches each type whose fields take ids; `…` is where the field stands. */
export async function parentsOf(
  sql: Sql,
  schoolId: string,
  organisationId: string,
): Promise<Readonly<Record<string, string>>> {
  const own = (field: string) => realId(sql, field, ['id'], schoolId, organisationId);
  return {
    Query: '{ … }',
    Mutation: '{ … }',
    Viewer: '{ viewer { id … } }',
    School: `{ school(id: "${schoolId}") { id … } }`,
    Pupil: `{ pupil(id: "${await own('Query.pupil')}") { id … } }`,
    StaffMember: `{ staffMember(id: "${await own('Query.staffMember')}") { id … } }`,
    Organisation: `{ organisation(id: "${organisationId}") { id … } }`,
  };
}
