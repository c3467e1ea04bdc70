import type { Permission } from '@hedgerow/authz';
import { SYSTEM_PERSON } from '@hedgerow/db';
import { textOf, type Row } from '../world/fill.ts';
import { fileOf } from './standing.ts';
import { all, any, family, file, mine, of, readAndWrite, school, when, type Rule, type TableRules } from './rule.ts';

/** The whole school's, or those of one's class, groups, agreements or openings. */
const reached = (permission: Permission, column?: string): Rule => any(school(permission, column), file(permission));
/** A child whom one of the person's schools has on its roll today or will have; who comes later is hers already where her school made the row. */
const registered =
  (permission: Permission): Rule =>
  ({ who, world }, row) => {
    const { today } = world.days;
    const child = row['pupil_id'] ?? row['id'];
    return (world.rows.get('provision.enrolment') ?? []).some(
      (place) =>
        place['pupil_id'] === child &&
        who.schools('pupil.read').has(textOf(place, 'school_id')) &&
        who.schools(permission).has(textOf(place, 'school_id')) &&
        (place['ends_on'] === null || textOf(place, 'ends_on') >= today) &&
        (textOf(place, 'starts_on') <= today || place['school_id'] === row['school_id']),
    );
  };
/** A child whose registration at one of the person's schools has ended, as far as nothing about her has changed since. */
const left =
  (permission: Permission): Rule =>
  ({ who, world }, row) =>
    (world.rows.get('provision.pupil_file') ?? []).some(
      (kept) =>
        kept['pupil_id'] === row['id'] &&
        (kept['core_when_left'] ?? null) === null &&
        who.schools(permission).has(textOf(kept, 'school_id')) &&
        (world.rows.get('provision.enrolment') ?? []).some(
          (place) =>
            fileOf(place) === fileOf(kept) &&
            place['ends_on'] !== null &&
            textOf(place, 'starts_on') <= textOf(place, 'ends_on') &&
            textOf(place, 'ends_on') < world.days.today,
        ),
    );
/** Her own school's row about a child whom that school has on its roll. */
const registeredHere =
  (permission: Permission): Rule =>
  (asking, row) =>
    school(permission)(asking, row) &&
    (asking.world.rows.get('provision.enrolment') ?? []).some(
      (place) =>
        place['pupil_id'] === row['pupil_id'] &&
        place['school_id'] === row['school_id'] &&
        asking.who.schools('pupil.read').has(textOf(place, 'school_id')) &&
        (place['ends_on'] === null || textOf(place, 'ends_on') >= asking.world.days.today),
    );
/** The core of a child, which belongs to no one school: also by class, group, agreement and family, at whichever school. */
const childReached =
  (permission: Permission): Rule =>
  ({ who }, row) => {
    const child = String(row['pupil_id'] ?? row['id']);
    return [...who.files(permission), ...who.familyFiles(permission)].some((reachedFile) =>
      reachedFile.startsWith(`${child}|`),
    );
  };
const system: Rule = ({ who }) => who.person === SYSTEM_PERSON;
const ofSystem: TableRules = { select: system, insert: system, update: system, delete: system };
const isShared = when((row) => row['shared_with_family_on'] !== null);
const byId = (column: string) => (other: Row, row: Row) => other['id'] === row[column];
const withPlan = any(school('plan.read'), file('plan.read', ['class', 'agreed', 'opened']));
const planShared = of('provision.plan', byId('plan_id'), isShared);
const cycleShared = of('provision.cycle', byId('cycle_id'), planShared);
const ownGroup = all(
  file('delivery.read', ['group']),
  of('provision.provision_line', byId('line_id'), mine('delivered_by_id')),
);
const ownGroupWrite = all(
  file('delivery.write', ['group']),
  of('provision.provision_line', byId('line_id'), mine('delivered_by_id')),
);
const wholeOrOpened = (permission: Permission): Rule => any(school(permission), file(permission, ['opened']));
const seesOpening = any(
  all(mine('person_id'), school('pupil.open')),
  school('opening.read'),
  file('opening.read', ['class']),
);
const isOpening = (opening: Row, row: Row): boolean =>
  opening['id'] === row['opening_id'] && opening['school_id'] === row['school_id'];
const isOfToday = when((row, { world }) => row['opened_on'] === world.days.today);
const isSealed = when((row) => row['is_sealed'] === true);
const isOpen = when((row) => row['is_sealed'] === false);
const sealedByMe = of('provision.observation', byId('observation_id'), all(mine('by_id'), school('sealed.read')));
const sealedWrite = all(school('sealed.read'), sealedByMe);

/** Children and everything done for them. */
export const provisionRules: Readonly<Record<string, TableRules>> = {
  'provision.pupil': {
    select: any(registered('pupil.read'), left('pupil.read'), childReached('pupil.read')),
    insert: school('pupil.write'),
    update: registered('pupil.write'),
  },
  // Opened by the two functions alone that check whose child it is.
  'provision.pupil_file': { select: reached('pupil.read') },
  'provision.enrolment': readAndWrite(any(reached('pupil.read'), family('pupil.read')), school('pupil.write')),
  'provision.sen_status': {
    select: any(registered('status.read'), childReached('status.read')),
    insert: registeredHere('status.write'),
    update: registered('status.write'),
  },
  'provision.need': {
    select: any(registered('status.read'), childReached('status.read')),
    insert: registeredHere('status.write'),
    update: registered('status.write'),
    delete: school('status.write'),
  },
  'provision.contact': {
    select: any(registered('contact.read'), childReached('contact.read')),
    insert: registeredHere('contact.write'),
    update: registered('contact.write'),
  },
  'provision.profile': readAndWrite(
    any(reached('profile.read'), all(isShared, family('profile.read'))),
    reached('profile.write'),
  ),
  'provision.observation': {
    select: any(
      all(isOpen, any(reached('observation.read'), all(mine('by_id'), file('observation.write')))),
      all(isSealed, school('sealed.read')),
    ),
    insert: all(mine('by_id'), any(school('observation.write'), all(isOpen, file('observation.write')))),
    update: all(mine('by_id'), reached('observation.write')),
  },
  'provision.sealed_reader': {
    select: all(mine('person_id'), school('sealed.read')),
    insert: sealedWrite,
  },
  'provision.sealed_text': {
    select: all(
      school('sealed.read'),
      of(
        'provision.sealed_reader',
        (reader, row) => reader['observation_id'] === row['observation_id'],
        mine('person_id'),
      ),
    ),
    insert: sealedWrite,
    update: sealedByMe,
    updateTo: sealedWrite,
  },
  'provision.concern': readAndWrite(reached('concern.read'), reached('concern.write')),
  'provision.family_meeting': readAndWrite(
    any(
      reached('meeting.read'),
      all(
        when((row) => row['is_shared_with_family'] === true),
        family('meeting.read'),
      ),
    ),
    reached('meeting.write'),
  ),
  'provision.agreement': readAndWrite(reached('agreement.read'), reached('agreement.write')),
  'provision.two_year_check': readAndWrite(reached('check.read'), reached('check.write')),
  'provision.reception_handover': readAndWrite(reached('check.read'), reached('handover.write')),
  'provision.plan': readAndWrite(any(withPlan, all(isShared, family('plan.read'))), school('plan.write')),
  'provision.cycle': readAndWrite(any(withPlan, all(planShared, family('plan.read'))), school('plan.write')),
  'provision.outcome': readAndWrite(any(withPlan, all(cycleShared, family('plan.read'))), school('plan.write')),
  'provision.cycle_contribution': {
    select: any(school('plan.read'), file('plan.read', ['class', 'opened'])),
    insert: all(mine('by_id'), reached('cycle.contribute')),
    update: all(mine('by_id'), reached('cycle.contribute')),
  },
  'provision.provision_line': readAndWrite(
    any(
      school('provision.read'),
      file('provision.read', ['class', 'agreed', 'opened']),
      all(cycleShared, family('provision.read')),
      all(mine('delivered_by_id'), file('provision.read', ['group'])),
    ),
    school('provision.write'),
  ),
  'provision.provision_cost': readAndWrite(
    any(school('cost.read'), file('cost.read', ['class', 'agreed'])),
    school('provision.write'),
  ),
  'provision.delivered_session': {
    select: any(school('delivery.read'), file('delivery.read', ['class', 'opened']), ownGroup),
    insert: all(mine('by_id'), any(school('delivery.write'), file('delivery.write', ['class']), ownGroupWrite)),
  },
  'provision.ehc_request': readAndWrite(wholeOrOpened('ehc.read'), school('ehc.write')),
  'provision.ehc_exception': readAndWrite(wholeOrOpened('ehc.read'), school('ehc.write')),
  'provision.ehc_plan': readAndWrite(wholeOrOpened('ehc.read'), school('ehc.write')),
  'provision.maintaining_council': readAndWrite(wholeOrOpened('ehc.read'), school('ehc.write')),
  'provision.annual_review': readAndWrite(wholeOrOpened('review.read'), school('review.write')),
  'provision.duty': readAndWrite(school('duty.read'), school('duty.write')),
  'provision.duty_subject': readAndWrite(wholeOrOpened('duty.subject.read'), school('duty.write')),
  // Made by the function alone that asks for a reason.
  'provision.opening': { select: seesOpening },
  'provision.opening_read': {
    select: of('provision.opening', byId('opening_id'), seesOpening),
    insert: of('provision.opening', isOpening, all(mine('person_id'), isOfToday, seesOpening)),
  },
  'provision.opening_seen': {
    select: mine('person_id'),
    insert: all(mine('person_id'), school('opening.acknowledge'), of('provision.opening', isOpening, seesOpening)),
  },
  'provision.legal_hold': {
    select: school('retention.run'),
    insert: all(school('retention.run'), mine('placed_by')),
    update: school('retention.run'),
  },
  'provision.roll_import': {
    select: school('roll.import'),
    insert: all(school('roll.import'), mine('person_id')),
    update: school('roll.import'),
  },
  'provision.roll_import_change': { select: school('roll.import'), insert: school('roll.import') },
  'provision.idempotency': { ...readAndWrite(mine('person_id'), mine('person_id')), delete: mine('person_id') },
  'provision.begun_year': ofSystem,
  'provision.outbox_cursor': ofSystem,
};
