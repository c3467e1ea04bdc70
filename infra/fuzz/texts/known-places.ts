const upn = 'a number of 13 characters whose check letter fits; empty where there is none';
const needType = 'a type of need of the census';
const needTypes = 'types of need of the census';
const time = 'a time, HH:MM';

/** Text fields that are no free text, and the rule that their words follow. A rule that is not written down here fails the test. */
export const ruledPlaces: Readonly<Record<string, string>> = {
  'Mutation.recordAppointment/input.appointment.time': time,
  'Mutation.editAppointment/input.appointment.time': time,
  'Mutation.saveContact/input.relationship': 'one of the relationships of the school census',
  'Mutation.claimEhcException/input.code': 'one of the exceptions of the Regulations, a to e',
  'Mutation.invitePerson/input.email': 'an e-mail address',
  'Mutation.openWithReason/input.explanation': 'at least 20 characters, since the school reads it',
  'Mutation.openWithReason/input.upn': upn,
  'Mutation.editPupil/input.upn': upn,
  'Mutation.enrolPupil/input.upn': upn,
  'Mutation.openPlan/input.needCodes': needTypes,
  'Mutation.saveCycle/input.needCodes': needTypes,
  'Mutation.addProvisionLine/input.needCode': needType,
  'Mutation.changeStatus/input.needs.code': needTypes,
  'Mutation.setNeeds/input.needs.code': needTypes,
  'Mutation.defineCompetence/input.needTypes': needTypes,
  'Mutation.defineCompetence/input.code': 'capitals, figures and underscores',
  'Mutation.registerSchool/input.councilCode': 'three digits',
  'Mutation.registerSchool/input.laestab': 'seven digits',
  'Mutation.publishInclusionStrategy/input.url': 'an address of http or https',
  'Mutation.recordDbs/input.certificateLastFour': 'four digits; the rest is not kept',
  'Mutation.previewRollImport/input.columns.field': 'a field of a roll',
  'Mutation.runRetention/input.digest': 'the digest of the list that was shown',
};

/** Text fields that ask for something and are not kept, and what they ask. */
export const onlyAsked: Readonly<Record<string, string>> = {
  'Mutation.openWithReason/input.givenName': 'to find the child',
  'Mutation.openWithReason/input.familyName': 'to find the child',
  'Mutation.previewRollImport/input.columns.header': 'to find a column of the file',
};
