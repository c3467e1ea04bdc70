import { textOf } from '../world/fill.ts';
import { SYSTEM_PERSON } from '@hedgerow/db';
import type { Permission } from '@hedgerow/authz';
import { all, any, mine, of, organisation, readAndWrite, school, when, type Rule, type TableRules } from './rule.ts';

const system: Rule = ({ who }) => who.person === SYSTEM_PERSON;
const ofSystem: TableRules = { select: system, insert: system, update: system, delete: system };
/** An organisation that one of the person's schools belongs to today. */
const organisationOfSchools =
  (permission: Permission, isToday: boolean): Rule =>
  ({ who, world }, row) =>
    (world.rows.get('access.membership') ?? []).some(
      (member) =>
        member['organisation_id'] === row['organisation_id'] &&
        who.schools(permission).has(textOf(member, 'school_id')) &&
        textOf(member, 'starts_on') <= world.days.today &&
        (!isToday || member['ends_on'] === null || textOf(member, 'ends_on') >= world.days.today),
    );
const events = any(
  school('training.read'),
  organisation('training.read'),
  organisationOfSchools('training.read', true),
);
const holdEvents = any(school('training.write'), organisation('training.write'));
const define = any(school('competence.define'), organisation('competence.define'));
const theEvent = (event: Readonly<Record<string, unknown>>, row: Readonly<Record<string, unknown>>): boolean =>
  event['id'] === row['event_id'];
/** Common to all: for whoever reads any competence. */
const common: Rule = ({ who }, row) =>
  row['school_id'] === null && row['organisation_id'] === null && who.schools('competence.read').size > 0;

/** One clock a person, for the schools that designated her. */
const designated = (permission: Permission): Rule =>
  of('reference.designation', (one, row) => one['person_id'] === row['person_id'], school(permission));

/** The same while the designation has not ended; the jobs settle those that have. */
const stillDesignated = (permission: Permission): Rule =>
  of(
    'reference.designation',
    (one, row) => one['person_id'] === row['person_id'],
    all(
      school(permission),
      any(
        system,
        when((one, { world }) => one['ends_on'] === null || textOf(one, 'ends_on') >= world.days.today),
      ),
    ),
  );

/** What staff know. */
export const trainingRules: Readonly<Record<string, TableRules>> = {
  'training.competence': readAndWrite(
    any(
      common,
      school('competence.read'),
      organisation('competence.read'),
      organisationOfSchools('competence.read', false),
    ),
    define,
  ),
  'training.staff_competence': readAndWrite(school('competence.read'), school('competence.write')),
  'training.training_event': readAndWrite(events, holdEvents),
  'training.event_competence': {
    select: of('training.training_event', theEvent, events),
    insert: of('training.training_event', theEvent, all(events, holdEvents)),
  },
  'training.booking': readAndWrite(school('training.read'), school('training.write')),
  'training.qualification': readAndWrite(school('qualification.read'), school('qualification.write')),
  'training.senco_clock': {
    select: any(stillDesignated('qualification.read'), stillDesignated('standing.read')),
    insert: designated('duty.write'),
    update: designated('duty.write'),
  },
  'training.senco_change': { select: system, insert: school('qualification.write'), update: system, delete: system },
  'training.dbs_check': readAndWrite(school('dbs.read'), school('dbs.write')),
  'training.school_policy': readAndWrite(school('dbs.read'), school('dbs.write')),
  'training.duty': readAndWrite(school('duty.read'), school('duty.write')),
  'training.duty_subject': readAndWrite(school('duty.subject.read'), school('duty.write')),
  'training.idempotency': { ...readAndWrite(mine('person_id'), mine('person_id')), delete: mine('person_id') },
  'training.outbox_cursor': ofSystem,
  'training.outbox_seen': ofSystem,
};
