import type { Permission } from '@hedgerow/authz';
import { textOf, type Row } from '../world/fill.ts';
import {
  agency,
  all,
  any,
  anywhere,
  mine,
  of,
  ofChildThere,
  organisation,
  readAndWrite,
  school,
  when,
  type Rule,
  type TableRules,
} from './rule.ts';

const side = (name: 'SCHOOL' | 'AGENCY'): Rule => when((row) => row['side'] === name);
/** What an agency may see: sent, not ended or closed, on a basis that covers today. */
const isShared = when(
  (row, { world }) =>
    row['is_shared'] === true && (row['basis_until'] === null || textOf(row, 'basis_until') >= world.days.today),
);
const sharedWith = (permission: Permission): Rule => all(isShared, agency(permission));
const sameCase = (other: Row, row: Row): boolean =>
  other['id'] === row['referral_id'] && other['agency_id'] === row['agency_id'];
const sameFile = (other: Row, row: Row): boolean =>
  sameCase(other, row) &&
  other['school_id'] === row['school_id'] &&
  (row['pupil_id'] === undefined || other['pupil_id'] === row['pupil_id']);
const seesReferral = any(school('referral.read'), sharedWith('referral.read'));
const duringSharing = of('agencies.referral', sameFile, seesReferral);
const keeper = any(school('agency.write'), organisation('agency.write'));
const ofKeeper = of('agencies.agency', (one, row) => one['id'] === row['agency_id'], keeper);
const directory = anywhere('agency.read');
/** What one side wrote: the school all of it; the agency its own words, and the school's while the referral is shared. */
const written = (read: Permission): Rule =>
  any(school(read), all(agency(read), any(side('AGENCY'), of('agencies.referral', sameCase, seesReferral))));
const advice = written('advice.read');
const recommendation = any(
  school('advice.read'),
  all(
    agency('advice.read'),
    of(
      'agencies.advice',
      (one, row) => one['id'] === row['advice_id'] && one['agency_id'] === row['agency_id'],
      advice,
    ),
  ),
);
const causeOf = (referral: Row, row: Row): boolean =>
  referral['id'] === row['cause_id'] && referral['school_id'] === row['school_id'];
const dutyOfAgency = (permission: Permission): Rule =>
  of('agencies.referral', causeOf, all(sharedWith('referral.read'), agency(permission)));
const isAgencys = when(({ owner }) => owner === 'AGENCY');
const readDuty = any(school('duty.read'), dutyOfAgency('referral.read'));
const ofSeenDuty = of(
  'agencies.duty',
  (duty, row) => duty['id'] === row['duty_id'] && duty['school_id'] === row['school_id'],
  readDuty,
);

/** Everyone outside the school. */
export const agenciesRules: Readonly<Record<string, TableRules>> = {
  'agencies.agency': readAndWrite(directory, keeper),
  'agencies.agency_service': readAndWrite(directory, ofKeeper),
  'agencies.professional': readAndWrite(directory, ofKeeper),
  'agencies.referral': {
    select: seesReferral,
    insert: all(school('referral.write'), ofChildThere),
    update: any(school('referral.write'), sharedWith('referral.respond')),
  },
  'agencies.referral_event': {
    select: any(school('referral.read'), all(side('AGENCY'), agency('referral.read'))),
    insert: any(
      all(side('SCHOOL'), school('referral.write')),
      all(side('AGENCY'), agency('referral.respond'), duringSharing),
    ),
  },
  'agencies.agency_contact': {
    select: written('referral.read'),
    insert: any(
      all(side('SCHOOL'), school('referral.write')),
      all(side('AGENCY'), agency('referral.respond'), duringSharing),
    ),
    update: any(school('referral.write'), all(side('AGENCY'), agency('referral.respond'), duringSharing)),
  },
  'agencies.advice': {
    select: advice,
    insert: any(
      all(side('SCHOOL'), school('advice.write')),
      all(side('AGENCY'), agency('advice.write'), duringSharing),
    ),
  },
  'agencies.recommendation': {
    select: recommendation,
    insert: any(
      school('advice.write'),
      all(
        agency('advice.write'),
        of(
          'agencies.advice',
          (one, row) =>
            one['id'] === row['advice_id'] &&
            one['school_id'] === row['school_id'] &&
            one['agency_id'] === row['agency_id'],
          all(side('AGENCY'), advice),
        ),
      ),
    ),
  },
  'agencies.recommendation_outcome': readAndWrite(
    any(
      school('advice.read'),
      all(
        agency('advice.read'),
        of(
          'agencies.recommendation',
          (one, row) => one['id'] === row['recommendation_id'] && one['agency_id'] === row['agency_id'],
          recommendation,
        ),
      ),
    ),
    school('advice.write'),
  ),
  'agencies.consent': readAndWrite(
    any(
      school('consent.read'),
      all(
        when((row) => row['withdrawn_on'] === null),
        agency('consent.read'),
        of('agencies.referral', sameCase, seesReferral),
      ),
    ),
    school('consent.write'),
  ),
  'agencies.consent_refusal': readAndWrite(school('consent.read'), school('consent.write')),
  'agencies.other_ground': readAndWrite(school('consent.read'), school('consent.write')),
  'agencies.duty': readAndWrite(readDuty, any(school('duty.write'), all(isAgencys, dutyOfAgency('referral.respond')))),
  'agencies.duty_subject': readAndWrite(
    any(school('duty.subject.read'), all(agency('referral.read'), ofSeenDuty)),
    any(school('duty.write'), all(agency('referral.respond'), ofSeenDuty)),
  ),
  'agencies.idempotency': { ...readAndWrite(mine('person_id'), mine('person_id')), delete: mine('person_id') },
};
