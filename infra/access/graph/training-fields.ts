import type { FieldLists } from './field-lists.ts';

/** What is needed to be told each field of the types of training. */
export const trainingFields: FieldLists = {
  Competence: { 'competence.read': 'id code name needTypes validityMonths organisationId school isRetired version' },
  DbsCheck: {
    'dbs.read':
      'id staff school issuedOn workforce certificateLastFour isOnUpdateService recheckDueOn isSuperseded version',
  },
  DbsPolicy: { 'dbs.read': 'school recheckMonths version' },
  Qualification: {
    'qualification.read': 'id staff school kind title startedOn expectedEndOn completedOn provider evidence version',
  },
  SencoQualification: {
    'qualification.read or standing.read or register.count':
      'staff status signal firstBecameSencoOn deadline amberFrom latestStartOn kind startedOn expectedEndOn completedOn provider level3CompletedOn takeAdvice sentence basis',
  },
  StaffCompetence: {
    'competence.read': 'id staff school competence level gainedOn expiresOn endedOn standing event note version',
  },
  StaffCompetenceRow: { 'competence.read': 'staff cells' },
  StaffCompetences: { 'competence.read': 'competences rows' },
  TrainingBooking: { 'training.read': 'id event staff school status version' },
  TrainingEvent: {
    'training.read':
      'id title onDate minutes provider place places placesTaken school organisationId competences bookings version',
  },
  TrainingEventConnection: { 'training.read': 'nodes pageInfo' },
  TrainingGap: { 'competence.read': 'need pupils trained expiring isGap sentence competences' },
};
